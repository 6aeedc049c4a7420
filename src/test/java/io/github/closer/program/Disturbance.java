package io.github.closer.program;

/** What happens before somebody leaves, and must change nothing. */
enum Disturbance {
  NONE,
  SUSPENDED,
  CTRL_Z,
  RESIZED,
  QUIT;

  boolean fits(Moment moment, boolean plain) {
    return switch (this) {
      case NONE, QUIT -> true;
      // Where words are typed on the full screen, this key takes them back.
      case CTRL_Z -> moment.still() && (plain || !moment.typing());
      case SUSPENDED, RESIZED -> moment.still();
    };
  }

  void happen(Pty pty, Moment moment, boolean plain) {
    switch (this) {
      case NONE -> {
        return;
      }
      case SUSPENDED -> {
        pty.signal("TSTP").stopped().shell().background().foreground();
        comesBack(pty, moment, plain);
      }
      case CTRL_Z -> {
        pty.send("\u001a").stopped().resize("60x16").foreground();
        comesBack(pty, moment, plain);
      }
      case RESIZED -> {
        pty.resize("20x5").still().resize("100x30");
        if (!plain) {
          pty.await(moment.seen());
        }
        pty.still();
      }
      case QUIT -> pty.signal("QUIT");
    }
  }

  private static void comesBack(Pty pty, Moment moment, boolean plain) {
    if (!plain) {
      pty.await(moment.seen());
    }
    if (moment == Moment.PRIVATE) {
      pty.awaitNoEcho();
    }
    pty.still();
  }
}
