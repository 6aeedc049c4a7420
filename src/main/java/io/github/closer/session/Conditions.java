package io.github.closer.session;

import io.github.closer.deck.Condition;
import io.github.closer.deck.Reference;
import io.github.closer.deck.Truth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What conditions mean, with three values.
 *
 * <p>A missing answer makes a comparison unknown, and unknown at the top means "do not": a passed
 * card never opens a branch by accident.
 *
 * @param view the answers as somebody may know them
 * @param sessions how many sessions the two have finished
 */
record Conditions(View view, int sessions) {

  /** Whether something with this condition is played. */
  boolean allow(Optional<Condition> condition) {
    return condition.isEmpty() || truth(condition.get()) == Truth.TRUE;
  }

  Truth truth(Condition condition) {
    if (condition instanceof Condition.Or or) {
      return truth(or.left()).or(truth(or.right()));
    }
    if (condition instanceof Condition.And and) {
      return truth(and.left()).and(truth(and.right()));
    }
    if (condition instanceof Condition.Not not) {
      return truth(not.condition()).not();
    }
    if (condition instanceof Condition.Compare compare) {
      return compare(compare.left(), compare.comparison(), compare.right());
    }
    if (condition instanceof Condition.In in) {
      return in.options().stream()
          .map(option -> compare(in.value(), Condition.Comparison.EQUAL, option))
          .reduce(Truth.FALSE, Truth::or);
    }
    if (condition instanceof Condition.Answered answered) {
      return view.answered(answered.reference());
    }
    if (condition instanceof Condition.Skipped skipped) {
      return view.skipped(skipped.reference());
    }
    return view.same(((Condition.Holds) condition).reference());
  }

  private Truth compare(
      Condition.Operand left, Condition.Comparison comparison, Condition.Operand right) {
    return candidates(left)
        .map(
            l ->
                candidates(right)
                    .map(r -> compare(l, comparison, r))
                    .reduce(Truth.FALSE, Truth::or))
        .reduce(Truth.FALSE, Truth::or);
  }

  /** One value, or both answers where any of them will do. */
  private Stream<Optional<Value>> candidates(Condition.Operand operand) {
    if (operand instanceof Condition.NumberValue number) {
      return Stream.of(Optional.of(number(number.value())));
    }
    if (operand instanceof Condition.TextValue text) {
      return Stream.of(Optional.of(new Value.Words(text.value())));
    }
    if (operand instanceof Condition.Sessions) {
      return Stream.of(Optional.of(number(sessions)));
    }
    Reference reference = ((Condition.AnswerValue) operand).reference();
    return reference.field() == Reference.Field.ANY
        ? view.both(reference)
        : Stream.of(view.value(reference));
  }

  private static Value number(double value) {
    String words = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    return new Value.Rating(value, words);
  }

  private static Truth compare(
      Optional<Value> left, Condition.Comparison comparison, Optional<Value> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (left.get() instanceof Value.Rating l && right.get() instanceof Value.Rating r) {
      return Truth.of(comparison.holds(Double.compare(l.number(), r.number())));
    }
    boolean equal = equal(left.get(), right.get());
    return switch (comparison) {
      case EQUAL -> Truth.of(equal);
      case NOT_EQUAL -> Truth.of(!equal);
      case LESS, AT_MOST, MORE, AT_LEAST -> Truth.UNKNOWN;
    };
  }

  private static boolean equal(Value left, Value right) {
    return left.is(right.words()) || right.is(left.words());
  }
}
