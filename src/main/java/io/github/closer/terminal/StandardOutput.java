package io.github.closer.terminal;

import java.io.IOException;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** Where the program's output goes. */
public final class StandardOutput {
  private StandardOutput() {}

  /** Whether it goes to a terminal; also where nobody can tell. */
  public static boolean isTerminal() {
    return isTerminal(SystemStream.Output);
  }

  /** Whether what is typed comes from a terminal; also where nobody can tell. */
  public static boolean hasKeyboard() {
    return isTerminal(SystemStream.Input);
  }

  private static boolean isTerminal(SystemStream stream) {
    SystemTerminal.beSilent();
    try {
      return TerminalProvider.load("jni").isSystemStream(stream);
    } catch (IOException | RuntimeException | LinkageError e) {
      return true;
    }
  }

  /** How large the terminal is that the output goes to; empty where it goes elsewhere. */
  static Optional<Size> screen() {
    if (!isTerminal()) {
      return Optional.empty();
    }
    try {
      Terminal terminal = SystemTerminal.open(false);
      try {
        return Optional.of(terminal.getSize())
            .filter(size -> size.getRows() > 0 && size.getColumns() > 0);
      } finally {
        SystemTerminal.close(terminal);
      }
    } catch (NoTerminal e) {
      return Optional.empty();
    }
  }
}
