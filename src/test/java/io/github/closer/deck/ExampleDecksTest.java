package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleDecksTest {

  static Stream<Path> goodDecks() {
    return Decks.good().stream();
  }

  static Stream<Path> badDecks() {
    return Decks.bad().stream();
  }

  @ParameterizedTest
  @MethodSource("goodDecks")
  void readsEveryGoodDeck(Path deck) {
    assertThat(Decks.read(deck).value()).isPresent();
  }

  @Test
  void hasAWordForEveryKindOfStep() {
    Set<Class<?>> kinds = kinds(Step.class).collect(Collectors.toSet());

    assertThat(Arrays.stream(Word.values()).<Class<?>>map(Word::kind))
        .containsExactlyInAnyOrderElementsOf(kinds);
  }

  private static Stream<Class<?>> kinds(Class<?> kind) {
    return kind.isSealed()
        ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(ExampleDecksTest::kinds)
        : Stream.of(kind);
  }

  @ParameterizedTest
  @EnumSource(Word.class)
  void hasAGoodAndABadDeckForEveryKindOfStep(Word word) {
    Path good = Path.of("src/test/resources/good/" + word.word() + ".yaml");
    Path bad = Path.of("src/test/resources/bad/" + word.word() + ".yaml");

    assertThat(Decks.read(good).value().toString())
        .contains(word.kind().getSimpleName() + "[modifiers=");
    assertThat(Decks.source(bad).text()).contains("- " + word.word() + ":");
    assertThat(Decks.read(bad).value()).isEmpty();
  }

  @Test
  void showsEveryRuleInABadDeck() {
    Set<Rule> shown =
        Decks.bad().stream()
            .flatMap(deck -> Decks.read(deck).diagnostics().stream())
            .map(Diagnostic::rule)
            .collect(Collectors.toSet());

    // How long a deck takes shows when it is rehearsed: see EstimateTest.
    shown.add(Rule.LENGTH);

    assertThat(shown).containsExactlyInAnyOrder(Rule.values());
  }

  @Test
  void shoutsAtNobody() {
    List<String> words =
        Decks.bad().stream()
            .flatMap(deck -> Decks.read(deck).diagnostics().stream())
            .flatMap(d -> Stream.concat(Stream.of(d.message()), d.help().stream()))
            .map(w -> w.replaceAll("[`'].*[`']", ""))
            .toList();

    assertThat(words).isNotEmpty().noneMatch(w -> w.contains("!"));
  }

  @Test
  void saysOfEveryProblemWhatToWriteInstead() {
    Stream<Diagnostic> without =
        Decks.bad().stream()
            .flatMap(deck -> Decks.read(deck).diagnostics().stream())
            .filter(d -> d.help().isEmpty());

    assertThat(without).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goodDecks")
  void readsEveryBeginningOfEveryGoodDeckSoon(Path deck) {
    String text = Decks.source(deck).text();
    for (int end = 0; end <= text.length(); end++) {
      isReadSoon(text.substring(0, end));
    }
  }

  /** A long one at a few beginnings. */
  @ParameterizedTest
  @MethodSource("badDecks")
  void readsManyBeginningsOfEveryBadDeckSoon(Path deck) {
    String text = Decks.source(deck).text();
    int step = text.length() > 4_000 ? 997 : 7;
    for (int end = 0; end <= text.length(); end += step) {
      isReadSoon(text.substring(0, end));
    }
  }

  /** Of the processor's time, and warm: what is slow once may be the compiler at work. */
  private static void isReadSoon(String beginning) {
    long millis = millis(beginning);
    if (millis >= 50) {
      assertThat(Math.min(millis(beginning), millis(beginning))).as(beginning).isLessThan(50);
    }
  }

  private static long millis(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    assertThat(Decks.read(text).diagnostics()).isNotNull();
    return (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
  }

  @ParameterizedTest
  @MethodSource("shippedDecks")
  void readsEveryDeckThatIsShipped(Path deck) {
    assertThat(Decks.read(deck).diagnostics()).isEmpty();
  }

  static Stream<Path> shippedDecks() {
    Path folder = Path.of("prompts");
    if (!Files.isDirectory(folder)) {
      return Decks.good().stream().limit(1);
    }
    return Decks.in(folder).stream();
  }
}
