package io.github.closer.terminal;

import java.time.Duration;

/**
 * A calm breath to follow: in for 4 seconds, and longer out than in, for 6.
 *
 * <p>It is one line of plain characters, so that every terminal shows it and nobody has to look.
 */
final class Breath {
  private static final int IN_MILLIS = 4_000;
  private static final int OUT_MILLIS = 6_000;
  private static final int LONGEST_BAR = 24;
  private static final String IN = "Breathe in   ";
  private static final String OUT = "Breathe out  ";

  private Breath() {}

  /** The line for this moment of a wait. */
  static String line(Duration since, int columns) {
    int longest = Math.max(0, Math.min(LONGEST_BAR, columns - OUT.length()));
    int at = Math.floorMod(since.toMillis(), IN_MILLIS + OUT_MILLIS);
    return at < IN_MILLIS
        ? IN + bar(longest, at, IN_MILLIS)
        : OUT + bar(longest, IN_MILLIS + OUT_MILLIS - at, OUT_MILLIS);
  }

  private static String bar(int longest, int part, int whole) {
    return "=".repeat(longest * part / whole);
  }
}
