package io.github.closer.store;

import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A session as a line of a list.
 *
 * @param id its name
 * @param begun how it began; empty when that cannot be read
 * @param last when something happened in it last; empty when that cannot be read
 * @param standing where it stands
 * @param back when they wanted to be back, where they left it in a break
 */
public record SessionSummary(
    SessionId id,
    Optional<Event.Begun> begun,
    Optional<Instant> last,
    Standing standing,
    Optional<Instant> back) {

  /** Where a session stands. */
  public enum Standing {
    /** It came to its end. */
    FINISHED,
    /** It can be gone on with, whether the people left or something stopped it. */
    UNFINISHED,
    /** Its journal is damaged, or cannot be read at all. */
    DAMAGED,
    /** A later closer wrote it. */
    NEWER
  }

  /** Whether it was played from a file of answers. */
  public boolean rehearsal() {
    return begun.map(Event.Begun::rehearsal).orElse(false);
  }

  /** When something happened in it last, as far as that is known. */
  public Instant touched() {
    return last.orElseGet(this::started);
  }

  /** When it began. */
  public Instant started() {
    return begun.map(Event.Begun::at).orElseGet(id::began);
  }

  /** One whose journal could not be read. */
  static SessionSummary unreadable(SessionId id) {
    return unread(id, Standing.DAMAGED);
  }

  private static SessionSummary unread(SessionId id, Standing standing) {
    return new SessionSummary(id, Optional.empty(), Optional.empty(), standing, Optional.empty());
  }

  /** Reads the first and the last records; of those between them only that they are whole. */
  static SessionSummary of(SessionId id, JournalScan scan) {
    List<JournalLine> lines = scan.lines();
    if (lines.isEmpty()) {
      Standing standing =
          scan.state() instanceof JournalState.Newer ? Standing.NEWER : Standing.DAMAGED;
      return unread(id, standing);
    }
    try {
      Optional<Event.Begun> begun =
          EventCodec.decode(lines.get(0).json()) instanceof Event.Begun first
              ? Optional.of(first)
              : Optional.empty();
      Event.Lasting last = EventCodec.decode(lines.get(lines.size() - 1).json());
      boolean damaged = begun.isEmpty() || scan.state() instanceof JournalState.Damaged;
      Standing standing = damaged ? Standing.DAMAGED : standing(lines);
      Optional<Instant> back = standing == Standing.UNFINISHED ? back(lines) : Optional.empty();
      return new SessionSummary(id, begun, Optional.of(last.at()), standing, back);
    } catch (MalformedRecord e) {
      return unreadable(id);
    }
  }

  /** Looks past records of a later version, which may stand behind the end. */
  private static Standing standing(List<JournalLine> lines) throws MalformedRecord {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Event.Lasting event = EventCodec.decode(lines.get(i).json());
      if (!(event instanceof Event.Unknown)) {
        return event instanceof Event.Ended ? Standing.FINISHED : Standing.UNFINISHED;
      }
    }
    return Standing.UNFINISHED;
  }

  /**
   * A break writes down when they want to be back. It is over when the scene it interrupted goes
   * on, which has a lower moment, or when something else than a move of the break is written.
   */
  private static Optional<Instant> back(List<JournalLine> lines) throws MalformedRecord {
    int lowest = Integer.MAX_VALUE;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Event.Lasting event = EventCodec.decode(lines.get(i).json());
      if (event instanceof Event.Taken taken && taken.line().mark() == Mark.REST) {
        return lowest < taken.line().moment() ? Optional.empty() : instant(taken.words());
      }
      if (event instanceof Event.Taken taken && taken.line().mark() != Mark.MOVE) {
        return Optional.empty();
      }
      lowest = Math.min(lowest, moment(event));
    }
    return Optional.empty();
  }

  private static int moment(Event.Lasting event) {
    if (event instanceof Event.Taken taken) {
      return taken.line().moment();
    }
    if (event instanceof Event.Settled settled) {
      return settled.moment();
    }
    if (event instanceof Event.KeptOut unkept) {
      return unkept.moment();
    }
    if (event instanceof Event.Closed closed) {
      return closed.moment();
    }
    return event instanceof Event.Overlap overlap ? overlap.line().moment() : Integer.MAX_VALUE;
  }

  /** Empty for a rest that a deck asks for, which has no words. */
  private static Optional<Instant> instant(String words) {
    try {
      return Optional.of(Instant.parse(words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
