package io.github.closer.terminal;

import io.github.closer.text.Width;
import java.time.Duration;

/**
 * A calm breath to follow: in for 4 seconds, and longer out than in, for 6.
 *
 * <p>It is one line of plain characters, so that every terminal shows it and nobody has to look.
 */
final class Breath {
  static final int IN_MILLIS = 4_000;
  static final int OUT_MILLIS = 6_000;
  private static final int LONGEST_BAR = 24;
  private static final int BETWEEN = 2;

  private Breath() {}

  /** The line for this moment of a wait. */
  static String line(Wording wording, Duration since, int columns) {
    String in = wording.say("breathe.in");
    String out = wording.say("breathe.out");
    int words = Math.max(Width.of(in), Width.of(out)) + BETWEEN;
    int longest = Math.max(0, Math.min(LONGEST_BAR, columns - words));
    int at = Math.floorMod(since.toMillis(), IN_MILLIS + OUT_MILLIS);
    return at < IN_MILLIS
        ? padded(in, words) + bar(longest, at, IN_MILLIS)
        : padded(out, words) + bar(longest, IN_MILLIS + OUT_MILLIS - at, OUT_MILLIS);
  }

  private static String padded(String words, int columns) {
    return words + " ".repeat(columns - Width.of(words));
  }

  private static String bar(int longest, int part, int whole) {
    return "=".repeat(longest * part / whole);
  }
}
