package io.github.closer.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The keys there are, as terminals send them; those that end the program are not among them. */
final class EveryKey {
  private static final List<String> ODD =
      List.of(
          "!!",
          "!$",
          "!1",
          "^a^b",
          "\\",
          "\"",
          "👩‍👩‍👧",
          "e\u0301",
          "🇩🇪",
          "你",
          "שלום",
          "\u202e",
          "word ",
          "\033[200~pasted\rwords\033[201~");

  private EveryKey() {}

  /** Every control sign, letter, letter with Alt, and sequence with and without parameters. */
  static List<String> once() {
    List<String> out = new ArrayList<>(simple());
    for (String parameters :
        List.of("", "1", "2", "3", "5", "6", "13", "24", "1;2", "1;3", "1;5", "1;6", "3;5", "?1")) {
      for (int last = '@'; last <= '~'; last++) {
        out.add("\033[" + parameters + Character.toString(last));
      }
    }
    for (int modifier : new int[] {2, 5, 6}) {
      for (int key :
          IntStream.concat(IntStream.of(8, 9, 13, 27, 32), IntStream.rangeClosed('a', 'z'))
              .toArray()) {
        out.add("\033[" + key + ";" + modifier + "u");
        out.add("\033[27;" + modifier + ";" + key + "~");
      }
    }
    for (int sign = '@'; sign <= '~'; sign++) {
      out.add("\033O" + Character.toString(sign));
    }
    return out;
  }

  /** Every control sign, letter and letter with Alt. */
  static List<String> simple() {
    List<String> out = new ArrayList<>(plain());
    for (int sign = ' '; sign <= 0x7F; sign++) {
      out.add("\033" + Character.toString(sign));
    }
    // Alone these are beginnings, and would swallow the key behind them.
    out.removeAll(List.of("\033[", "\033O"));
    return out;
  }

  private static List<String> plain() {
    List<String> out = new ArrayList<>();
    for (int sign = 0; sign <= 0x7F; sign++) {
      if (sign != ('C' & 0x1F) && sign != '\033') {
        out.add(Character.toString(sign));
      }
    }
    return out;
  }

  /** A stream of keys; the same for the same numbers. */
  static List<String> stream(RandomGenerator random, int length) {
    List<String> all = once();
    List<String> often = plain();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      List<String> some =
          switch (random.nextInt(8)) {
            case 0 -> ODD;
            case 1, 2, 3 -> often;
            default -> all;
          };
      out.add(some.get(random.nextInt(some.size())));
    }
    return out;
  }
}
