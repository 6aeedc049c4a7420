package io.github.closer.deck;

import java.util.Optional;

/**
 * A line that may have been mended.
 *
 * @param text the line as it is read
 * @param columns for each char, and for the end, the column in the file; absent where nothing was
 *     mended
 * @param narrow whether each of its characters is one char
 */
// The array is never changed, and lines are never compared.
@SuppressWarnings("ArrayRecordComponent")
record MendedLine(String text, Optional<int[]> columns, boolean narrow) {

  static MendedLine of(String text) {
    return new MendedLine(text, Optional.empty(), false);
  }

  /** The same line with something else in the place of some chars. */
  MendedLine replace(int from, int to, String put) {
    int[] before = columns.orElseGet(this::counted);
    int[] after = new int[before.length - (to - from) + put.length()];
    System.arraycopy(before, 0, after, 0, from);
    // What is put in for as many chars stands where they stood.
    for (int i = 0; i < put.length(); i++) {
      after[from + i] = before[Math.min(from + i, to)];
    }
    System.arraycopy(before, to, after, from + put.length(), before.length - to);
    String mended = text.substring(0, from) + put + text.substring(to);
    boolean one = mended.codePointCount(0, mended.length()) == mended.length();
    return new MendedLine(mended, Optional.of(after), one);
  }

  /** The column of a char in the file. */
  int column(int at) {
    int within = Math.min(at, text.length());
    return columns.map(c -> c[within]).orElseGet(() -> text.codePointCount(0, within) + 1);
  }

  /** The column in the file of a column of this line. */
  int original(int column) {
    if (columns.isEmpty()) {
      return column;
    }
    int within = Math.min(column - 1, length());
    return column(at(within)) + (column - 1 - within);
  }

  /** Whether the sign in this column was put in beside what stood there. */
  boolean isPutIn(int column) {
    if (columns.isEmpty() || column > length()) {
      return false;
    }
    int at = at(column - 1);
    return columns.get()[at] == columns.get()[at + 1];
  }

  private int length() {
    return narrow ? text.length() : text.codePointCount(0, text.length());
  }

  private int at(int characters) {
    return narrow ? characters : text.offsetByCodePoints(0, characters);
  }

  private int[] counted() {
    int[] counted = new int[text.length() + 1];
    counted[0] = 1;
    for (int at = 0; at < text.length(); at++) {
      boolean half = Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length();
      counted[at + 1] = counted[at] + (half ? 0 : 1);
    }
    return counted;
  }
}
