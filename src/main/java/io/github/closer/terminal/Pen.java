package io.github.closer.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Writes a manuscript by keys, in the rows in which it stands on the screen.
 *
 * <p>Up and down keep to their column, also across shorter rows. Home and End go to the edges of
 * the row, and from there to those of the line.
 */
final class Pen {
  private static final String PROMPT = "> ";
  private static final String REST = "  ";

  /** No screen shows more rows than these on each side of the cursor. */
  private static final int TALLEST = 200;

  private final Manuscript manuscript;
  private final Curtain curtain;
  private int columns = 40;
  private int goal;
  private int climbedTo = -1;

  Pen(Manuscript manuscript, Curtain curtain) {
    this.manuscript = manuscript;
    this.curtain = curtain;
  }

  /** Takes the keys that edit, in all the ways in which terminals send them. */
  void bind(AnswerReader reader, Terminal screen) {
    reader.onSign(manuscript::type);
    reader.on(manuscript::backspace, List.of(KeyMap.del(), KeyMap.ctrl('H')));
    reader.on(manuscript::delete, List.of("\033[3~"));
    reader.on(manuscript::left, Keyboard.ways(screen, Key.Kind.LEFT));
    reader.on(manuscript::right, Keyboard.ways(screen, Key.Kind.RIGHT));
    reader.on(this::home, Keyboard.ways(screen, Key.Kind.HOME));
    reader.on(this::end, Keyboard.ways(screen, Key.Kind.END));
    reader.on(() -> manuscript.to(manuscript.lineStart()), List.of(KeyMap.ctrl('A')));
    reader.on(() -> manuscript.to(manuscript.lineEnd()), List.of(KeyMap.ctrl('E')));
    reader.on(() -> manuscript.to(0), EditingKeys.TO_THE_BEGINNING);
    reader.on(() -> manuscript.to(manuscript.words().length()), EditingKeys.TO_THE_END);
    reader.on(manuscript::wordLeft, EditingKeys.WORD_LEFT);
    reader.on(manuscript::wordRight, EditingKeys.WORD_RIGHT);
    reader.on(manuscript::cutWordLeft, EditingKeys.CUT_WORD_LEFT);
    reader.on(manuscript::cutWordRight, EditingKeys.CUT_WORD_RIGHT);
    reader.on(manuscript::cutToLineEnd, List.of(KeyMap.ctrl('K')));
    reader.on(manuscript::cutToLineStart, List.of(KeyMap.ctrl('U')));
    reader.on(manuscript::putBack, List.of(KeyMap.ctrl('Y')));
    reader.on(manuscript::undo, EditingKeys.UNDO);
    reader.on(manuscript::redo, EditingKeys.REDO);
  }

  private Typed typed() {
    return Typed.of(manuscript.words(), columns, curtain.hides());
  }

  private void home() {
    Typed typed = typed();
    int start = typed.startOf(typed.rowOf(manuscript.cursor()));
    manuscript.to(manuscript.cursor() == start ? manuscript.lineStart() : start);
  }

  private void end() {
    Typed typed = typed();
    int end = typed.endOf(typed.rowOf(manuscript.cursor()));
    manuscript.to(manuscript.cursor() == end ? manuscript.lineEnd() : end);
  }

  /** Moves by rows as they are seen; false where there is no further row. */
  boolean climb(int rows) {
    Typed typed = typed();
    int place = manuscript.cursor();
    int row = typed.rowOf(place) + rows;
    if (row < 0 || row >= typed.rows()) {
      return false;
    }
    if (place != climbedTo) {
      goal = typed.columnOf(place);
    }
    manuscript.to(typed.place(row, goal));
    climbedTo = manuscript.cursor();
    return true;
  }

  /** What was written, or dots, with the cursor in it. */
  Panel panel(Theme theme, int width) {
    columns = width - PROMPT.length() - 1;
    Typed typed = typed();
    int place = manuscript.cursor();
    int focus = typed.rowOf(place);
    int first = Math.max(0, focus - TALLEST);
    List<AttributedString> lines = new ArrayList<>();
    for (int row = first; row < Math.min(typed.rows(), focus + TALLEST); row++) {
      lines.add(
          new AttributedStringBuilder()
              .append(row == 0 ? theme.mark(PROMPT) : theme.plain(REST))
              .append(theme.plain(typed.text(row)))
              .toAttributedString());
    }
    return Panel.typed(lines, focus - first, PROMPT.length() + typed.columnOf(place));
  }
}
