package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckReaderTest {

  @Test
  void readsAListOfQuestionsAsADeck() {
    Source source = new Source("small-talk.yaml", "- 1.10\n- No\n- ask: Why?\n");
    Deck deck = DeckReader.read(source, "small-talk").value().orElseThrow();

    assertThat(deck.about().title()).isEqualTo("Small talk");
    assertThat(deck.contents().shuffled()).isFalse();
    assertThat(deck.contents().steps()).isEmpty();
    assertThat(deck.contents().cards())
        .extracting(step -> ((Step.Ask) step).question().source())
        .containsExactly("1.10", "No", "Why?");
  }

  @Test
  void prefersTheNameThatADeckGivesItself() {
    assertThat(deck("title: T\nid: mine\ncards:\n  - Why?\n").about().id()).isEqualTo("mine");
    assertThat(deck("title: T\ncards:\n  - Why?\n").about().id()).isEqualTo("deck");
    assertThat(deck("title: T\ncards:\n  - Why?\n").contents().shuffled()).isTrue();
  }

  @Test
  void givesTurnsASayingBackUnlessItIsLeftOut() {
    assertThat(turns("turns: x").sayBack().mirror()).isPresent();
    assertThat(turns("turns: x\n    mirror: no").sayBack().mirror()).isEmpty();
    assertThat(turns("turns: x\n    mirror: Say it.").sayBack().mirror())
        .contains(Template.literal("Say it."));
    assertThat(turns("turns: x").sayBack().atMost()).isEqualTo(3);
    assertThat(turns("turns: x").swap()).isTrue();
  }

  private static Step.Turns turns(String step) {
    return (Step.Turns) step(step);
  }

  @Test
  void fillsInWhatNeedNotBeWritten() {
    Step.Range range = ((Step.Scale) step("scale: x")).range();
    assertThat(List.of(range.from(), range.to(), range.step())).containsExactly(1, 10, 1);
    assertThat(((Step.Agree) step("agree: x")).due()).isEqualTo(new Step.Due.NextTime());
    assertThat(((Step.Ask) step("ask: x")).mode()).isEqualTo(AnswerMode.SPOKEN);
    assertThat(((Step.Checklist) step("checklist: x\n    items: [y]")).needs().atLeast()).isZero();
    assertThat(step("ask: x").modifiers().manner())
        .isEqualTo(new Modifiers.Manner(Optional.empty(), Privacy.NO, Optional.empty(), false));
  }

  @Test
  void takesTheValueForTheQuestionWhereSafetyHasNoOther() {
    Step.Safety bare = (Step.Safety) step("safety: Safe?");
    Step.Safety full = (Step.Safety) step("safety: Hello.\n    question: Safe?");

    assertThat(bare.question().source()).isEqualTo("Safe?");
    assertThat(bare.text().source()).isEmpty();
    assertThat(full.text().source()).isEqualTo("Hello.");
    assertThat(full.question().source()).isEqualTo("Safe?");
  }

  @ParameterizedTest
  @CsvSource({
    "90s,90",
    "5 min,300",
    "5min,300",
    "1h,3600",
    "2 hours,7200",
    "1 day,86400",
    "2 weeks,1209600"
  })
  void readsTimes(String written, long seconds) {
    Step step = step("ask: x\n    time: " + written);
    assertThat(step.modifiers().manner().time()).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"all,3", "any,1", "none,0", "2,2"})
  void readsHowManyTicksAreNeeded(String written, int atLeast) {
    Step step = step("checklist: x\n    items: [a, b, c]\n    needs: " + written);
    assertThat(((Step.Checklist) step).needs().atLeast()).isEqualTo(atLeast);
  }

  @ParameterizedTest
  @CsvSource({
    "next time,NextTime[]",
    "ask,Asked[]",
    "1 week,After[days=7]",
    "3 days,After[days=3]"
  })
  void readsWhenAPromiseIsDue(String written, String due) {
    Step.Agree step = (Step.Agree) step("agree: x\n    due: " + written);
    assertThat(step.due()).hasToString(due);
  }

  @Test
  void readsWhichDepthsADrawAsksFor() {
    String cards = "cards:\n  - ask: x\n    depth: 2\n";
    Deck deck = deck("title: T\nsteps:\n  - draw: 1\n    depth: up to 2\n" + cards);
    assertThat(((Step.Draw) deck.contents().steps().get(0)).depths()).isEqualTo(Set.of(1, 2));
    deck = deck("title: T\nsteps:\n  - draw: 1\n    depth: 2\n" + cards);
    assertThat(((Step.Draw) deck.contents().steps().get(0)).depths()).isEqualTo(Set.of(2));
  }

  @Test
  void boundsEveryRepeat() {
    String steps = "\n    steps:\n      - Why?";
    assertThat(((Step.Repeat) step("repeat: 4" + steps)).rounds().atMost()).isEqualTo(4);
    assertThat(((Step.Repeat) step("repeat:\n    at_most: 3" + steps)).rounds().atMost())
        .isEqualTo(3);
    assertThat(((Step.Repeat) step("repeat: 4\n    at_most: 3" + steps)).rounds().atMost())
        .isEqualTo(3);
  }

  @Test
  void readsNamesInTexts() {
    Template text = ((Step.Say) step("say: $a, $$5 or $5 for $listener.")).text();

    assertThat(text.parts())
        .containsExactly(
            new Template.RoleName(Template.Role.A),
            new Template.Literal(", $5 or $5 for "),
            new Template.RoleName(Template.Role.LISTENER),
            new Template.Literal("."));
  }

  @Test
  void dropsTheLineEndAfterABlock() {
    Template text = ((Step.Say) step("say: |\n      One.\n      Two.")).text();
    assertThat(text).isEqualTo(Template.literal("One.\nTwo."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "speaker", "last", "not", "sessions"})
  void keepsNamesThatMeanSomethingElse(String id) {
    assertThat(rules("title: T\nsteps:\n  - ask: x\n    id: " + id + "\n"))
        .containsExactly(Rule.NOT_AN_ID);
  }

  @Test
  void findsAPauseThatWouldGiveAPrivateAnswerAway() {
    String deck =
        """
        title: T
        steps:
          - scale: How bad?
            id: bad
            who: a
            private: always
          - pause: Breathe.
            for: 1 min
            who: a
            private: always
            when: bad > 7
        """;
    assertThat(rules(deck)).containsExactly(Rule.NOT_PRIVATE, Rule.LEAK);
  }

  @Test
  void countsStepsUpToItsLimit() {
    assertThat(rules("- Why?\n".repeat(2_000))).isEmpty();
    assertThat(rules("- Why?\n".repeat(2_001))).containsExactly(Rule.TOO_LARGE);
  }

  private static List<Rule> rules(String text) {
    return Decks.read(text).diagnostics().stream().map(Diagnostic::rule).toList();
  }

  private static Step step(String step) {
    return deck("title: T\nsteps:\n  - " + step + "\n").contents().steps().get(0);
  }

  private static Deck deck(String text) {
    Loaded<Deck> loaded = Decks.read(text);
    assertThat(loaded.diagnostics()).isEmpty();
    return loaded.value().orElseThrow();
  }
}
