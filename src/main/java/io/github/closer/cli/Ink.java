package io.github.closer.cli;

import io.github.closer.deck.Severity;
import io.github.closer.text.Tint;

/** Colour for problems: red stops a deck, yellow does not. Both are of the terminal's own. */
enum Ink {
  /** No colour, for files, pipes and those who want none. */
  NONE,
  /** Colour, for a terminal. */
  COLOURED;

  /** Colour where it is wanted, by an option or by the surroundings. */
  static Ink of(boolean wanted) {
    return wanted ? COLOURED : NONE;
  }

  /** Words in the colour of a severity. */
  String of(Severity severity, String words) {
    return switch (severity) {
      case ERROR -> in(Tint.RED, words);
      case WARNING -> in(Tint.YELLOW, words);
      case NOTE -> bold(words);
    };
  }

  String bold(String words) {
    return in(Tint.BOLD, words);
  }

  private String in(Tint tint, String words) {
    return this == NONE || words.isEmpty() ? words : tint.of(words);
  }
}
