package io.github.closer.deck;

/** What a condition comes to: yes, no, or unknown because an answer is missing. */
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  /** Yes or no. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Yes when both are, and no as soon as one is. */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /** Yes as soon as one is, and no when both are. */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /** The opposite; of unknown, unknown. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
