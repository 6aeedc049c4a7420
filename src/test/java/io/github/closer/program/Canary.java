package io.github.closer.program;

import java.util.SplittableRandom;
import java.util.stream.Stream;

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
    ERASED('E', "typed, erased"),
    UNSENT('U', "never sent"),
    ALONE('A', "own"),
    SHARED('S', "shared"),
    NAME('N', "a name");

    private final char sign;
    private final String told;

    Kind(char sign, String told) {
      this.sign = sign;
      this.told = told;
    }

    /** The kind whose words end like this. */
    static Kind of(char sign) {
      return Stream.of(values()).filter(kind -> kind.sign == sign).findFirst().orElseThrow();
    }

    char sign() {
      return sign;
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
    return song + kind.sign;
  }

  /** There are two, and only one of them is a canary's own. */
  String otherName() {
    return word(Kind.NAME) + "x";
  }
}
