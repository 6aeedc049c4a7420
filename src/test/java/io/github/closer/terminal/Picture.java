package io.github.closer.terminal;

import java.util.function.LongPredicate;
import org.jline.utils.ScreenTerminal;

/** A screen as text: its signs, its cursor, and what is bold, dim or coloured. */
final class Picture {
  private Picture() {}

  static String of(ScreenTerminal screen) {
    int columns = screen.getColumns();
    int rows = screen.getRows();
    long[] cells = new long[columns * rows];
    int[] cursor = new int[2];
    screen.dump(cells, cursor);
    StringBuilder signs = new StringBuilder();
    StringBuilder weights = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      StringBuilder weight = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        long cell = cells[row * columns + column];
        int sign = ScreenTerminal.cellCodePoint(cell);
        // The second half of a wide sign has none of its own.
        if (sign > 0) {
          line.appendCodePoint(sign);
        }
        weight.append(sign == ' ' ? ' ' : weight(cell));
      }
      signs.append('|').append(line).append("|\n");
      String marks = weight.toString().stripTrailing();
      if (!marks.isEmpty()) {
        weights.append(String.format("%2d %s%n", row + 1, marks));
      }
    }
    return signs
        + (cursorShown(cursor)
            ? "cursor: row " + (cursor[1] + 1) + ", column " + (cursor[0] + 1)
            : "")
        + "\n"
        + weights;
  }

  private static boolean cursorShown(int[] cursor) {
    return cursor[0] >= 0 && cursor[1] >= 0;
  }

  private static char weight(long cell) {
    LongPredicate coloured = ScreenTerminal::cellHasForeground;
    boolean colour = coloured.test(cell);
    if (ScreenTerminal.cellBold(cell)) {
      return colour ? 'B' : 'b';
    }
    if (colour) {
      return 'c';
    }
    return ScreenTerminal.cellDim(cell) ? 'd' : ' ';
  }
}
