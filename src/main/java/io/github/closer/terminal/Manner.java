package io.github.closer.terminal;

/** For whom lines are said. */
public enum Manner {
  /** For a terminal that can do no more, or for people who like lines better. */
  PLAIN,
  /** For a screen reader or a braille display: fewer words around what counts. */
  ACCESSIBLE
}
