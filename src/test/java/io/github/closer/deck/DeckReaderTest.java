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
  void comesToItsEndWhereAnIdIsEmpty() {
    assertThat(Decks.read("title: T\nsteps:\n  - ask: Why?\n    id: ''\n").diagnostics())
        .isNotEmpty();
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
    "3 days,After[days=3]",
    "2028-02-29,On[day=2028-02-29]"
  })
  void readsWhenAPromiseIsDue(String written, String due) {
    Step.Agree step = (Step.Agree) step("agree: x\n    due: " + written);
    assertThat(step.due()).hasToString(due);
  }

  @Test
  void asksTheOneQuestionWhereAGuessHasNoFields() {
    Step.Guess guess = (Step.Guess) step("guess: What did you see?");
    assertThat(guess.fields()).isEmpty();
    assertThat(guess.modifiers().manner().privacy()).isEqualTo(Privacy.UNTIL_BOTH);
    guess = (Step.Guess) step("guess: x\n    fields: [One, Two]");
    assertThat(guess.fields()).extracting(Template::source).containsExactly("One", "Two");
  }

  @Test
  void readsWhatIsMatched() {
    Step.Match match = (Step.Match) step("match: x\n    items: [Walk, {text: Swim, new: yes}]");
    assertThat(match.ideas())
        .isEqualTo(
            new Step.Match.Ideas(
                List.of(
                    new Step.Match.Idea(Template.literal("Walk"), false),
                    new Step.Match.Idea(Template.literal("Swim"), true)),
                false,
                Set.of(),
                false));
    assertThat(match.terms()).isEqualTo(new Step.Match.Terms(Step.Match.By.TICK, false, 0));

    String rich = "match: x\n    from: cards\n    tags: [far]\n    own: yes\n    by: rate\n";
    String cards = "    veto: yes\n    top: 3\ncards:\n  - say: Swim\n    tags: [far]";
    match = (Step.Match) step(rich + cards);
    assertThat(match.ideas()).isEqualTo(new Step.Match.Ideas(List.of(), true, Set.of("far"), true));
    assertThat(match.terms()).isEqualTo(new Step.Match.Terms(Step.Match.By.RATE, true, 3));
    assertThat(match.modifiers().label().tags()).isEmpty();
  }

  @Test
  void readsHowPromisesAreLookedAt() {
    Step.FollowUp bare = (Step.FollowUp) step("follow_up: x\n    if_none: skip");
    assertThat(bare.ifNone()).isEmpty();
    assertThat(bare.looking())
        .isEqualTo(
            new Step.FollowUp.Looking(
                Optional.empty(), Step.FollowUp.From.OPEN, Step.FollowUp.To.BOTH));

    Step.FollowUp full =
        (Step.FollowUp)
            step(
                "follow_up: x\n    question: How?\n    from: last\n    to: receiver\n    if_none: y");
    assertThat(full.ifNone()).contains(Template.literal("y"));
    assertThat(full.looking())
        .isEqualTo(
            new Step.FollowUp.Looking(
                Optional.of(Template.literal("How?")),
                Step.FollowUp.From.LAST,
                Step.FollowUp.To.RECEIVER));
  }

  @Test
  void readsWhatAListenerMayDo() {
    assertThat(turns("turns: x").answering())
        .isEqualTo(new Step.Turns.Answering(List.of(), false, List.of(), true));
    assertThat(turns("turns: x\n    replies: support\n    clarify: no").answering())
        .isEqualTo(new Step.Turns.Answering(List.of(), true, List.of(), false));
    assertThat(turns("turns: x\n    replies: [Thanks]\n    tokens: [a fact]").answering())
        .isEqualTo(
            new Step.Turns.Answering(
                List.of(Template.literal("Thanks")),
                false,
                List.of(Template.literal("a fact")),
                true));
  }

  @Test
  void readsHowCardsAreDealt() {
    String cards = "\ncards:\n  - Why?";
    assertThat(((Step.Draw) step("draw: 1" + cards)).dealing())
        .isEqualTo(new Step.Draw.Dealing(1, false, Step.Draw.Again.WHEN_USED_UP));
    String dealt = "draw: 1\n    offer: 3\n    stale: first\n    again: never";
    assertThat(((Step.Draw) step(dealt + cards)).dealing())
        .isEqualTo(new Step.Draw.Dealing(3, true, Step.Draw.Again.NEVER));
  }

  @Test
  void keepsANoteToItsAuthorUntilItIsOpened() {
    Step.Note note = (Step.Note) step("note: x\n    who: each\n    open: 2 weeks");
    assertThat(note.open()).contains(new Step.Due.After(14));
    assertThat(note.modifiers().manner().privacy()).isEqualTo(Privacy.ALWAYS);
    note = (Step.Note) step("note: x\n    who: each\n    open: next time");
    assertThat(note.open()).contains(new Step.Due.NextTime());
    note = (Step.Note) step("note: x\n    who: each");
    assertThat(note.open()).isEmpty();
    assertThat(note.modifiers().manner().privacy()).isEqualTo(Privacy.NO);
  }

  @Test
  void readsWhatLooksAfterAnAnswer() {
    Modifiers.Care care =
        step("ask: x\n    keep: session\n    beat: 5s\n    variants: [y]\n"
                + "    hints: [but, {when: [must, have to], say: Want.}, {when: try, say: Do.}]")
            .modifiers()
            .care();

    assertThat(care.keep()).contains(Keep.SESSION);
    assertThat(care.beat()).contains(Duration.ofSeconds(5));
    assertThat(care.variants()).containsExactly(Template.literal("y"));
    assertThat(care.nudges())
        .containsExactly(
            HintLists.named("but").orElseThrow(),
            new Modifiers.Nudge(List.of("must", "have to"), "Want."),
            new Modifiers.Nudge(List.of("try"), "Do."));
    assertThat(step("ask: x").modifiers().care()).isEqualTo(Modifiers.Care.NONE);
  }

  @Test
  void readsForWhomAndHowOftenADeckIs() {
    assertThat(deck("title: T\ncards:\n  - Why?\n").terms()).isEqualTo(Deck.Terms.USUAL);
    String terms = "title: T\npeople: 4\nevery: 1 week\nbreaks: {at_least: 30 min, limit: 0}\n";
    assertThat(deck(terms + "cards:\n  - Why?\n").terms())
        .isEqualTo(
            new Deck.Terms(
                4,
                Optional.of(Duration.ofDays(7)),
                new Deck.Breaks(Duration.ofMinutes(30), 0, Duration.ofHours(24))));
  }

  @Test
  void readsNamesOfLastTimeInTexts() {
    String step = "ask: x\n    id: x\n    who: each\n    answer: line\n    keep: next_time\n";
    Deck deck = deck("title: T\nsteps:\n  - " + step + "  - say: $last.x.a, at $$last.\n");

    assertThat(((Step.Say) deck.contents().steps().get(1)).text().parts())
        .containsExactly(
            new Template.Answer(
                new Reference(new StepId("x"), Reference.Field.A, Reference.Session.LAST)),
            new Template.Literal(", at $last."));
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
