package io.github.closer.program;

import java.util.SplittableRandom;

/**
 * Words that nobody says by chance, one for each thing that is done with words. Wherever one of
 * them turns up, what people say there turns up as well.
 *
 * @param song how all words of this session begin
 */
record Canary(String song) {
  private static final int LETTERS = 10;

  /** What is done with a word. */
  enum Kind {
    ERASED("typed, erased"),
    UNSENT("never sent"),
    ALONE("own"),
    SHARED("shared"),
    NAME("a name");

    private final String told;

    Kind(String told) {
      this.told = told;
    }

    String told() {
      return told;
    }
  }

  /** The beginning of all songs of a day: no file of this machine holds it yet. */
  static String flock() {
    return new SplittableRandom()
        .ints(LETTERS, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .insert(0, "zq")
        .toString();
  }

  String word(Kind kind) {
    return song + kind.ordinal();
  }

  /** There are two, and only one of them is a canary's own. */
  String otherName() {
    return word(Kind.NAME) + "x";
  }
}
