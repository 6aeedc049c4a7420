package io.github.closer.session;

/** What either of the two may ask for at a card, besides answering or passing it. */
public enum Move {
  /** A break, with a time to come back. It cannot be refused. */
  BREAK,
  /** The couple's own phrases for when it gets hard. Nothing of it is kept. */
  REPAIR,
  /** The turn once more from its beginning, because something came in between. */
  INTERRUPTED,
  /** One question of the listener, to understand; once in a turn. */
  CLARIFY,
  /** Another time to come back from a break that is running. */
  LATER,
  /** An end that both want, for a conversation that was left open. */
  CLOSE
}
