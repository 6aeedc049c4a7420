package io.github.closer.authoring;

import io.github.closer.deck.Who;

/** From whose seat a deck is looked at. */
public enum Seat {
  /** Beside both: all that anybody sees. */
  BOTH,
  /** That of the first of the two: what is on the screen while A may look. */
  A,
  /** That of the second of the two. */
  B;

  /** Whether somebody else than the one in this seat is meant, whatever the roles are. */
  boolean isOther(Who who) {
    return (this == A && who == Who.B) || (this == B && who == Who.A);
  }

  /** What the one in this seat calls the other. */
  String other() {
    return this == A ? "B" : "A";
  }
}
