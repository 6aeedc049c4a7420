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
