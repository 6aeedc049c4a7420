package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.authoring.Mending.Mended;
import io.github.closer.authoring.Mending.Said;
import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Decks;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Fix;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Rule;
import io.github.closer.deck.Source;
import io.github.closer.deck.SourceSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MendingTest {

  static Stream<Path> badDecks() {
    return Decks.bad().stream();
  }

  private static Said said(String text) {
    Loaded<Deck> read = DeckReader.read(new Source("deck.yaml", text), "deck");
    return new Said(read.diagnostics(), List.of(), read.steps());
  }

  private static Mended mended(String text) {
    return Mending.of(text, MendingTest::said);
  }

  @ParameterizedTest
  @MethodSource("badDecks")
  void makesABadDeckNeverWorseAndLeavesWhatIsMendedAlone(Path deck) {
    String text = Decks.source(deck).text();
    Mended once = mended(text);
    Mended twice = mended(once.text());

    assertThat(slips(once.left())).isLessThanOrEqualTo(slips(said(text).here()));
    assertThat(said(once.text()).steps()).isGreaterThanOrEqualTo(said(text).steps());
    assertThat(once.left()).isEqualTo(said(once.text()).here());
    assertThat(once.count() > 0).isEqualTo(!once.text().equals(text));
    assertThat(twice.text()).isEqualTo(once.text());
    assertThat(twice.count()).isZero();
  }

  private static long slips(List<Diagnostic> all) {
    return all.stream().filter(one -> one.rule().isOfYaml()).count();
  }

  @ParameterizedTest
  @MethodSource("badDecks")
  void takesADiagnosticAwayByItsFixAlone(Path deck) {
    String text = Decks.source(deck).text();
    for (Diagnostic diagnostic : said(text).here()) {
      if (diagnostic.fix().isEmpty()) {
        continue;
      }
      String changed = Mending.apply(text, diagnostic.fix().get());

      assertThat(count(changed, diagnostic))
          .as(diagnostic.message())
          .isEqualTo(count(text, diagnostic) - 1);
    }
  }

  private static long count(String text, Diagnostic like) {
    return said(text).here().stream()
        .filter(d -> d.rule() == like.rule() && d.message().equals(like.message()))
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void changesNothingBesideWhatItMends(String lineEnd) {
    String text =
        """
        # A remark with spaces behind it\s\s
        tilte: 'Two'   # and one here

        steps:
          -   aks: "What is 你好 👋 worth to $partnr?"
              hnt:   No hurry.
          - scale: [x]"""
            .replace("\n", lineEnd);

    Mended mended = mended("\uFEFF" + text);

    assertThat(mended.text())
        .isEqualTo(
            "\uFEFF"
                + text.replace("tilte", "title")
                    .replace("aks", "ask")
                    .replace("hnt", "hint")
                    .replace("partnr", "partner"));
    assertThat(mended.left()).hasSize(1);
  }

  @Test
  void mendsWhatComesToLightWhenSomethingElseIsMended() {
    Mended mended = mended("title: T\nsteps:\n  - scale: How?\n    min: one\n");

    assertThat(mended.text()).isEqualTo("title: T\nsteps:\n  - scale: How?\n    from: 1\n");
    assertThat(mended.count()).isEqualTo(2);
    assertThat(mended.left()).isEmpty();
  }

  @Test
  void mendsWhatOnlyHidAnotherProblem() {
    Mended mended =
        mended("title: T\nsteps:\n  - ask: Who?\n    answer: line\n    keep: next time\n");

    assertThat(mended.text()).contains("keep: next_time\n");
    assertThat(mended.count()).isEqualTo(1);
    assertThat(mended.left()).extracting(Diagnostic::rule).containsExactly(Rule.NOT_KEPT);
  }

  private static Mended becoming(Said after) {
    Said before = new Said(List.of(problem("here", replace(1, 2, "b"))), List.of(), 1);
    return Mending.of("a", text -> text.equals("a") ? before : after);
  }

  private static Said saying(Rule rule, int steps) {
    return new Said(List.of(Diagnostic.of(rule, SourceSpan.START, "new")), List.of(), steps);
  }

  @Test
  void keepsWhatBringsSomethingToLightOnlyWhereTheTextIsReadAsWell() {
    assertThat(becoming(saying(Rule.MISSING, 1)).text()).isEqualTo("b");
    assertThat(becoming(saying(Rule.MISSING, 0)).text()).isEqualTo("a");
    assertThat(becoming(saying(Rule.NOT_YAML, 1)).text()).isEqualTo("a");
    assertThat(becoming(saying(Rule.NOT_A_WORD, 1)).text()).isEqualTo("a");
  }

  @Test
  void mendsNoWarningWhereThatBringsAnErrorToLight() {
    Diagnostic colon =
        Diagnostic.of(Rule.QUESTION_WITH_COLON, SourceSpan.START, "w").fix(replace(1, 2, "b"));
    Said before = new Said(List.of(colon), List.of(), 1);

    Mended mended = Mending.of("a", text -> text.equals("a") ? before : saying(Rule.MISSING, 1));

    assertThat(mended.text()).isEqualTo("a");
  }

  private static Diagnostic problem(String message, Fix fix) {
    return Diagnostic.of(Rule.NOT_A_WORD, SourceSpan.START, message).fix(fix);
  }

  private static Fix replace(int column, int endColumn, String words) {
    return Fix.replace(new SourceSpan(1, column, 1, endColumn), words);
  }

  /** Says that every x should be a y, wherever it stands. */
  private static Said noX(String text) {
    return new Said(
        IntStream.range(0, text.length())
            .filter(i -> text.charAt(i) == 'x')
            .mapToObj(i -> problem("an x", replace(i + 1, i + 2, "y")))
            .toList(),
        List.of(),
        0);
  }

  @Test
  void mendsWhatTouchesOneAfterTheOther() {
    Mended mended = Mending.of("xxax", MendingTest::noX);

    assertThat(mended.text()).isEqualTo("yyay");
    assertThat(mended.count()).isEqualTo(3);
  }

  @Test
  void doesNotKeepWhatIsStillThereAfterwards() {
    Mended mended =
        Mending.of(
            "aa", text -> new Said(List.of(problem("still", replace(1, 2, "b"))), List.of(), 0));

    assertThat(mended.text()).isEqualTo("aa");
    assertThat(mended.count()).isZero();
  }

  @Test
  void doesNotKeepWhatMakesAnotherFileWorse() {
    Mended mended =
        Mending.of(
            "a",
            text ->
                text.equals("a")
                    ? new Said(List.of(problem("here", replace(1, 2, "b"))), List.of(), 0)
                    : new Said(List.of(), List.of(problem("there", replace(1, 2, "c"))), 0));

    assertThat(mended.text()).isEqualTo("a");
  }

  @Test
  void keepsTheGoodOnesOfManyThatDoNotGoTogether() {
    Mended mended =
        Mending.of(
            "x.z.x",
            text -> {
              List<Diagnostic> all = new ArrayList<>(noX(text).here());
              all.add(all.size() / 2, problem(text.charAt(2) + " stays wrong", replace(3, 4, "w")));
              return new Said(all, List.of(), 0);
            });

    assertThat(mended.text()).isEqualTo("y.z.y");
    assertThat(mended.count()).isEqualTo(2);
  }

  @Test
  void comesToAnEndWithATextThatIsNeverRight() {
    Mended mended =
        Mending.of(
            "a",
            text ->
                new Said(
                    List.of(problem(text.length() + " is too short", replace(1, 1, "a"))),
                    List.of(),
                    0));

    assertThat(mended.text()).isEqualTo("a");
  }

  @Test
  void putsAnEditIntoTheMiddleOfWideCharacters() {
    Fix fix =
        new Fix(
            List.of(
                new Fix.Edit(new SourceSpan(2, 2, 2, 2), "!"),
                new Fix.Edit(new SourceSpan(2, 3, 3, 2), "\n-"),
                new Fix.Edit(new SourceSpan(9, 1, 9, 2), "end")));

    assertThat(Mending.apply("one\r\n👋👋👋\r\nthree", fix)).isEqualTo("one\r\n👋!👋\r\n-hreeend");
  }
}
