package io.github.closer.terminal;

import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Buffer;

/**
 * What was typed so far, as rows that fit, and where in them each character stands.
 *
 * <p>Places are counted in characters of the buffer, from 0; the place behind the last one counts.
 * Only the rows that are asked for become text, so that a long paste stays quick.
 */
final class Typed {
  private static final String DOT = "•";

  private final Buffer buffer;
  private final boolean hidden;
  private final int columns;
  private final List<Integer> starts = new ArrayList<>();

  private Typed(Buffer buffer, int columns, boolean hidden) {
    this.buffer = buffer;
    this.columns = Math.max(2, columns);
    this.hidden = hidden;
  }

  static Typed of(Buffer buffer, int columns, boolean hidden) {
    Typed typed = new Typed(buffer, columns, hidden);
    typed.wrap();
    return typed;
  }

  /** Breaks behind the last space that fits; the space itself may hang over the edge. */
  private void wrap() {
    starts.add(0);
    int used = 0;
    int word = 0;
    for (int at = 0; at < buffer.length(); at++) {
      int sign = buffer.atChar(at);
      if (sign == '\n') {
        starts.add(at + 1);
        used = 0;
        word = at + 1;
        continue;
      }
      int width = width(sign);
      boolean space = sign == ' ' && !hidden;
      if (used + width > columns && !space) {
        int start = word > starts.get(starts.size() - 1) ? word : at;
        starts.add(start);
        used = columnsBetween(start, at);
      }
      used += width;
      if (space) {
        word = at + 1;
      }
    }
  }

  int rows() {
    return starts.size();
  }

  int rowOf(int place) {
    int row = starts.size() - 1;
    while (row > 0 && starts.get(row) > place) {
      row--;
    }
    return row;
  }

  /** The column of a place; a space that hangs over the edge is shown at the edge. */
  int columnOf(int place) {
    return Math.min(columns, columnsBetween(starts.get(rowOf(place)), place));
  }

  /** The place in a row that is nearest to a column. */
  int place(int row, int column) {
    int end = endOf(row);
    int at = starts.get(row);
    int used = 0;
    while (at < end && used + width(buffer.atChar(at)) <= column) {
      used += width(buffer.atChar(at));
      at++;
    }
    return at;
  }

  /** What a row shows. */
  String text(int row) {
    int end = row + 1 < starts.size() ? starts.get(row + 1) : buffer.length();
    StringBuilder out = new StringBuilder();
    for (int at = starts.get(row); at < end; at++) {
      out.append(sign(buffer.atChar(at)));
    }
    return out.toString();
  }

  /** The last place one can stand on in a row. */
  private int endOf(int row) {
    return row + 1 < starts.size() ? starts.get(row + 1) - 1 : buffer.length();
  }

  private int columnsBetween(int from, int to) {
    int used = 0;
    for (int at = from; at < to; at++) {
      used += width(buffer.atChar(at));
    }
    return used;
  }

  private int width(int sign) {
    if (sign >= ' ' && sign < 0x7F) {
      return 1;
    }
    return Width.of(sign(sign));
  }

  private String sign(int sign) {
    if (sign == '\n') {
      return "";
    }
    String shown = Neutral.line(Character.toString(sign));
    if (!hidden) {
      return shown;
    }
    return Width.of(shown) == 0 ? "" : DOT;
  }
}
