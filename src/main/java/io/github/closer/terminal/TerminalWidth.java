package io.github.closer.terminal;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** How wide the terminal is that the program was started in. */
public final class TerminalWidth {
  private static final Logger JLINE = Logger.getLogger("org.jline");

  private TerminalWidth() {}

  /** Its columns; empty where there is no terminal, or it does not say. */
  public static OptionalInt columns() {
    JLINE.setLevel(Level.OFF);
    TerminalBuilder builder =
        TerminalBuilder.builder()
            .name("closer")
            .system(true)
            .providers("jni,exec")
            .dumb(false)
            .graphemeCluster(false);
    try (Terminal terminal = builder.build()) {
      int columns = terminal.getSize().getColumns();
      return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
    } catch (IOException | RuntimeException | LinkageError e) {
      // Eighty columns are fine without one.
      return OptionalInt.empty();
    }
  }
}
