package io.github.closer.deck;

import java.util.Arrays;
import java.util.List;

/** The words that may stand behind the dot of a reference. */
final class FieldWords {
  private static final List<String> ALL =
      Arrays.stream(Reference.Field.values())
          .map(Reference.Field::word)
          .filter(w -> !w.isEmpty())
          .toList();

  private FieldWords() {}

  static Diagnostic unknown(String word, SourceSpan at) {
    return Diagnostic.of(Rule.WRONG_FIELD, at, "no answer has a " + Messages.word("." + word))
        .help(instead(word));
  }

  static String instead(String word) {
    return Messages.instead(word, ALL, "behind the dot stands one of ");
  }
}
