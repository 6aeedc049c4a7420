package io.github.closer.authoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Questions of somebody's own, and what is to be said about how they were read.
 *
 * @param all in the order in which they were written, none of them twice
 * @param notes one sentence for each thing that was left out or changed
 */
public record Questions(List<Question> all, List<String> notes) {
  public Questions {
    all = List.copyOf(all);
    notes = List.copyOf(notes);
  }

  /** What a table may say about a question, each by the name of its column. */
  enum Column {
    QUESTION,
    DEPTH,
    TAGS,
    WHO,
    TIME,
    ANSWER;

    /** Its name, which is also the word in a deck. */
    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A question.
   *
   * @param text without the blanks around it
   * @param more what else is said about it, in the words of a deck
   */
  record Question(String text, Map<Column, String> more) {
    Question {
      more = java.util.Collections.unmodifiableMap(new EnumMap<>(more));
    }
  }
}
