package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which reply may answer which cue. */
class RepliesTest {
  private static final Card CARD = card(Card.Aids.NONE);
  private static final Cue.Scale SCALE =
      new Cue.Scale(1, 9, 2, " %", new Cue.Scale.Ends("low", "high"));

  private static final Reply DONE = new Reply.Done();
  private static final Reply WORDS = new Reply.Written("tea");
  private static final Reply FIRST = new Reply.Chosen(0);
  private static final Reply SEVEN = new Reply.Rated(7);
  private static final Reply BOTH = new Reply.Ticked(List.of(0, 1));
  private static final Reply SPOKE = new Reply.Spoke(Duration.ofMinutes(1));
  private static final List<Reply> ALL = List.of(DONE, WORDS, FIRST, SEVEN, BOTH, SPOKE);

  private static Card card(Card.Aids aids) {
    return new Card(Audience.A, false, new Card.Place(1, 1, "Alex"), "?", aids);
  }

  @Test
  void eachCueTakesItsOwnKindOfReplyAndNoOther() {
    Map<Cue, Reply> kinds =
        Map.of(
            new Cue.Show(CARD), DONE,
            new Cue.Write(CARD, Cue.Length.LINE), WORDS,
            new Cue.Choose(CARD, List.of("Tea", "Walk")), FIRST,
            new Cue.Rate(CARD, SCALE), SEVEN,
            new Cue.Tick(CARD, List.of("Tea", "Walk"), 1), BOTH,
            new Cue.HandOver(CARD, Optional.of("Sam")), DONE,
            new Cue.Speak(CARD), SPOKE);
    kinds.forEach(
        (cue, own) ->
            assertThat(ALL)
                .filteredOn(reply -> Replies.fit(cue, reply))
                .as("%s", cue)
                .containsExactly(own));
  }

  @Test
  void aChoiceIsOneOfItsOptions() {
    Cue cue = new Cue.Choose(CARD, List.of("Tea", "Walk"));
    assertThat(Replies.fit(cue, new Reply.Chosen(1))).isTrue();
    assertThat(Replies.fit(cue, new Reply.Chosen(2))).isFalse();
    assertThat(Replies.fit(cue, new Reply.Chosen(-1))).isFalse();
  }

  @Test
  void aNumberStandsOnItsScale() {
    assertThat(List.of(1, 3, 9)).allMatch(SCALE::has);
    assertThat(List.of(-1, 0, 2, 8, 10, 11)).noneMatch(SCALE::has);
    Cue cue = new Cue.Rate(CARD, SCALE);
    assertThat(Replies.fit(cue, new Reply.Rated(2))).isFalse();
    assertThat(Replies.words(cue, SEVEN, InEnglish.WORDS)).isEqualTo("7 %");
  }

  @Test
  void ticksAreItemsThatAreThereEachOnceAndEnoughOfThem() {
    Cue cue = new Cue.Tick(CARD, List.of("Tea", "Walk"), 1);
    assertThat(Replies.fit(cue, new Reply.Ticked(List.of(0)))).isTrue();
    assertThat(Replies.fit(cue, new Reply.Ticked(List.of(1, 0)))).isTrue();
    for (List<Integer> ticks :
        List.of(List.<Integer>of(), List.of(0, 0), List.of(2), List.of(-1))) {
      assertThat(Replies.fit(cue, new Reply.Ticked(ticks))).as("%s", ticks).isFalse();
    }
    Cue free = new Cue.Tick(CARD, List.of("Tea", "Walk"), 0);
    assertThat(Replies.fit(free, new Reply.Ticked(List.of()))).isTrue();
    assertThat(Replies.words(free, new Reply.Ticked(List.of()), InEnglish.WORDS))
        .isEqualTo("none of these");
    assertThat(Replies.words(cue, BOTH, InEnglish.WORDS)).isEqualTo("Tea; Walk");
  }

