package io.github.closer.text;

import java.util.regex.Pattern;

/**
 * How words stand out where lines are printed. These are the only sequences that a {@link
 * NeutralWriter} lets pass, and the words between them are neutral.
 */
public enum Tint {
  BOLD("1"),
  RED("1;31"),
  YELLOW("1;33");

  private static final String BEGIN = "\033[";
  private static final String END = "m";
  private static final String PLAIN = BEGIN + "0" + END;

  /** Every sequence that is written here, and no other. */
  static final Pattern SEQUENCE = Pattern.compile("\033\\[(?:0|1|1;31|1;33)m");

  private final String sequence;

  Tint(String number) {
    this.sequence = BEGIN + number + END;
  }

  /** Words that stand out, until their end. */
  public String of(String words) {
    return sequence + Neutral.lines(words) + PLAIN;
  }
}
