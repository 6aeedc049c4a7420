package io.github.closer.program;

/** How somebody leaves, or is made to leave. */
enum Departure {
  INT,
  TERM,
  HUP,
  CTRL_C,
  LEAVE,
  CLOSED,
  ESCAPES,
  SLASH_X;

  /** Whether this is how one leaves in this moment on this stage. */
  boolean fits(Moment moment, boolean plain) {
    return switch (this) {
      case ESCAPES -> !plain;
      // Between two cards lines are not answers yet, and keys are dropped.
      case LEAVE -> moment.still();
      case SLASH_X -> moment.still() && (plain || moment.typing());
      case INT, TERM, HUP, CTRL_C, CLOSED -> true;
    };
  }

  /** Whether nothing may stay readable. */
  boolean wipes() {
    return this == ESCAPES || this == SLASH_X;
  }

  /** The statuses that are right for it; where nothing was begun there is nothing to resume. */
  int[] statuses(Moment moment) {
    return switch (this) {
      case INT, CTRL_C -> new int[] {130};
      // Right after somebody came back, a shell would say the same of a program that was just
      // killed.
      case TERM -> new int[] {143, 1015};
      case HUP -> new int[] {129, 1001};
      case LEAVE -> new int[] {moment.begun() ? 75 : 0};
      case CLOSED -> new int[] {129, 75, 0};
      case ESCAPES, SLASH_X -> new int[] {0};
    };
  }

  void happen(Pty pty, Moment moment, boolean plain) {
    switch (this) {
      case CTRL_C -> pty.send("\u0003");
      case LEAVE -> pty.send(clear(moment) + (plain ? "/leave\n" : "\u0011"));
      case CLOSED -> pty.close();
      case ESCAPES -> pty.send("\u001b\u001b\u001b");
      case SLASH_X -> pty.send(clear(moment) + (plain ? "/x\n" : "/x\r"));
      case INT, TERM, HUP -> pty.signal(name());
    }
  }

  /** What was begun on the line goes before a word is said to closer. */
  private static String clear(Moment moment) {
    return moment.typing() || moment == Moment.CHOICE || moment == Moment.SCALE ? "\u0015" : "";
  }
}
