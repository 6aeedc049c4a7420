package io.github.closer.deck;

/** How a question is answered. */
public enum AnswerMode {
  /** Aloud; nobody types. */
  SPOKEN,
  /** In one typed line. */
  LINE,
  /** In as many typed lines as it takes. */
  TEXT
}
