package io.github.closer.deck;

/** How far an answer goes. */
public enum Privacy {
  /** Both see it. */
  NO,
  /** Hidden until both have answered, then shown side by side. */
  UNTIL_BOTH,
  /** Its author's alone. */
  ALWAYS
}
