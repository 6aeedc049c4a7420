package io.github.closer.authoring;

/** On what a deck is looked at. */
public enum Medium {
  /** As a session shows it. */
  SCREEN,
  /** As cards for a table where no program keeps the turns. */
  PAPER
}
