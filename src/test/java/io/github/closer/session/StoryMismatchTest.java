package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A story that belongs to another deck is not gone on with as if it were this one's. */
class StoryMismatchTest {
  private static final Instant AT = Rehearsed.EVENING;
  private static final String DECK =
      """
      title: T
      steps:
        - scale: How close?
          id: close
        - say: End.
      """;

  private static List<Event> of(int moment) {
    Event.Scope scope = new Event.Scope(Audience.BOTH, Visibility.SHARED);
    Event.Line line = new Event.Line(moment, "close", Mark.ANSWER, scope, "How close?");
    return List.of(
        new Event.Taken(AT, line, new Reply.Rated(4), "4"),
        new Event.Called(AT, moment, Move.BREAK),
        new Event.Closed(AT, moment),
        new Event.KeptOut(AT, moment),
        new Event.Settled(AT, moment, "Shall we?", true),
        new Event.Overlap(AT, line, List.of("tea")));
  }

  @Test
  void whatHappenedAtAnotherMomentDidNotHappenHere() {
    Session session = Rehearsed.deck(DECK).sitting().done().session();
    for (Event here : of(1).subList(0, 5)) {
      assertThat(session.after(here)).as("%s", here).isNotEqualTo(session);
    }
    // Nothing is matched here.
    assertThatThrownBy(() -> session.after(of(1).get(5))).isInstanceOf(StoryMismatch.class);
    for (int moment : new int[] {0, 2}) {
      for (Event elsewhere : of(moment)) {
        assertThatThrownBy(() -> session.after(elsewhere))
            .as("%s", elsewhere)
            .isInstanceOf(StoryMismatch.class);
      }
    }
  }

  @Test
  void anAnswerThatNobodyCanGiveHereWasNotGivenHere() {
    Session session = Rehearsed.deck(DECK).sitting().done().session();
    Event.Scope scope = new Event.Scope(Audience.BOTH, Visibility.SHARED);
    Event.Line line = new Event.Line(1, "close", Mark.ANSWER, scope, "How close?");
    for (Reply reply : List.of(new Reply.Rated(11), new Reply.Written("4"), new Reply.Chosen(0))) {
      Event.Taken taken = new Event.Taken(AT, line, reply, "4");
      assertThatThrownBy(() -> session.after(taken)).isInstanceOf(StoryMismatch.class);
    }
    Event.Called clarify = new Event.Called(AT, 1, Move.CLARIFY);
    assertThatThrownBy(() -> session.after(clarify)).isInstanceOf(StoryMismatch.class);
  }

  @Test
  void nothingHappensAfterTheEnd() {
    Session session = Rehearsed.deck(DECK).sitting().finish().session();
    for (int moment = 0; moment < 6; moment++) {
      for (Event late : of(moment)) {
        if (!(late instanceof Event.Closed)) {
          assertThatThrownBy(() -> session.after(late)).isInstanceOf(StoryMismatch.class);
        }
      }
    }
    assertThat(session.after(new Event.Paused(AT))).isEqualTo(session);
    assertThat(session).hasToString("Session[over]");
  }

  @Test
  void sessionsAreTheSameWhereTheirDecksAndTheirStoriesAre() {
    Session one = Rehearsed.deck(DECK).sitting().done().session();
    Session same = Rehearsed.deck(DECK).sitting().done().session();
    assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(Rehearsed.deck(DECK).sitting().session()).isNotEqualTo(one);
    assertThat(Rehearsed.deck(DECK.replace("End", "The end")).sitting().done().session())
        .isNotEqualTo(one);
    assertThat(one.toString()).startsWith("Session[1, ");
  }
}
