package io.github.closer.terminal;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * What is answered with, below a card.
 *
 * @param lines as many as it likes
 * @param focus where in it somebody is
 * @param flows whether it scrolls with what there is to read where it would take more than half of
 *     the room; otherwise the lines around the focus are shown then
 */
record Panel(List<AttributedString> lines, Focus focus, boolean flows) {
  static final Panel NONE = of(List.of());

  Panel {
    lines = List.copyOf(lines);
  }

  /**
   * Where in a panel somebody is.
   *
   * @param row the first line of what is pointed at
   * @param tall how many lines it has
   * @param column of the cursor within the panel; negative when it is hidden
   */
  record Focus(int row, int tall, int column) {}

  /** Lines to look at, without a cursor. */
  static Panel of(List<AttributedString> lines) {
    return new Panel(lines, new Focus(0, 1, -1), false);
  }

  /** Lines to type in. */
  static Panel typed(List<AttributedString> lines, int row, int column) {
    return new Panel(lines, new Focus(row, 1, column), false);
  }

  /** Lines to move in. */
  static Panel flowing(List<AttributedString> lines, Focus focus) {
    return new Panel(lines, focus, true);
  }
}
