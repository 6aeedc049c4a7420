package io.github.closer.deck;

import java.util.List;

/**
 * A condition as it was read: {@code close.lowest <= 3 and not (wish.any = 'Time')}.
 *
 * <p>It is evaluated with three values; see {@code session.Truth}.
 */
public sealed interface Condition {

  /** True when either is. */
  record Or(Condition left, Condition right) implements Condition {}

  /** True when both are. */
  record And(Condition left, Condition right) implements Condition {}

  /** True when the other is false. */
  record Not(Condition condition) implements Condition {}

  /** Two values beside each other. */
  record Compare(Operand left, Comparison comparison, Operand right) implements Condition {}

  /** A value that is one of several. */
  record In(Operand value, List<Operand> options) implements Condition {
    public In {
      options = List.copyOf(options);
    }
  }

  /** Whether there is an answer. */
  record Answered(Reference reference) implements Condition {}

  /** Whether the step was played and passed. */
  record Skipped(Reference reference) implements Condition {}

  /** A reference that is itself yes or no, such as {@code wish.same}. */
  record Holds(Reference reference) implements Condition {}

  /** A side of a comparison. */
  sealed interface Operand {}

  /** A number as written. */
  record NumberValue(double value) implements Operand {}

  /** Words in quotes. */
  record TextValue(String value) implements Operand {}

  /** How many sessions the two have finished. */
  record Sessions() implements Operand {}

  /** What was answered. */
  record AnswerValue(Reference reference) implements Operand {}

  /** The six ways to compare. */
  enum Comparison {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String symbol;

    Comparison(String symbol) {
      this.symbol = symbol;
    }

    /**
     * Whether the comparison holds.
     *
     * @param order negative, zero or positive, as the left is smaller, equal or larger
     */
    public boolean holds(int order) {
      return switch (this) {
        case EQUAL -> order == 0;
        case NOT_EQUAL -> order != 0;
        case LESS -> order < 0;
        case AT_MOST -> order <= 0;
        case MORE -> order > 0;
        case AT_LEAST -> order >= 0;
      };
    }

    /** The sign as it is written in a deck. */
    public String symbol() {
      return symbol;
    }
  }
}
