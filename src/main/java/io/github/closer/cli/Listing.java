package io.github.closer.cli;

import io.github.closer.text.Sentence;
import java.util.List;

/** Several things in one phrase, joined as a language joins them. */
final class Listing {
  private Listing() {}

  /** All of them: "a", "a and b", "a, b and c". */
  static Sentence and(List<String> things) {
    return joined("cli.list.and", things);
  }

  /** One of them: "a", "a or b", "a, b or c". */
  static Sentence or(List<String> things) {
    return joined("cli.list.or", things);
  }

  private static Sentence joined(String last, List<String> things) {
    int end = things.size() - 1;
    if (end < 1) {
      return Sentence.of("cli.list.one", String.join("", things));
    }
    Sentence before = Sentence.of("cli.list.one", things.get(0));
    for (String thing : things.subList(1, end)) {
      before = Sentence.of("cli.list.more", before, thing);
    }
    return Sentence.of(last, before, things.get(end));
  }

  /** A text as one line of a list. */
  static String line(String text) {
    return text.strip().replaceAll("\\s*\\n\\s*", " ");
  }
}
