package io.github.closer.deck;

/**
 * Finds columns in lines, going on from the last one where that is possible: a line may hold very
 * many things, and each is asked for.
 */
final class ColumnWalk {
  private int line;
  private int column = 1;
  private int offset;

  /** The char at which a column of a line begins; the line's length behind its end. */
  int offset(int number, String text, int wanted) {
    if (number != line || wanted < column) {
      line = number;
      column = 1;
      offset = 0;
    }
    while (column < wanted && offset < text.length()) {
      offset += Character.charCount(text.codePointAt(offset));
      column++;
    }
    column = wanted;
    return offset;
  }
}
