package io.github.closer.terminal;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * A whole screen, and where its cursor stands.
 *
 * <p>A cursor that nobody needs to see has a place as well: braille displays follow it.
 *
 * @param lines from the top; what is missing at the bottom is empty
 * @param row of the cursor, counted from 0
 * @param column of the cursor, counted from 0
 * @param shown whether the cursor is seen
 */
record Frame(List<AttributedString> lines, int row, int column, boolean shown) {
  Frame {
    lines = List.copyOf(lines);
  }
}
