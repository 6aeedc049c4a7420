package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Keep;
import io.github.closer.play.Journal;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every journal promises, wherever it keeps its events. */
interface JournalContract {
  /** A journal that holds {@link Samples#BEGUN}. */
  Journal begin() throws Exception;

  /** What a journal holds, as somebody else would read it. */
  List<Event.Lasting> kept(Journal journal) throws Exception;

  @Test
  default void keepsEveryEventInOrder() throws Exception {
    try (Journal journal = begin()) {
      List<Event.Lasting> evening = new ArrayList<>(Samples.evening());
      evening.removeIf(Event.Unknown.class::isInstance);
      evening.subList(1, evening.size()).forEach(journal::append);
      assertThat(kept(journal)).isEqualTo(evening);
    }
  }

  @Test
  default void keepsWhatALaterVersionWrote() throws Exception {
    try (Journal journal = begin()) {
      journal.append(Samples.unknown(0, JournalLine.NONE));
      Event.Unknown kept = (Event.Unknown) kept(journal).get(1);
      assertThat(kept.type()).isEqualTo("danced");
      assertThat(kept.json()).endsWith("\"how\":[1.10,null,\"\\u00e9é\"]}");
    }
  }

  @Test
  default void closingRemovesEveryEntryOfThatMomentAndOfNoOther() throws Exception {
    try (Journal journal = begin()) {
      Event.Taken open = Samples.shared("stays");
      Event.Taken first = Samples.sealed(4, Audience.A, Samples.SECRET);
      Event.Taken second = Samples.sealed(4, Audience.B, Samples.SECRET);
      Event.Paused paused = new Event.Paused(Samples.AT);
      Event.Resumed resumed = new Event.Resumed(Samples.AT);
      Event.Settled settled = new Event.Settled(Samples.AT, 4, "Now?", true);
      Event.Taken move =
          Samples.taken(4, Audience.BOTH, Visibility.SHARED, new Reply.Chosen(1), "closed");
      Event.Taken own = Samples.taken(4, Audience.A, Visibility.OWN, new Reply.Passed(), "");
      Event.Taken other = Samples.sealed(5, Audience.B, "stays, too");
      Event.Closed closed = new Event.Closed(Samples.AT, 4);
      Event.Ended after = new Event.Ended(Samples.AT);
      List.of(open, first, paused, resumed, second, settled, move, own, other, closed, after)
          .forEach(journal::append);
      assertThat(kept(journal))
          .containsExactly(Samples.BEGUN, open, paused, resumed, settled, other, closed, after);
    }
  }

  @Test
  default void afterClosingNothingTellsWhoHadAnsweredAndWhoHadPassed() throws Exception {
    for (List<Event.Taken> answers : Samples.waysToAMomentLeftClosed()) {
      try (Journal journal = begin()) {
        journal.append(Samples.shared("before"));
        answers.forEach(journal::append);
        journal.append(new Event.Closed(Samples.AT, 4));
        journal.append(Samples.shared("after"));
        assertThat(kept(journal))
            .containsExactly(
                Samples.BEGUN,
                Samples.shared("before"),
                new Event.Closed(Samples.AT, 4),
                Samples.shared("after"));
      }
    }
  }

  @Test
  default void closingTwiceLeavesWhatIsBetween() throws Exception {
    try (Journal journal = begin()) {
      Event.Closed first = new Event.Closed(Samples.AT, 4);
      Event.Closed second = new Event.Closed(Samples.AT, 6);
      Event.Taken between = Samples.taken(5, Audience.B, Visibility.OWN, new Reply.Rated(2), "2");
      journal.append(Samples.sealed(4, Audience.A, Samples.SECRET));
      journal.append(first);
      journal.append(between);
      journal.append(Samples.sealed(6, Audience.A, Samples.SECRET));
      journal.append(second);
      assertThat(kept(journal)).containsExactly(Samples.BEGUN, first, between, second);
    }
  }

  @Test
  default void closingAMomentWithoutEntriesIsAnEventLikeAnyOther() throws Exception {
    try (Journal journal = begin()) {
      journal.append(new Event.Closed(Samples.AT, 4));
      assertThat(kept(journal)).containsExactly(Samples.BEGUN, new Event.Closed(Samples.AT, 4));
    }
  }

  @Test
  default void endingRemovesWhatWasKeptOnlyForTheSessionAndNothingElse() throws Exception {
    try (Journal journal = begin()) {
      List<Event.Lasting> expected = new ArrayList<>(List.of(Samples.BEGUN));
      int moment = 1;
      for (Keep keep : EnumSet.complementOf(EnumSet.of(Keep.NEVER))) {
        Event.Taken kept = Samples.kept(moment++, keep, keep.name());
        journal.append(kept);
        if (keep != Keep.SESSION) {
          expected.add(kept);
        }
      }
      Event.Called called = new Event.Called(Samples.AT, moment, Move.REPAIR);
      Event.KeptOut out = new Event.KeptOut(Samples.AT, moment);
      Event.Paused paused = new Event.Paused(Samples.AT);
      Event.Ended ended = new Event.Ended(Samples.AT);
      List.of(called, out, Samples.kept(9, Keep.SESSION, Samples.SECRET), paused, ended)
          .forEach(journal::append);
      expected.addAll(List.of(called, out, paused, ended));
      assertThat(kept(journal)).isEqualTo(expected);
    }
  }

  @Test
  default void aSessionThatIsOnlyLeftKeepsWhatItNeedsToGoOn() throws Exception {
    try (Journal journal = begin()) {
      Event.Taken answer = Samples.kept(1, Keep.SESSION, "still needed");
      journal.append(answer);
      journal.append(new Event.Paused(Samples.AT));
      journal.append(new Event.Closed(Samples.AT, 2));
      assertThat(kept(journal)).contains(answer);
    }
  }

  @Test
  default void takesNothingMoreOnceItIsClosed() throws Exception {
    Journal journal = begin();
    journal.close();
    journal.close();
    assertThatThrownBy(() -> journal.append(new Event.Ended(Samples.AT)))
        .isInstanceOf(IllegalStateException.class);
  }
}
