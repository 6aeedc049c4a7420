package io.github.closer.terminal;

import io.github.closer.text.Clusters;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed so far, as rows that fit, and where in them each character stands.
 *
 * <p>Places are those of a {@link Manuscript}. A row never ends inside a character as it is seen.
 * Only the rows that are asked for become text, so that a long paste stays quick.
 */
final class Typed {
  private static final String DOT = "•";

  private final CharSequence words;
  private final boolean hidden;
  private final int columns;
  private final List<Integer> starts = new ArrayList<>();

  private Typed(CharSequence words, int columns, boolean hidden) {
    this.words = words;
    this.columns = Math.max(2, columns);
    this.hidden = hidden;
  }

  static Typed of(CharSequence words, int columns, boolean hidden) {
    Typed typed = new Typed(words, columns, hidden);
    typed.wrap();
    return typed;
  }

  /** Breaks behind the last space that fits; the space itself may hang over the edge. */
  private void wrap() {
    starts.add(0);
    int used = 0;
    int word = 0;
    int end;
    for (int at = 0; at < words.length(); at = end) {
      end = Clusters.after(words, at);
      if (words.charAt(at) == '\n') {
        starts.add(end);
        used = 0;
        word = end;
        continue;
      }
      int width = width(at, end);
      boolean space = words.charAt(at) == ' ' && !hidden;
      if (used + width > columns && !space && at > last()) {
        int start = word > last() ? word : at;
        starts.add(start);
        used = columnsBetween(start, at);
      }
      used += width;
      if (space) {
        word = end;
      }
    }
  }

  private int last() {
    return starts.get(starts.size() - 1);
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

  /** The place in a row that is nearest to a column, not behind it. */
  int place(int row, int column) {
    int end = endOf(row);
    int at = startOf(row);
    int used = 0;
    while (at < end) {
      int next = Clusters.after(words, at);
      used += width(at, next);
      if (used > column) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** What a row shows. */
  String text(int row) {
    int end = row + 1 < starts.size() ? starts.get(row + 1) : words.length();
    StringBuilder out = new StringBuilder();
    int next;
    for (int at = startOf(row); at < end; at = next) {
      next = Clusters.after(words, at);
      out.append(sign(at, next));
    }
    return out.toString();
  }

  /** The first place of a row. */
  int startOf(int row) {
    return starts.get(row);
  }

  /** The last place one can stand on in a row. */
  int endOf(int row) {
    return row + 1 < starts.size()
        ? Math.max(startOf(row), Clusters.before(words, starts.get(row + 1)))
        : words.length();
  }

  private int columnsBetween(int from, int to) {
    int used = 0;
    int next;
    for (int at = from; at < to; at = next) {
      next = Clusters.after(words, at);
      used += width(at, next);
    }
    return used;
  }

  private int width(int from, int to) {
    char sign = words.charAt(from);
    if (to == from + 1 && sign >= ' ' && sign < 0x7F) {
      return 1;
    }
    return Width.of(sign(from, to));
  }

  private String sign(int from, int to) {
    if (words.charAt(from) == '\n') {
      return "";
    }
    String shown = Neutral.line(words.subSequence(from, to).toString());
    if (!hidden) {
      return shown;
    }
    return Width.of(shown) == 0 ? "" : DOT;
  }
}
