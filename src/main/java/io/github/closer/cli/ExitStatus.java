package io.github.closer.cli;

/** What a command's end means to a script. The numbers from 64 on are those of sysexits.h. */
final class ExitStatus {
  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int WRONG_USE = 2;
  static final int DAMAGED = 65;
  static final int NO_INPUT = 66;
  static final int BUG = 70;
  static final int CANNOT_WRITE = 74;

  /** The session can be gone on with. */
  static final int PAUSED = 75;

  private ExitStatus() {}
}
