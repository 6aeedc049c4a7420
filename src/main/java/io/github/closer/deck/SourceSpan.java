package io.github.closer.deck;

/**
 * A stretch of a deck's text, from its first character to just after its last.
 *
 * @param line the first line, counted from 1
 * @param column the first column, counted from 1 in code points
 * @param endLine the line of the end
 * @param endColumn the column just after the last character
 */
public record SourceSpan(int line, int column, int endLine, int endColumn) {
  /** The beginning of a file, for what has no better place. */
  public static final SourceSpan START = new SourceSpan(1, 1, 1, 2);

  public SourceSpan {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "not a span: " + line + ":" + column + " to " + endLine + ":" + endColumn);
    }
  }

  /** A stretch within one line. */
  public static SourceSpan within(int line, int column, int endColumn) {
    return new SourceSpan(line, column, line, Math.max(column + 1, endColumn));
  }
}
