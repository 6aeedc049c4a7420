package io.github.closer.terminal;

import java.io.IOException;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** Where the program's output goes. */
public final class StandardOutput {
  private StandardOutput() {}

  /** Whether it goes to a terminal; also where nobody can tell. */
  public static boolean isTerminal() {
    SystemTerminal.beSilent();
    try {
      return TerminalProvider.load("jni").isSystemStream(SystemStream.Output);
    } catch (IOException | RuntimeException | LinkageError e) {
      return true;
    }
  }
}
