package io.github.closer.cli;

import io.github.closer.deck.Severity;

/** Colour for problems: red stops a deck, yellow does not. Both are of the terminal's own. */
enum Ink {
  /** No colour, for files, pipes and those who want none. */
  NONE,
  /** Colour, for a terminal. */
  COLOURED;

  private static final String RED = "\u001B[1;31m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  /** Colour where it is wanted, by an option or by the surroundings. */
  static Ink of(boolean wanted) {
    return wanted ? COLOURED : NONE;
  }

  /** Words in the colour of a severity. */
  String of(Severity severity, String words) {
    return switch (severity) {
      case ERROR -> in(RED, words);
      case WARNING -> in(YELLOW, words);
      case NOTE -> bold(words);
    };
  }

  String bold(String words) {
    return in(BOLD, words);
  }

  private String in(String colour, String words) {
    return this == NONE || words.isEmpty() ? words : colour + words + PLAIN;
  }
}
