package io.github.closer.deck;

/** How long an answer is kept, and what for. */
public enum Keep {
  /** Not at all: it never reaches the disk. */
  NEVER,
  /** Until the session is over. */
  SESSION,
  /** As long as the session's transcript. */
  TRANSCRIPT,
  /** Like a transcript, and the next session with the same deck may look at it. */
  NEXT_TIME,
  /** With the couple, as a rule of their house. */
  HOUSE_RULE,
  /** With the couple, as a phrase that helps when it gets hard. */
  REPAIR_PHRASE,
  /** With the couple, as something that calms the one who wrote it. */
  CALMING,
  /** With the couple, as a line of a card about what sets somebody off. */
  TRIGGER;

  /** Whether it is one of the things the couple keeps beyond its sessions. */
  public boolean isCouples() {
    return switch (this) {
      case NEVER, SESSION, TRANSCRIPT, NEXT_TIME -> false;
      case HOUSE_RULE, REPAIR_PHRASE, CALMING, TRIGGER -> true;
    };
  }
}
