package io.github.closer.cli;

/** A shell that can be told what may be typed. */
enum Completion {
  BASH(BashScript::of),
  ZSH(ZshScript::of),
  FISH(FishScript::of);

  /** Writes the script of a shell. */
  private interface Writer {
    String of(Grammar grammar);
  }

  private final Writer writer;

  Completion(Writer writer) {
    this.writer = writer;
  }

  String script(Grammar grammar) {
    return writer.of(grammar);
  }

  /** A word as bash and zsh read it: between single quotes, where it needs them. */
  static String quoted(String word) {
    return word.matches("[\\w-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
