package io.github.closer.terminal;

import java.util.Arrays;
import java.util.Optional;

/**
 * A word on a line by itself that is no answer, and that a plain stage sees to itself.
 *
 * <p>The words of {@link Request} are its neighbours. Everything else that begins with a slash is
 * an answer.
 */
enum Slash {
  PASS("pass"),
  LEAVE("leave"),
  HELP("help"),
  CLOSE("x"),
  CARD("card"),
  TIME("time"),
  QUIET("quiet"),
  PAUSE("pause"),
  BREATHE("breathe"),
  PARAGRAPH("p"),
  TYPED("typed"),
  UNDO("undo"),
  LINE("line"),
  NEW("new");

  private final String word;

  Slash(String word) {
    this.word = word;
  }

  /** The one a line stands for. */
  static Optional<Slash> of(String line) {
    String typed = line.strip();
    return Arrays.stream(values()).filter(slash -> slash.means(typed)).findFirst();
  }

  private boolean means(String typed) {
    return typed.equals(typed()) || (this == LINE && typed.matches("/line +[0-9]{1,4}"));
  }

  /** The number behind it; 0 where there is none. */
  static int number(String line) {
    String digits = line.replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** Whether it changes or tells what was typed of a text. */
  boolean edits() {
    return switch (this) {
      case PARAGRAPH, TYPED, UNDO, LINE, NEW -> true;
      case PASS, LEAVE, HELP, CLOSE, CARD, TIME, QUIET, PAUSE, BREATHE -> false;
    };
  }

  /** As it is typed. */
  String typed() {
    return "/" + word;
  }

  /** The key of the sentence that says what it does. */
  String key() {
    return "command." + word;
  }
}
