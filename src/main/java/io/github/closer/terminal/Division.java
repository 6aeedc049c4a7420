package io.github.closer.terminal;

/**
 * How the rows between header and keys are shared out.
 *
 * @param reading rows of what there is to read
 * @param gap empty rows before the panel
 * @param panel rows of the panel
 * @param hidden lines of what there is to read that are out of sight
 */
record Division(int reading, int gap, int panel, int hidden) {

  /** Shares out the room: the panel gets what it needs, up to half when both want more. */
  static Division of(int room, int readingLines, int panelLines, boolean roomy) {
    int gap = roomy && panelLines > 0 ? 1 : 0;
    if (readingLines + gap + panelLines <= room) {
      return new Division(readingLines, gap, panelLines, 0);
    }
    int rows = Math.max(2, room - gap);
    int panel = Math.min(panelLines, Math.max(rows / 2, rows - readingLines));
    int reading = rows - panel;
    if (reading >= readingLines) {
      return new Division(readingLines, gap, panel, 0);
    }
    // One row says that there is more.
    int seen = Math.max(1, reading - 1);
    return new Division(seen, gap, panel, readingLines - seen);
  }
}
