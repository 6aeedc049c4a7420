package io.github.closer.rehearsal;

import io.github.closer.deck.WrittenTest.End;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.Reply;
import io.github.closer.session.Setting;
import io.github.closer.session.Spot;
import io.github.closer.session.Trail;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A play that was rehearsed.
 *
 * @param setting what it was played with
 * @param moments what was shown and answered, in order
 * @param passages the steps it came by
 * @param rest of these, the ones behind the last that was performed, where it ended behind them
 * @param outcome what came of it
 */
record Played(
    Setting setting,
    List<Moment> moments,
    List<Trail.Passage> passages,
    List<Trail.Passage> rest,
    Outcome outcome) {
  Played {
    rest = List.copyOf(rest);
    moments = List.copyOf(moments);
    passages = List.copyOf(passages);
  }

  /** A cue and its reply. */
  record Moment(Spot spot, Cue cue, Reply reply) {}

  /**
   * What came of a play.
   *
   * @param end how it ended; empty where it did not
   * @param time how long it took
   * @param events what a journal would hold
   * @param failure what stopped it, where that is a bug
   */
  record Outcome(
      Optional<End> end,
      Duration time,
      List<Event.Lasting> events,
      Optional<RuntimeException> failure) {
    Outcome {
      events = List.copyOf(events);
    }
  }

  /** Whether it came to an end, whichever. */
  boolean ended() {
    return outcome.end().isPresent();
  }
}
