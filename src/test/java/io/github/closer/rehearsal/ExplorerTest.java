package io.github.closer.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Decks;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.OtherFiles;
import io.github.closer.deck.Source;
import io.github.closer.deck.WrittenTest;
import io.github.closer.session.InEnglish;
import io.github.closer.session.Reply;
import io.github.closer.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplorerTest {
  private static final String TWO_WAYS =
      """
      title: T
      steps:
        - scale: How loud was it?
          id: loud
          who: both
        - ask: What was it about?
          id: about
          answer: line
          who: both
        - choose: What now?
          id: now
          options: [Tea, A walk, "Nothing: rest"]
        - stop: Good night.
      """;

  /** Only syntax is shown there: nobody could ever come to these lines, and that is found. */
  private static final Map<String, Set<Integer>> UNREACHABLE =
      Map.of(
          "follow_up.yaml",
          Set.of(11),
          "care.yaml",
          Set.of(54),
          "choose.yaml",
          Set.of(3, 26),
          "memory.yaml",
          Set.of(21, 25, 34));

  @Test
  void findsABranchThatNobodyReaches() {
    Deck deck =
        read(
            """
            title: T
            steps:
              - scale: How close?
                id: close
                who: each
              - say: Far apart.
                when: close.gap >= 9
              - say: Farther than that.
                when: close.gap >= 10
              - choose: And now?
                id: now
                options: [Tea, {text: Rest, when: close.a > 10}]
            """);

    assertThat(explore(deck, played -> false).coverage().never())
        .extracting(Coverage.Row::line, Coverage.Row::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(8, "say \"Farther than that.\""),
            org.assertj.core.groups.Tuple.tuple(10, "\"Rest\""));
  }

  @Test
  void makesAFailingPlayAsShortAsItGetsAndATestOfIt() {
    Findings.Broken broken =
        explore(read(TWO_WAYS), played -> rated(played, 7) && chose(played, 2))
            .broken()
            .orElseThrow();

    assertThat(broken.test().in(InEnglish.WORDS))
        .isEqualTo(
            """
            tests:
              - name: a play that fails
                answers:
                  loud: 8
                  now: 'Nothing: rest'
            """);
  }

  static List<Words> languages() {
    return Words.all();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theTestIsReadAndFailsInTheSameWay(Words words) {
    Deck deck = read(TWO_WAYS);
    Predicate<Played> rule = played -> rated(played, 7) && chose(played, 2);
    String test = explore(deck, rule).broken().orElseThrow().test().in(words);

    List<WrittenTest> tests =
        DeckReader.tests(
                new Source("t.yaml", TWO_WAYS), "t", OtherFiles.NONE, new Source("x", test))
            .tests();

    assertThat(tests).hasSize(1);
    Played played =
        Rehearsal.play(setting(deck), Explorer.EVENING, new AsWritten(tests.get(0).given()));
    assertThat(rule.test(played)).isTrue();
  }

  private static io.github.closer.session.Setting setting(Deck deck) {
    return new io.github.closer.session.Setting(
        deck,
        Company.of(deck, List.of()),
        io.github.closer.session.Chance.of(1).withOpenGates(),
        InEnglish.REGION);
  }

  @Test
  void saysWhereAStepHasNoIdToBeAnsweredBy() {
    Findings.Broken broken =
        explore(
                read("title: T\nsteps:\n  - choose: What now?\n    options: [Tea, Rest]\n"),
                played -> chose(played, 1))
            .broken()
            .orElseThrow();

    assertThat(broken.test().in(InEnglish.WORDS))
        .contains("# Besides, at steps without an id of their own:")
        .contains("# line 3, choose \"What now?\", Alex and Sam: Rest");
    assertThat(broken.test().in(Words.in(Locale.GERMAN)))
        .contains("# Außerdem, bei Schritten ohne eigene id:")
        .contains("# Zeile 3, choose \"What now?\", Alex und Sam: Rest");
  }

  @Test
  void tellsOfADeckWhoseLastStepWaitsForAnAnswer() {
    String deck =
        """
        title: T
        steps:
          - ask: One more?
            id: more
            answer: line
          - say: Then one more.
            when: more = 'yes'
        """;

    assertThat(explore(read(deck), played -> false).deadEnds()).containsOnlyKeys(6);
    assertThat(explore(read(deck + "  - stop: Good night.\n"), played -> false).deadEnds())
        .isEmpty();
  }

  @Test
  void countsAfterHowManyEveningsAPoolIsUsedUp() {
    StringBuilder deck =
        new StringBuilder("title: T\nsteps:\n  - draw: 2\n    again: never\ncards:\n");
    for (int i = 0; i < 9; i++) {
      deck.append("  - Question number ").append((char) ('a' + i)).append("?\n");
    }

    List<Findings.DryDraw> draws = explore(read(deck.toString()), played -> false).draws();

    assertThat(draws).hasSize(1);
    assertThat(draws.get(0).session()).hasValue(5);
  }

  @Test
  void gatesOpenAndStayClosed() {
    Findings findings =
        explore(
            read(
                """
                title: T
                steps:
                  - gate: How calm are you?
                    from: 0
                    to: 100
                    pass: "= 37"
                    if_no: other
                  - stop: Come in.
                parts:
                  other:
                    - stop: Another day.
                """),
            played -> false);

    assertThat(findings.coverage().never()).isEmpty();
    assertThat(findings.coverage().steps()).isEqualTo(3);
  }

  static Stream<Path> good() {
    return Decks.good().stream();
  }

  @ParameterizedTest
  @MethodSource("good")
  void reachesEveryStepOfEveryGoodDeckThatCanBeReached(Path path) {
    Loaded<Deck> loaded = Decks.read(path);
    Findings findings = new Explorer(loaded.value().orElseThrow(), 1, p -> false).explore(60);

    assertThat(findings.broken()).isEmpty();
    assertThat(
            findings.coverage().never().stream()
                .map(Coverage.Row::line)
                .collect(Collectors.toSet()))
        .isEqualTo(UNREACHABLE.getOrDefault(path.getFileName().toString(), Set.of()));
  }

  private static boolean rated(Played played, int above) {
    return played.moments().stream()
        .anyMatch(m -> m.reply() instanceof Reply.Rated rated && rated.value() > above);
  }

  private static boolean chose(Played played, int option) {
    return played.moments().stream()
        .filter(m -> !m.spot().options().isEmpty())
        .anyMatch(m -> m.reply().equals(new Reply.Chosen(option)));
  }

  private static Findings explore(Deck deck, Predicate<Played> broken) {
    return new Explorer(deck, 1, broken).explore(50);
  }

  private static Deck read(String text) {
    Loaded<Deck> loaded = DeckReader.read(new Source("t.yaml", text), "t");
    return loaded.value().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()));
  }
}
