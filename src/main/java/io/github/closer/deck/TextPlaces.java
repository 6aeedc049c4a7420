package io.github.closer.deck;

import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a character of a text stands in its file.
 *
 * <p>The text and the file are walked side by side, past quotation marks, escapes, line ends and
 * indentation. Where the two cannot be matched, the place of the whole text is the answer.
 */
final class TextPlaces {
  private final List<String> lines;
  private @Nullable Walk last;

  TextPlaces(Source source) {
    this.lines = source.lines();
  }

  /**
   * The place of a stretch of a text.
   *
   * @param from the first char of it in the value
   * @param to just after its last char; the stretch must not go over a line end
   */
  SourceSpan within(Scalar scalar, int from, int to) {
    Walk walk = walk(scalar, from);
    if (!walk.to(Math.min(from, scalar.value().length()))) {
      return scalar.span();
    }
    int line = walk.line;
    int column = walk.column();
    if (!walk.to(Math.min(to, scalar.value().length())) || walk.line != line) {
      return SourceSpan.within(line, column, column + 1);
    }
    return SourceSpan.within(line, column, walk.column());
  }

  /** Whether exactly these words stand at a place, bare or between quotation marks. */
  boolean isWritten(SourceSpan place, String words) {
    if (place.line() != place.endLine()) {
      return false;
    }
    String there = text(place, place.column(), place.endColumn());
    return there.equals(words)
        || there.equals("'" + words + "'")
        || there.equals("\"" + words + "\"");
  }

  /** What stands before a place on its line. */
  String before(SourceSpan place) {
    return text(place, 1, place.column());
  }

  /** What stands behind a place on the line where it ends. */
  String behind(SourceSpan place) {
    return text(place, place.endColumn(), Integer.MAX_VALUE);
  }

  private String text(SourceSpan place, int from, int to) {
    String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
    int length = line.codePointCount(0, line.length());
    int start = line.offsetByCodePoints(0, Math.min(from - 1, length));
    int end = line.offsetByCodePoints(0, Math.min(to - 1, length));
    return line.substring(start, Math.max(start, end));
  }

  /** How often some words stand in the file. */
  int count(String words) {
    int count = 0;
    for (String line : lines) {
      for (int at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + words.length())) {
        count++;
      }
    }
    return count;
  }

  /** Places are asked for from left to right, so the last walk usually only has to go on. */
  private Walk walk(Scalar scalar, int from) {
    if (last == null || !last.scalar.equals(scalar) || last.read > from) {
      last = new Walk(scalar);
    }
    return last;
  }

  private final class Walk {
    private final Scalar scalar;
    private final String value;
    private final Style style;
    private final int lastLine;
    private int line;
    private int at;
    private int read;

    Walk(Scalar scalar) {
      this.scalar = scalar;
      this.value = scalar.value();
      this.style = scalar.style();
      this.line = scalar.span().line();
      this.lastLine = Math.min(lines.size(), scalar.span().endLine());
      this.at = start(scalar.span().column());
      if (style == Style.BLOCK) {
        nextLine();
      } else if (style != Style.PLAIN) {
        at++;
      }
    }

    private int start(int column) {
      String text = text();
      int last = text.codePointCount(0, text.length());
      return text.offsetByCodePoints(0, Math.min(column - 1, last));
    }

    /** Goes to a char of the value; false when the file and the value part ways. */
    boolean to(int target) {
      while (read < target) {
        if (line > lastLine || !step()) {
          return false;
        }
      }
      return line <= lastLine;
    }

    int column() {
      return text().codePointCount(0, Math.min(at, text().length())) + 1;
    }

    private boolean step() {
      char wanted = value.charAt(read);
      if (at >= text().length() || isSpaceToTheEnd()) {
        return fold(wanted);
      }
      char there = text().charAt(at);
      if (style == Style.DOUBLE_QUOTED && there == '\\') {
        return escape();
      }
      if (there != wanted) {
        return false;
      }
      at += style == Style.SINGLE_QUOTED && there == '\'' ? 2 : 1;
      read++;
      return true;
    }

    private boolean isSpaceToTheEnd() {
      if (line >= lastLine || style == Style.BLOCK || text().charAt(at) != ' ') {
        return false;
      }
      return text().substring(at).isBlank();
    }

    /** A line end, with the spaces around it and empty lines, is space in the value as well. */
    private boolean fold(char wanted) {
      if (wanted != ' ' && wanted != '\n') {
        return false;
      }
      do {
        nextLine();
      } while (line <= lastLine && text().isBlank());
      while (read < value.length() && Character.isWhitespace(value.charAt(read))) {
        read++;
      }
      return true;
    }

    private void nextLine() {
      line++;
      at = 0;
      while (line <= lastLine && at < text().length() && text().charAt(at) == ' ') {
        at++;
      }
    }

    private boolean escape() {
      if (at + 1 >= text().length()) {
        nextLine();
        return true;
      }
      int code = digits(text().charAt(at + 1));
      read += code == 8 && Character.isHighSurrogate(value.charAt(read)) ? 2 : 1;
      at += 2 + code;
      return true;
    }

    private static int digits(char kind) {
      return switch (kind) {
        case 'x' -> 2;
        case 'u' -> 4;
        case 'U' -> 8;
        default -> 0;
      };
    }

    private String text() {
      return line <= lines.size() ? lines.get(line - 1) : "";
    }
  }
}
