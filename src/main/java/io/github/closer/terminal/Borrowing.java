package io.github.closer.terminal;

import java.io.IOError;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * What is written and set to take a terminal over, and to give it back as it was.
 *
 * <p>The settings are looked at again after the program was suspended: a shell may have changed
 * them meanwhile, and it wants back what it left.
 */
final class Borrowing {
  private static final String WIPE = "\033[H\033[2J";

  /** Takes away also what a terminal keeps above its screen, the shell's lines among it. */
  private static final String WIPE_ALL = WIPE + "\033[3J";

  private static final String PASTE_ON = "\033[?2004h";
  private static final String PASTE_OFF = "\033[?2004l";

  private final Terminal terminal;
  private final Runnable forget;
  private Attributes before;
  private boolean changed;

  /**
   * Borrows nothing yet.
   *
   * @param forget drops what was typed and nobody has read
   */
  Borrowing(Terminal terminal, Runnable forget) {
    this.terminal = terminal;
    this.forget = forget;
    this.before = terminal.getAttributes();
  }

  /**
   * Takes the terminal. The settings come first: a program in the background is stopped there,
   * before it writes on a screen that is not its own.
   */
  void take(boolean typing) {
    settings(typing);
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.clear_screen);
    modes();
  }

  /** Sets the terminal as a prompt needs it, once more. */
  void settle(boolean typing) {
    settings(typing);
    modes();
  }

  private void settings(boolean typing) {
    terminal.setAttributes(typing ? QuietMode.typing(before) : QuietMode.of(before));
  }

  private void modes() {
    terminal.puts(Capability.keypad_xmit);
    terminal.writer().write(PASTE_ON);
  }

  /** Clears the screen. The alternate one keeps nothing above itself. */
  void wipe() {
    terminal.writer().write(WIPE);
  }

  /** Leaves an empty screen behind, and the settings that were there. */
  void giveBack() {
    leave(WIPE, "");
    settingsBack();
  }

  /** The same, and nothing stays readable of what stood on this terminal before. */
  void giveBackEmpty() {
    leave(WIPE_ALL, WIPE_ALL);
    settingsBack();
  }

  /** Forgets first: with the settings from before the terminal shows what comes. */
  private void settingsBack() {
    forget.run();
    terminal.setAttributes(before);
  }

  /** A screen that can not be written to must not keep the settings from being restored. */
  private void leave(String there, String after) {
    try {
      terminal.writer().write(PASTE_OFF);
      terminal.puts(Capability.keypad_local);
      terminal.puts(Capability.exit_attribute_mode);
      terminal.puts(Capability.cursor_normal);
      terminal.writer().write(there);
      terminal.puts(Capability.exit_ca_mode);
      terminal.writer().write(after);
      terminal.flush();
    } catch (IOError | RuntimeException e) {
      return;
    }
  }

  /**
   * Learns the settings anew, unless they are those of somebody who edits a line: seen from the
   * background they belong to the shell's own prompt, and not to the programs it starts.
   */
  void lookAgain() {
    Attributes now = terminal.getAttributes();
    if (now.getLocalFlag(Attributes.LocalFlag.ICANON)) {
      before = now;
      changed = true;
    }
  }

  /** Whether the settings to give back may be others than those at the beginning. */
  boolean changed() {
    return changed;
  }
}
