package io.github.closer.session;

import java.time.Instant;

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
   */
  record Begun(Instant at, Heading heading, boolean rehearsal) implements Lasting {
    /** A session of two people. */
    public Begun(Instant at, Heading heading) {
      this(at, heading, false);
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

  /** Whose an entry is, and who may see it. */
  record Scope(Audience by, Visibility visibility) {}

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

  /** The people left, to come back. */
  record Paused(Instant at) implements Lasting {}

  /** They came back. */
  record Resumed(Instant at) implements Lasting {}

  /** The session is over. */
  record Ended(Instant at) implements Lasting {}

  /**
   * Something a later version wrote. It is kept, and shown as unknown.
   *
   * @param type the name of its kind
   * @param json the whole record as it stands in the journal
   */
  record Unknown(Instant at, String type, String json) implements Lasting {}
}
