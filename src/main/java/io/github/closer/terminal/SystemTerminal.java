package io.github.closer.terminal;

import java.io.IOError;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;

/** The terminal the program was started in. */
final class SystemTerminal {
  /** Held here: a logger that nobody holds forgets that it is to be silent. */
  private static final Logger JLINE = Logger.getLogger("org.jline");

  private SystemTerminal() {}

  /**
   * Opens it; writes nothing, and asks it nothing.
   *
   * @param signals whether signals mean from now on what the terminal makes of them
   */
  static Terminal open(boolean signals) throws NoTerminal {
    // JLine's own hook leaves the alternate screen on and the cursor hidden.
    System.setProperty("org.jline.shutdownhook.disable", "true");
    beSilent();
    try {
      return TerminalBuilder.builder()
          .name("closer")
          .system(true)
          .providers("jni,exec")
          .dumb(false)
          .nativeSignals(signals)
          .graphemeCluster(false)
          .build();
    } catch (IOException | RuntimeException | LinkageError e) {
      throw new NoTerminal("No terminal could be opened.", e);
    }
  }

  /** Makes JLine keep to itself what it cannot do. */
  static void beSilent() {
    JLINE.setLevel(Level.OFF);
  }

  /** Whether a terminal can hold a screen. */
  static boolean able(Terminal terminal) {
    Size size = terminal.getSize();
    return size.getColumns() > 0
        && size.getRows() > 0
        && !terminal.getType().startsWith("dumb")
        && terminal.getStringCapability(Capability.cursor_address) != null
        && terminal.getStringCapability(Capability.enter_ca_mode) != null;
  }

  /** Whether keys are there that nobody has read. Reads nothing, and waits for nothing. */
  static boolean keysWait() {
    try {
      return System.in.available() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  static void close(Terminal terminal) {
    try {
      terminal.close();
    } catch (IOException | IOError | RuntimeException e) {
      // It was restored; a terminal that can not be closed has gone already.
      return;
    }
  }
}
