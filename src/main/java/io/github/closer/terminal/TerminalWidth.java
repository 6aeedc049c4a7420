package io.github.closer.terminal;

import java.util.OptionalInt;
import org.jline.terminal.Terminal;

/** How wide the terminal is that the program was started in. */
public final class TerminalWidth {
  private TerminalWidth() {}

  /** Its columns; empty where there is no terminal, or it does not say. */
  public static OptionalInt columns() {
    try {
      Terminal terminal = SystemTerminal.open(false);
      int columns = terminal.getSize().getColumns();
      SystemTerminal.close(terminal);
      return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
    } catch (NoTerminal e) {
      // Eighty columns are fine without one.
      return OptionalInt.empty();
    }
  }
}
