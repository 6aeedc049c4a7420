package io.github.closer.text;

import org.jline.utils.WCWidth;

/** How many columns words take on a screen. */
public final class Width {
  private Width() {}

  /** Columns of a text on one line: a combining mark takes none, a wide character two. */
  public static int of(String words) {
    return words.codePoints().map(Width::of).sum();
  }

  /** Columns of one character; never negative. */
  public static int of(int codePoint) {
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }
}