  @Test
  void wordsAreNotTooManyAndNotNoneWhereSomeAreAskedFor() {
    for (Cue.Length length : Cue.Length.values()) {
      Cue.Write cue = new Cue.Write(CARD, length, List.of(), 3);
      assertThat(Replies.fit(cue, new Reply.Written("tea"))).isTrue();
      // Characters as people count them.
      assertThat(Replies.fit(cue, new Reply.Written("\uD83C\uDF75".repeat(3)))).isTrue();
      assertThat(Replies.fit(cue, new Reply.Written("teas"))).isFalse();
      boolean asks = length == Cue.Length.LINE || length == Cue.Length.TEXT;
      assertThat(Replies.fit(cue, new Reply.Written(" "))).as("%s", length).isEqualTo(!asks);
      boolean lines = length == Cue.Length.TEXT || length == Cue.Length.TEXT_IF_WANTED;
      assertThat(length.hasLines()).as("%s", length).isEqualTo(lines);
      assertThat(length.ifWanted())
          .isEqualTo(
              length == Cue.Length.TEXT ? Cue.Length.TEXT_IF_WANTED : Cue.Length.LINE_IF_WANTED);
    }
  }

  @Test
  void passingAndMovesAreForCardsThatAllowThemAndLeavingIsForAll() {
    Reply pass = new Reply.Passed();
    Reply clarify = new Reply.Wants(Move.CLARIFY);
    Cue open =
        new Cue.Show(
            card(Card.Aids.NONE.with(new Card.Ways(true, Set.of(Move.CLARIFY, Move.BREAK)))));
    assertThat(Replies.fit(open, pass)).isTrue();
    assertThat(Replies.fit(open, clarify)).isTrue();
    assertThat(Replies.fit(open, new Reply.Wants(Move.REPAIR))).isFalse();
    Cue closed = new Cue.Show(CARD);
    assertThat(Replies.fit(closed, pass)).isFalse();
    assertThat(Replies.fit(closed, clarify)).isFalse();
    assertThat(Replies.fit(closed, new Reply.Left())).isTrue();
  }

  @Test
  void nothingAtAllIsAPassWhereACardCanBeLeftOut() {
    Card passable = card(Card.Aids.PASSABLE);
    Reply nothing = new Reply.Written(" ");
    Cue free = new Cue.Write(passable, Cue.Length.LINE_IF_WANTED);
    assertThat(Replies.meant(free, nothing)).isEqualTo(new Reply.Passed());
    assertThat(Replies.meant(free, WORDS)).isEqualTo(WORDS);
    Cue aloud = new Cue.Write(passable, Cue.Length.LINE_OR_NONE);
    assertThat(Replies.meant(aloud, nothing)).isEqualTo(nothing);
    Cue fixed = new Cue.Write(CARD, Cue.Length.TEXT_IF_WANTED);
    assertThat(Replies.meant(fixed, nothing)).isEqualTo(nothing);
  }

  @Test
  void aGentleWordComesForAWholeWordInAnyCase() {
    Cue.Write cue =
        new Cue.Write(
            CARD,
            Cue.Length.TEXT,
            List.of(
                new Cue.Nudge(List.of("always", "never"), "Is it always?"),
                new Cue.Nudge(List.of("über", "C++"), "Second")));
    assertThat(cue.nudge("You ALWAYS do")).contains("Is it always?");
    assertThat(cue.nudge("never, über")).contains("Is it always?");
    assertThat(cue.nudge("ÜBER")).contains("Second");
    assertThat(cue.nudge("C++")).contains("Second");
    assertThat(cue.nudge("sideways, nevermore, C+")).isEmpty();
  }

  @Test
  void somethingForBothIsForEach() {
    assertThat(Audience.BOTH.includes(Person.B)).isTrue();
    assertThat(Audience.A.includes(Person.A)).isTrue();
    assertThat(Audience.A.includes(Person.B)).isFalse();
  }
}
