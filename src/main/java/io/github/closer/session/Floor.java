package io.github.closer.session;

/**
 * Who has the floor.
 *
 * @param speaker the one who speaks; the other listens
 * @param turns how many cards were answered in turn, which decides who goes first at the next
 */
record Floor(Person speaker, int turns) {
  Person listener() {
    return speaker.other();
  }

  /** This one speaks, and goes first at the next card as well. */
  Floor given(Person to) {
    return new Floor(to, 0);
  }

  Floor nextTurn() {
    return new Floor(speaker, turns + 1);
  }
}
