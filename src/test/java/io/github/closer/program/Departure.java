package io.github.closer.program;

/** How somebody leaves, or is made to leave. */
enum Departure {
  INT(130),
  // Right after somebody came back, a shell would say the same of a program that was just killed.
  TERM(143, 1015),
  HUP(129, 1001),
  CTRL_C(130),
  LEAVE(75),
  CLOSED(129, 75, 0),
  ESCAPES(0),
  SLASH_X(0);

  private final int[] statuses;

  Departure(int... statuses) {
    this.statuses = statuses;
  }

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
    return this == LEAVE && !moment.begun() ? new int[] {0} : statuses;
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
