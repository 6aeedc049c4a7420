package io.github.closer.terminal;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * A whole screen, and where its cursor stands.
 *
 * @param lines from the top; what is missing at the bottom is empty
 * @param row of the cursor, counted from 0; negative when it is hidden
 * @param column of the cursor, counted from 0
 */
record Frame(List<AttributedString> lines, int row, int column) {
  Frame {
    lines = List.copyOf(lines);
  }
}
