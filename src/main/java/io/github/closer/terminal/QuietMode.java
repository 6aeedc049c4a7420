package io.github.closer.terminal;

import java.util.EnumSet;
import org.jline.terminal.Attributes;

/**
 * The settings while a stage has the terminal.
 *
 * <p>No echo and no waiting for whole lines, between the prompts either; and other than in JLine's
 * raw mode ^C stays a signal at every moment.
 */
final class QuietMode {
  private QuietMode() {}

  static Attributes of(Attributes before) {
    Attributes quiet = new Attributes(before);
    quiet.setLocalFlags(
        EnumSet.of(
            Attributes.LocalFlag.ICANON, Attributes.LocalFlag.ECHO, Attributes.LocalFlag.IEXTEN),
        false);
    quiet.setLocalFlag(Attributes.LocalFlag.ISIG, true);
    quiet.setInputFlags(
        EnumSet.of(
            Attributes.InputFlag.IXON, Attributes.InputFlag.ICRNL, Attributes.InputFlag.INLCR),
        false);
    quiet.setControlChar(Attributes.ControlChar.VMIN, 1);
    quiet.setControlChar(Attributes.ControlChar.VTIME, 0);
    // ^\ would print a thread dump on the card.
    quiet.setControlChar(Attributes.ControlChar.VQUIT, 0);
    // ^Z takes back what was typed; nothing is suspended.
    quiet.setControlChar(Attributes.ControlChar.VSUSP, 0);
    return quiet;
  }
}
