package io.github.closer.deck;

import java.util.Arrays;
import java.util.Optional;

/**
 * A name for something that was answered: {@code wish.a}, {@code close.lowest}, {@code how}.
 *
 * @param step the step that was answered
 * @param field which part of the answer
 * @param session which session it was given in
 */
public record Reference(StepId step, Field field, Session session) {

  /** An answer of this session. */
  public Reference(StepId step, Field field) {
    this(step, field, Session.THIS);
  }

  /** Which session an answer is from. */
  public enum Session {
    THIS,
    /** The one before, with the same deck. */
    LAST
  }

  /** What can be asked of an answer. */
  public enum Field {
    /** The answer itself, where one person or both together gave it. */
    VALUE(""),
    A("a"),
    B("b"),
    SPEAKER("speaker"),
    LISTENER("listener"),
    /** The smaller of two numbers. */
    LOWEST("lowest"),
    /** The larger of two numbers. */
    HIGHEST("highest"),
    /** How far two numbers are apart. */
    GAP("gap"),
    /** Any of the answers. */
    ANY("any"),
    /** Whether both answered the same. */
    SAME("same"),
    /** The day a promise is due. */
    DATE("date");

    private final String word;

    Field(String word) {
      this.word = word;
    }

    /** The word behind the dot; empty for the answer itself. */
    public String word() {
      return word;
    }

    static Optional<Field> of(String word) {
      return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }
  }

  /** As its author wrote it. */
  @Override
  public String toString() {
    String name = session == Session.LAST ? "last." + step.written() : step.written();
    return field == Field.VALUE ? name : name + "." + field.word();
  }
}
