package io.github.closer.terminal;

import org.jline.terminal.Size;

/**
 * How much room a screen gives to a page.
 *
 * @param rows of the screen
 * @param margin columns on the left that stay empty
 * @param width columns of the page
 * @param roomy whether there is room to breathe between the parts
 */
record Layout(int rows, int margin, int width, boolean roomy) {
  private static final int WIDEST = 77;
  private static final int NARROWEST = 8;

  /** From here on there is room to breathe between the parts. */
  private static final int ROOMY = 16;

  /** Wide screens have the page in the middle, so that nobody reads along an edge. */
  static Layout of(Size size) {
    int columns = size.getColumns();
    int margin = columns < 40 ? 1 : Math.max(2, (columns - WIDEST) / 2);
    int width = Math.max(NARROWEST, Math.min(WIDEST, columns - margin - 1));
    return new Layout(size.getRows(), margin, width, size.getRows() >= ROOMY);
  }

  /** The same screen without room to breathe, for a page that needs every row. */
  Layout tight() {
    return new Layout(rows, margin, width, false);
  }

  /** Empty rows above and below the header. */
  int air() {
    return roomy ? 1 : 0;
  }

  /** Rows that can be filled: before the keys, one more stays empty where there is room. */
  int room() {
    return roomy ? rows - 3 : rows;
  }

  /** So many rows the keys may take. */
  int keys() {
    return roomy ? 3 : 2;
  }

  /** So many rows the header may take. */
  int header() {
    return Math.max(1, rows / 4);
  }
}
