package io.github.closer.cli;

/** A shell that can be told what may be typed. */
enum Completion {
  BASH,
  ZSH,
  FISH;

  /** The script for this shell. */
  String script(Grammar grammar) {
    return switch (this) {
      case BASH -> BashScript.of(grammar);
      case ZSH -> ZshScript.of(grammar);
      case FISH -> FishScript.of(grammar);
    };
  }

  /** A word as bash and zsh read it: between single quotes, where it needs them. */
  static String quoted(String word) {
    return word.matches("[\\w-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
