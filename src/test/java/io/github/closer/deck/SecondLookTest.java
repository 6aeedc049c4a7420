package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of decks that can be played, and of what nothing is said. */
class SecondLookTest {
  private static final Duration SOON = Duration.ofSeconds(2);

  static Stream<Path> nearMisses() {
    return Decks.good().stream()
        .filter(
            deck -> Decks.id(deck).startsWith("private-") || Decks.id(deck).startsWith("near-"));
  }

  @Test
  void hasNearMissesOfBothKinds() {
    assertThat(nearMisses()).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource({"nearMisses", "practices", "shipped"})
  void doesNotCryWolf(Path deck) {
    assertThat(Decks.read(deck).diagnostics()).isEmpty();
  }

  static Stream<Path> practices() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/practices"))) {
      return files.filter(file -> file.endsWith("deck.yaml")).sorted().toList().stream();
    }
  }

  static Stream<Path> shipped() {
    return Decks.in(Path.of("prompts")).stream();
  }

  private static final String ASKED =
      """
      title: T
      steps:
        - scale: How close?
          id: close
          who: each
        - scale: How warm?
          id: warm
          from: 0
          to: 100
          step: 5
        - choose: What now?
          id: now
          options: [Rest, Talk, A walk]
        - choose: And each?
          id: each_now
          who: each
          options: [Rest, Talk]
        - ask: Which word?
          id: word
          who: each
          answer: line
        - checklist: Which of these?
          id: ticks
          items: [One, Two]
        - say: Sometimes.
          when: "%s"
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "close.a > 10",
        "close.lowest < 1",
        "close.lowest > close.highest",
        "close.gap > 9",
        "close.gap > 4 and close.lowest > 5",
        "close.a > 3 and close.a < 2",
        "warm = 3",
        "warm > 95 and warm < 100",
        "now answered and now skipped",
        "now = 'Rest' and now = 'Talk'",
        "each_now.same and each_now.a = 'Rest' and each_now.b = 'Talk'",
        "word.a = 'Yes' and word.a = 'No'",
        "sessions < 0",
        "not (close.a >= 1)",
      })
  void saysWhatIsNeverTrue(String condition) {
    assertThat(said(condition)).containsExactly("this is never true, whatever is answered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "close.a >= 1",
        "close.any <= 10",
        "close.lowest <= close.highest",
        "warm != 3",
        "now in ('Rest', 'Talk', 'A walk')",
        "now = 'Rest' or now != 'Rest'",
        "sessions >= 0",
        "not (now answered and now skipped)",
      })
  void saysWhatIsTrueWhateverIsAnswered(String condition) {
    assertThat(said(condition)).containsExactly("this is true whatever is answered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "close.a = 10",
        "close.lowest = close.highest",
        "close.gap = 9",
        "close.gap > 4 and close.lowest > 4",
        "close.a < close.b and close.b < 3",
        "close.same",
        "warm = 35",
        "warm > 94 and warm < 100",
        "now answered",
        "not (now answered) and not (now skipped)",
        "now in ('Rest', 'Talk')",
        "not each_now.same and each_now.a = 'Rest'",
        "word.a = word.b and word.a != 'Yes'",
        "ticks = 'One' and ticks = 'Two'",
        "sessions = 0 or sessions > 7",
        "close.speaker > 5 and close.a < 5",
        "warm < close.gap",
      })
  void saysNothingOfWhatDependsOnAnswers(String condition) {
    assertThat(said(condition)).isEmpty();
  }

  private static List<String> said(String condition) {
    Loaded<Deck> loaded = Decks.read(ASKED.formatted(condition));
    assertThat(loaded.value()).as(loaded.diagnostics().toString()).isPresent();
    return loaded.diagnostics().stream().map(Diagnostic::message).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "author: Kim, D120 D121",
    "licence: ours, D121",
    "source: ours, D120",
    "minutes: 10, ''",
  })
  void advisesWhoeverPassesADeckOn(String line, String codes) {
    assertThat(codes("title: T\n" + line + "\nsteps: [ask: Why?]\n"))
        .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
  }

  @Test
  void advisesOnlyOnceNothingIsWrong() {
    assertThat(codes("title: T\nauthor: Kim\nsteps: [sya: Why?]\n")).doesNotContain("D120");
  }

  @Test
  void saysNothingOfPartsThatAreThereForOthers() {
    assertThat(codes("title: T\nparts: {rest: [say: Rest.]}\n")).isEmpty();
  }

  private static List<String> codes(String text) {
    return Decks.read(text).diagnostics().stream().map(d -> d.rule().code()).toList();
  }

  static Stream<Named<String>> largeDecks() {
    return Stream.of(
        Named.of("2,000 cards with conditions", many("    when: x.gap > %d and x.lowest < 9%n")),
        Named.of("2,000 private cards", many("    who: a%n    private: always%n")),
        Named.of("draws with many tags", draws()),
        Named.of("parts that are used twice each", doubled()),
        Named.of("rounds in rounds", rounds()));
  }

  private static String many(String line) {
    StringBuilder deck = new StringBuilder("title: T\ncards:\n  - scale: X?\n    id: x\n");
    deck.append("    who: each\n");
    for (int i = 0; i < 1_900; i++) {
      deck.append("  - note: Card ").append(i).append("?\n").append(line.formatted(i % 8));
    }
    return deck.toString();
  }

  private static String draws() {
    StringBuilder deck = new StringBuilder("title: T\nsteps:\n");
    for (int i = 0; i < 900; i++) {
      deck.append("  - {draw: 1, tags: [t").append(i).append("]}\n");
    }
    deck.append("cards:\n");
    for (int i = 0; i < 1_000; i++) {
      deck.append("  - {ask: Q").append(i).append("?, tags: [t").append(i % 900).append("]}\n");
    }
    return deck.toString();
  }

  private static String doubled() {
    StringBuilder deck = new StringBuilder("title: T\nsteps: [use: p0]\nparts:\n");
    for (int i = 0; i < 14; i++) {
      String next = "p" + (i + 1);
      deck.append("  p%d:%n    - {if: q%d < 3, then: %s}%n".formatted(i, i, next));
      deck.append("    - {scale: Q?, id: q%d}%n    - use: %s%n".formatted(i, next));
    }
    return deck.append("  p14: [{pause: P, for: 1 min, back: required}]\n").toString();
  }

  private static String rounds() {
    StringBuilder deck = new StringBuilder("title: T\nsteps:\n");
    String indent = "  ";
    for (int i = 0; i < 5; i++) {
      deck.append(indent).append("- repeat: 2\n").append(indent).append("  until: q").append(i);
      deck.append(" > 5\n").append(indent).append("  steps:\n");
      indent += "    ";
      deck.append(indent).append("- {scale: Q?, id: q").append(i).append("}\n");
    }
    return deck.toString();
  }

  @ParameterizedTest
  @MethodSource("largeDecks")
  void isSoonDoneWithALargeDeck(String text) {
    assertTimeout(SOON, () -> assertThat(Decks.read(text).diagnostics()).isNotNull());
  }

  @Test
  void saysOneThingAboutOneCause() {
    Set<String> kinds = Set.of("leak-", "rule-");
    for (Path deck : Decks.bad()) {
      if (kinds.stream().anyMatch(Decks.id(deck)::startsWith)) {
        List<SourceSpan> places =
            Decks.read(deck).diagnostics().stream().map(d -> d.at().span()).toList();
        assertThat(places).as(deck.toString()).isNotEmpty();
        if (!Decks.id(deck).equals("rule-cover")) {
          assertThat(places).as(deck.toString()).doesNotHaveDuplicates();
        }
      }
    }
  }

  @Test
  void hasAtLeastTwentyFiveKindsOfLeaks() {
    List<Path> leaks =
        Decks.bad().stream().filter(deck -> Decks.id(deck).startsWith("leak-")).toList();

    assertThat(leaks).hasSizeGreaterThanOrEqualTo(25);
    assertThat(leaks)
        .allSatisfy(
            deck -> {
              Loaded<Deck> loaded = Decks.read(deck);
              assertThat(
                      Stream.concat(
                              loaded.diagnostics().stream(),
                              loaded.others().stream().flatMap(o -> o.diagnostics().stream()))
                          .map(Diagnostic::rule))
                  .contains(Rule.LEAK);
            });
  }
}
