package io.github.closer.terminal;

import io.github.closer.text.Clusters;
import io.github.closer.text.Neutral;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;

/**
 * Paints frames, and only the lines that changed.
 *
 * <p>A changed line is written whole, from its first column: a terminal that thinks otherwise about
 * the width of a sign spoils that line at most. The last column stays empty, so that nothing wraps.
 */
final class Screen {
  private final RichTerminal rich;
  private final Terminal terminal;
  private Size size = Size.of(0, 0);
  private List<AttributedString> shown = List.of();
  private Optional<Frame> last = Optional.empty();

  Screen(RichTerminal rich) {
    this.rich = rich;
    this.terminal = rich.terminal();
  }

  /** Columns and rows as they are now; a terminal that does not know is taken as usual. */
  Size size() {
    Size now = terminal.getSize();
    return now.getColumns() > 0 && now.getRows() > 0 ? now : Size.of(80, 24);
  }

  /**
   * Shows a frame. Where it is shown already nothing is written: a cursor that is set again and
   * again blinks, and a terminal far away is never at rest. Safe to call from the thread that hears
   * of a new size.
   */
  void paint(Frame frame) {
    rich.draw(
        writer -> {
          Size now = size();
          boolean anew = rich.takeStale() || !now.equals(size);
          if (anew || !last.equals(Optional.of(frame))) {
            paint(writer, frame, now, anew);
          }
        });
  }

  /** Says that somebody else had the cursor: it is set to its place with the next frame. */
  void cursorMoved() {
    last = Optional.empty();
  }

  private void paint(PrintWriter writer, Frame frame, Size now, boolean anew) {
    terminal.puts(Capability.cursor_invisible);
    if (anew) {
      terminal.puts(Capability.clear_screen);
      shown = List.of();
    }
    size = now;
    for (int row = 0; row < now.getRows(); row++) {
      line(writer, row, at(frame.lines(), row));
    }
    shown = frame.lines();
    last = Optional.of(frame);
    place(writer, frame, now);
    if (frame.shown()) {
      terminal.puts(Capability.cursor_normal);
    }
  }

  private void line(PrintWriter writer, int row, AttributedString words) {
    if (words.equals(at(shown, row))) {
      return;
    }
    terminal.puts(Capability.cursor_address, row, 0);
    inked(writer, words.columnSubSequence(0, Math.max(1, size.getColumns() - 1)));
    terminal.puts(Capability.clr_eol);
  }

  /**
   * JLine would write bars and dashes in ASCII, those that somebody typed as well. Styles stand
   * apart from words here, so that whatever the words hold, they come out neutral.
   */
  private static void inked(PrintWriter writer, AttributedString words) {
    int from = 0;
    while (from < words.length()) {
      int to = words.runLimit(from);
      AttributedStyle style = words.styleAt(from);
      String run = Neutral.line(words.subSequence(from, to).toString());
      boolean plain = style.equals(AttributedStyle.DEFAULT);
      writer.write(plain ? run : "\033[" + style.toAnsi() + "m" + run + "\033[0m");
      from = to;
    }
  }

  private void place(PrintWriter writer, Frame frame, Size now) {
    int row = Math.min(frame.row(), now.getRows() - 1);
    int column = Math.min(frame.column(), now.getColumns() - 1);
    AttributedString before = at(frame.lines(), row).columnSubSequence(0, column);
    if (disputed(before)) {
      terminal.puts(Capability.cursor_address, row, 0);
      inked(writer, before);
    } else {
      terminal.puts(Capability.cursor_address, row, column);
    }
  }

  /**
   * Whether terminals differ about the width of these words: of a flag, a family of faces, an
   * accent that stands for itself. Written again, the words lead the cursor where this one has it.
   */
  private static boolean disputed(AttributedString words) {
    int next;
    for (int at = 0; at < words.length(); at = next) {
      next = Clusters.after(words, at);
      if (next > at + Character.charCount(Character.codePointAt(words, at))) {
        return true;
      }
    }
    return false;
  }

  private static AttributedString at(List<AttributedString> lines, int row) {
    return row < lines.size() ? lines.get(row) : AttributedString.EMPTY;
  }
}
