package io.github.closer.authoring;

import io.github.closer.deck.Condition;
import java.util.stream.Collectors;

/** A condition in the words of the deck format. */
final class WrittenCondition {
  private WrittenCondition() {}

  static String of(Condition condition) {
    if (condition instanceof Condition.Or or) {
      return of(or.left()) + " or " + of(or.right());
    }
    if (condition instanceof Condition.And and) {
      return inside(and.left()) + " and " + inside(and.right());
    }
    if (condition instanceof Condition.Not not) {
      return "not (" + of(not.condition()) + ")";
    }
    if (condition instanceof Condition.Compare compare) {
      return of(compare.left()) + " " + compare.comparison().symbol() + " " + of(compare.right());
    }
    if (condition instanceof Condition.In in) {
      return of(in.value())
          + in.options().stream()
              .map(WrittenCondition::of)
              .collect(Collectors.joining(", ", " in (", ")"));
    }
    if (condition instanceof Condition.Answered answered) {
      return answered.reference() + " answered";
    }
    return condition instanceof Condition.Skipped skipped
        ? skipped.reference() + " skipped"
        : ((Condition.Holds) condition).reference().toString();
  }

  private static String inside(Condition condition) {
    return condition instanceof Condition.Or ? "(" + of(condition) + ")" : of(condition);
  }

  private static String of(Condition.Operand operand) {
    if (operand instanceof Condition.NumberValue number) {
      String text = String.valueOf(number.value());
      return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
    if (operand instanceof Condition.TextValue text) {
      return "'" + text.value() + "'";
    }
    return operand instanceof Condition.Sessions
        ? "sessions"
        : ((Condition.AnswerValue) operand).reference().toString();
  }
}
