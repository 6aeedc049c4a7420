package io.github.closer.session;

/** What an entry is, for those who read the story afterwards. */
public enum Mark {
  /** Something the deck told them. */
  TEXT,
  /** A question and its answer; what conditions and names in texts refer to. */
  ANSWER,
  /** Something good one told the other. */
  APPRECIATION,
  /** A promise. */
  PROMISE,
  /** The day a promise is looked at again. */
  DUE,
  /** How one will think of a promise in time. */
  CUE,
  /** How a promise went; the entry's step is the promise's id. */
  REVIEW,
  /** What one thinks the other would answer. */
  GUESS,
  /** Something for the other on a later day. */
  TICKET,
  /** A ticket that was opened; the entry's step is the ticket's id. */
  OPENED,
  /** A question of a later day was announced; the entry's words are that day. */
  LATER,
  /** Time one spoke while the other listened. */
  FLOOR,
  /** The listener said it back. */
  SAY_BACK,
  /** What the speaker found of it, readiness, and other moves of the protocol. */
  MOVE,
  /** Sealed answers that were shown side by side. */
  REVEAL,
  /** A break. */
  REST
}
