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

  static Diagnostic unknown(Reading reading, String word, SourceSpan at) {
    Diagnostic unknown =
        Diagnostic.of(Rule.WRONG_FIELD, at, "no answer has a " + Messages.word("." + word));
    return Meant.at(reading, unknown).oneOf(word, ALL, "behind the dot stands one of ");
  }
}
