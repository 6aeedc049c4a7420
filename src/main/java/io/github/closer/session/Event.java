package io.github.closer.session;

import io.github.closer.deck.Keep;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened in a session.
 *
 * <p>Events tell the whole story: they hold the words that were shown, who answered, and who may
 * see it, so that a transcript outlives an edit of the deck. {@link Lasting} events are written
 * down; a {@link Withheld} one moves the session forward and is never written: the type is what
 * keeps an answer at a gate off the disk.
 */
public sealed interface Event {

  /** When it happened. */
  Instant at();

  /** An event that a journal keeps. */
  sealed interface Lasting extends Event {}

  /** An answer at a gate. It lives in memory until both have answered, and is then forgotten. */
  record Withheld(Instant at, Reply reply) implements Event {}

  /**
   * The session began. The first event of every journal.
   *
   * @param heading what the session is
   * @param rehearsal whether the answers come from a file and not from people
   * @param zone where the people were: the times of day they named are those of there
   * @param asked the name or the path that the deck was asked for by
   */
  record Begun(
      Instant at, Heading heading, boolean rehearsal, Optional<ZoneId> zone, Optional<String> asked)
      implements Lasting {
    /** A session of people who did not say where they are. */
    public Begun(Instant at, Heading heading) {
      this(at, heading, false);
    }

    /** A session or a rehearsal, anywhere. */
    public Begun(Instant at, Heading heading, boolean rehearsal) {
      this(at, heading, rehearsal, Optional.empty(), Optional.empty());
    }
  }

  /**
   * What a session is.
   *
   * @param deckId the name the deck was asked for by
   * @param title the deck's title
   * @param deckHash SHA-256 of the deck's text, in lower-case hex
   * @param order the seed of everything that is shuffled
   * @param people the two names
   */
  record Heading(String deckId, String title, String deckHash, long order, People people) {}

  /**
   * A cue was answered.
   *
   * @param line what was shown, to whom, and who may see the answer
   * @param reply the answer as the engine takes it
   * @param words the answer in words; empty where there are none
   */
  record Taken(Instant at, Line line, Reply reply, String words) implements Lasting {}

  /**
   * One entry of a session.
   *
   * @param moment counts the steps as they were played, from 0 for the opening
   * @param step the step's id, or empty where its author gave none
   * @param mark what the entry is
   * @param scope whose it is and who may see it
   * @param text what was shown
   */
  record Line(int moment, String step, Mark mark, Scope scope, String text) {}

  /**
   * Whose an entry is, who may see it, and how long it is kept.
   *
   * @param by whose it is
   * @param visibility who may see it
   * @param keep how long, and what for
   */
  record Scope(Audience by, Visibility visibility, Keep keep) {
    public Scope {
      if (keep == Keep.NEVER) {
        throw new IllegalArgumentException("what is never kept is no entry");
      }
    }

    /** An entry that is kept as long as the transcript. */
    public Scope(Audience by, Visibility visibility) {
      this(by, visibility, Keep.TRANSCRIPT);
    }
  }

  /**
   * A gate was answered by both. Nothing else of it is ever written.
   *
   * @param moment the step
   * @param text what was asked
   * @param open whether it opened
   */
  record Settled(Instant at, int moment, String text, boolean open) implements Lasting {}

  /**
   * Sealed answers were left closed. Every entry of that moment is gone from the journal, too: how
   * many there were would tell who answered and who passed. See {@code Journal.append}.
   *
   * @param moment the step
   */
  record Closed(Instant at, int moment) implements Lasting {
    /** Whether an event is taken back by this one. */
    public boolean withdraws(Lasting event) {
      return event instanceof Taken taken && taken.line().moment() == moment;
    }
  }

  /**
   * A card was answered and nothing of it is kept, by whomever and whatever it was.
   *
   * @param moment the step
   */
  record KeptOut(Instant at, int moment) implements Lasting {}

  /**
   * What both want, of all that each rated alone. Nothing else of it is ever written.
   *
   * @param line the question; it is by both and for both
   * @param items what both want, best first; may be empty
   */
  record Overlap(Instant at, Line line, List<String> items) implements Lasting {
    public Overlap {
      items = List.copyOf(items);
    }
  }

  /**
   * Somebody asked for a move of the protocol. Who it was is not known.
   *
   * @param moment the step at which it was
   * @param move what was asked for
   */
  record Called(Instant at, int moment, Move move) implements Lasting {}

  /** The people left, to come back. */
  record Paused(Instant at) implements Lasting {}

  /** They came back. */
  record Resumed(Instant at) implements Lasting {}

  /** The session is over. What was kept only until then is gone from the journal, too. */
  record Ended(Instant at) implements Lasting {
    /** Whether an event is taken back by this one. */
    public boolean withdraws(Lasting event) {
      return (event instanceof Taken taken && isFleeting(taken.line()))
          || (event instanceof Overlap overlap && isFleeting(overlap.line()));
    }

    private static boolean isFleeting(Line line) {
      return line.scope().keep() == Keep.SESSION;
    }
  }

  /**
   * Something a later version wrote. It is kept, and shown as unknown.
   *
   * @param type the name of its kind
   * @param json the whole record as it stands in the journal
   */
  record Unknown(Instant at, String type, String json) implements Lasting {}
}
