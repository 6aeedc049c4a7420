package io.github.closer.deck;

/** Whom a step is for. */
public enum Who {
  /** Both together, with one answer. */
  BOTH,
  /** Both, one after the other. */
  EACH,
  /** The first of the two. */
  A,
  /** The second of the two. */
  B,
  /** The one who has the floor. */
  SPEAKER,
  /** The one who listens. */
  LISTENER,
  /** Both, one after the other; who goes first rotates from card to card. */
  TURN
}
