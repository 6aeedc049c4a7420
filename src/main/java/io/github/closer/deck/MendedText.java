package io.github.closer.deck;

import java.util.ArrayList;
import java.util.List;

/**
 * The copy of a text that is read: slips are mended in it, and it knows where each of its
 * characters stands in the file.
 */
final class MendedText {
  private final List<MendedLine> lines;
  private boolean mended;

  MendedText(List<String> lines) {
    this.lines = new ArrayList<>(lines.stream().map(MendedLine::of).toList());
  }

  int size() {
    return lines.size();
  }

  /** A line as it is read, counted from 1. */
  String line(int number) {
    return lines.get(number - 1).text();
  }

  /** All lines as they are read. */
  List<String> lines() {
    return lines.stream().map(MendedLine::text).toList();
  }

  /** Puts something in the place of some chars of a line, and says what that is in the file. */
  Fix.Edit replace(int number, int from, int to, String text) {
    SourceSpan place = place(number, from, to);
    lines.set(number - 1, lines.get(number - 1).replace(from, to, text));
    mended = true;
    return new Fix.Edit(place, text);
  }

  /** Reads on as if a line were not there. */
  void leaveOut(int number) {
    lines.set(number - 1, MendedLine.of(""));
  }

  /** Where some chars of a line stand in the file. */
  SourceSpan place(int number, int from, int to) {
    MendedLine line = lines.get(number - 1);
    int column = line.column(from);
    return new SourceSpan(number, column, number, Math.max(column, line.column(to)));
  }

  /** Where something that was read stands in the file. */
  SourceSpan original(SourceSpan span) {
    int column = original(span.line(), span.column());
    int endColumn = original(span.endLine(), span.endColumn());
    return new SourceSpan(
        span.line(),
        column,
        span.endLine(),
        span.line() == span.endLine() ? Math.max(column, endColumn) : endColumn);
  }

  /** Whether the sign at the beginning of a stretch was put in, and stands in no file. */
  boolean isOurs(SourceSpan span) {
    return span.line() <= lines.size() && lines.get(span.line() - 1).isPutIn(span.column());
  }

  boolean isMended() {
    return mended;
  }

  private int original(int line, int column) {
    return line > lines.size() ? column : lines.get(line - 1).original(column);
  }
}
