package io.github.closer.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;

/**
 * What was typed and nobody has read.
 *
 * <p>A shell that gets its terminal back would show it, and take a line of it for a command.
 */
final class Unread {
  private static final int KEYBOARD = 0;

  /** More than a terminal ever holds back; who still types by then types for the shell. */
  private static final int MOST = 1 << 20;

  private Unread() {}

  /** Drops it; waits for nothing, also while another thread waits for a key. */
  static void drop(Terminal terminal) {
    try {
      flush();
    } catch (LinkageError e) {
      // Where nothing can be unpacked JLine works without its library, and so does this.
      drain(terminal);
    }
  }

  /** Lets the terminal forget it, as {@code tcflush} does. One that is gone says no. */
  private static void flush() {
    CLibrary.Termios now = new CLibrary.Termios();
    if (CLibrary.tcgetattr(KEYBOARD, now) == 0) {
      CLibrary.tcsetattr(KEYBOARD, CLibrary.TCSAFLUSH, now);
    }
  }

  /** Reads it in a mode in which reading never waits. Leaves the terminal in that mode. */
  private static void drain(Terminal terminal) {
    try {
      Attributes hasty = terminal.getAttributes();
      hasty.setLocalFlag(LocalFlag.ICANON, false);
      hasty.setControlChar(ControlChar.VMIN, 0);
      hasty.setControlChar(ControlChar.VTIME, 0);
      terminal.setAttributes(hasty);
      // Not System.in: whoever waits for a key there keeps everybody else out.
      InputStream keys = new FileInputStream(FileDescriptor.in);
      int dropped = 0;
      byte[] some = new byte[4096];
      // Asked first: where the mode could not be set, reading would wait for ever.
      while (keys.available() > 0 && dropped < MOST) {
        dropped += Math.max(1, keys.read(some));
      }
    } catch (IOException | IOError | RuntimeException e) {
      // The window was closed, and what was typed there went with it.
      return;
    }
  }
}
