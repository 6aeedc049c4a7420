package io.github.closer.terminal;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * What is answered with, below a card.
 *
 * @param lines as many as it likes; where they do not fit, those around the focus are shown
 * @param focus the line the cursor is on
 * @param column of the cursor within the panel; negative when it is hidden
 */
record Panel(List<AttributedString> lines, int focus, int column) {
  static final Panel NONE = new Panel(List.of(), 0, -1);

  Panel {
    lines = List.copyOf(lines);
  }

  /** One line to look at, without a cursor. */
  static Panel of(AttributedString line) {
    return new Panel(List.of(line), 0, -1);
  }
}
