package io.github.closer.terminal;

import java.util.EnumSet;
import org.jline.terminal.Attributes;

/**
 * The settings while a stage has the terminal.
 *
 * <p>No echo and no waiting for whole lines, between the prompts either; and other than in JLine's
 * raw mode ^C and ^Z stay signals at every moment, but that ^Z takes back while somebody types.
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
    return quiet;
  }

  /** While somebody types, ^Z is no signal: it takes back what was typed. */
  static Attributes typing(Attributes before) {
    Attributes typing = of(before);
    typing.setControlChar(Attributes.ControlChar.VSUSP, 0);
    return typing;
  }
}
