package io.github.closer.deck;

import io.github.closer.deck.Condition.Comparison;
import io.github.closer.deck.Condition.Operand;
import io.github.closer.deck.Reference.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * One way in which everything a condition looks at could have been answered.
 *
 * <p>It comes to what the session would make of it. Where that depends on more than is supposed
 * here, such as on who spoke, it comes to all that it could.
 *
 * @param given what was answered
 * @param sessions how many sessions there were
 */
record Supposed(Map<Asked, Given> given, double sessions) {
  private static final Set<Truth> ANYTHING = EnumSet.allOf(Truth.class);

  /** A step in a session. */
  record Asked(StepId step, Reference.Session session) {
    static Asked by(Reference reference) {
      return new Asked(reference.step(), reference.session());
    }
  }

  /**
   * What was answered.
   *
   * @param asked whether the step was played
   * @param answers one for each of the two, or one alone; empty where it was passed
   */
  record Given(boolean asked, List<Optional<Value>> answers) {
    static final Given NOTHING = new Given(false, List.of());

    Given {
      answers = List.copyOf(answers);
    }
  }

  /** An answer. */
  sealed interface Value {}

  /** A number. */
  record Amount(double number) implements Value {}

  /** Words. */
  record Words(String words) implements Value {}

  /** Several things, or words that nobody knows before. */
  record Open() implements Value {}

  Set<Truth> truth(Condition condition) {
    if (condition instanceof Condition.Or or) {
      return each(truth(or.left()), truth(or.right()), Truth::or);
    }
    if (condition instanceof Condition.And and) {
      return each(truth(and.left()), truth(and.right()), Truth::and);
    }
    if (condition instanceof Condition.Not not) {
      return each(truth(not.condition()), Set.of(Truth.TRUE), (is, ignored) -> is.not());
    }
    if (condition instanceof Condition.Compare compare) {
      return compare(compare.left(), compare.comparison(), compare.right());
    }
    if (condition instanceof Condition.In in) {
      return in.options().stream()
          .map(option -> compare(in.value(), Comparison.EQUAL, option))
          .reduce(Set.of(Truth.FALSE), (one, other) -> each(one, other, Truth::or));
    }
    if (condition instanceof Condition.Answered answered) {
      return asked(answered.reference(), true);
    }
    if (condition instanceof Condition.Skipped skipped) {
      return asked(skipped.reference(), false);
    }
    return same(((Condition.Holds) condition).reference());
  }

  private static Set<Truth> each(Set<Truth> left, Set<Truth> right, BinaryOperator<Truth> join) {
    Set<Truth> all = EnumSet.noneOf(Truth.class);
    left.forEach(l -> right.forEach(r -> all.add(join.apply(l, r))));
    return all;
  }

  /** Whether everybody who was asked answered, or nobody. */
  private Set<Truth> asked(Reference reference, boolean answered) {
    Given step = given(reference);
    if (!step.asked()) {
      return Set.of(Truth.FALSE);
    }
    if (reference.session() == Reference.Session.LAST) {
      return EnumSet.of(Truth.TRUE, Truth.FALSE);
    }
    List<Optional<Value>> answers = step.answers();
    if (answered && reference.field() == Field.ANY) {
      return Set.of(Truth.of(answers.stream().anyMatch(Optional::isPresent)));
    }
    Set<Truth> all = EnumSet.noneOf(Truth.class);
    for (List<Optional<Value>> meant : meant(reference)) {
      all.add(Truth.of(meant.stream().allMatch(a -> a.isPresent() == answered)));
    }
    // One alone may be the other than the one who is meant, who was not asked at all.
    if (answers.size() == 1 && isPersons(reference.field())) {
      all.add(Truth.FALSE);
    }
    return all;
  }

  /** Whose answers are meant; where it depends on who speaks, each of them. */
  private List<List<Optional<Value>>> meant(Reference reference) {
    List<Optional<Value>> answers = given(reference).answers();
    if (answers.size() < 2 || !isPersons(reference.field())) {
      return List.of(answers);
    }
    return switch (reference.field()) {
      case A -> List.of(answers.subList(0, 1));
      case B -> List.of(answers.subList(1, 2));
      default -> List.of(answers.subList(0, 1), answers.subList(1, 2));
    };
  }

  private static boolean isPersons(Field field) {
    return switch (field) {
      case A, B, SPEAKER, LISTENER -> true;
      case VALUE, LOWEST, HIGHEST, GAP, ANY, SAME, DATE -> false;
    };
  }

  private Given given(Reference reference) {
    return given.getOrDefault(Asked.by(reference), Given.NOTHING);
  }

  private Set<Truth> same(Reference reference) {
    List<Optional<Value>> answers = given(reference).answers();
    if (answers.size() < 2 || answers.stream().anyMatch(Optional::isEmpty)) {
      return Set.of(Truth.UNKNOWN);
    }
    return compare(answers.get(0), Comparison.EQUAL, answers.get(1));
  }

  private Set<Truth> compare(Operand left, Comparison comparison, Operand right) {
    Set<Truth> all = EnumSet.noneOf(Truth.class);
    for (List<Optional<Value>> l : values(left)) {
      for (List<Optional<Value>> r : values(right)) {
        all.addAll(anyOf(l, comparison, r));
      }
    }
    return all;
  }

  private static Set<Truth> anyOf(
      List<Optional<Value>> left, Comparison comparison, List<Optional<Value>> right) {
    Set<Truth> any = Set.of(Truth.FALSE);
    for (Optional<Value> l : left) {
      for (Optional<Value> r : right) {
        any = each(any, compare(l, comparison, r), Truth::or);
      }
    }
    return any;
  }

  /** The values of one side, any of which will do; where it depends on who speaks, for each. */
  private List<List<Optional<Value>>> values(Operand operand) {
    if (operand instanceof Condition.NumberValue number) {
      return List.of(List.of(Optional.of(new Amount(number.value()))));
    }
    if (operand instanceof Condition.TextValue text) {
      return List.of(List.of(Optional.of(new Words(text.value().strip()))));
    }
    if (operand instanceof Condition.Sessions) {
      return List.of(List.of(Optional.of(new Amount(sessions))));
    }
    return values(((Condition.AnswerValue) operand).reference());
  }

  private List<List<Optional<Value>>> values(Reference reference) {
    List<Optional<Value>> answers = given(reference).answers();
    return switch (reference.field()) {
      case ANY -> List.of(answers.isEmpty() ? List.of(Optional.empty()) : answers);
      case LOWEST, HIGHEST, GAP -> List.of(List.of(combined(reference.field(), answers)));
      case VALUE -> List.of(answers.size() == 1 ? answers : List.of(Optional.empty()));
      case A, B, SPEAKER, LISTENER ->
          answers.size() == 1
              ? List.of(answers, List.of(Optional.empty()))
              : answers.isEmpty() ? List.of(List.of(Optional.empty())) : meant(reference);
      case SAME, DATE -> List.of(List.of(Optional.of(new Open()), Optional.empty()));
    };
  }

  private static Optional<Value> combined(Field field, List<Optional<Value>> answers) {
    if (answers.size() == 2
        && answers.get(0).orElse(null) instanceof Amount a
        && answers.get(1).orElse(null) instanceof Amount b) {
      return Optional.of(
          new Amount(
              field == Field.LOWEST
                  ? Math.min(a.number(), b.number())
                  : field == Field.HIGHEST
                      ? Math.max(a.number(), b.number())
                      : Math.abs(a.number() - b.number())));
    }
    return Optional.empty();
  }

  private static Set<Truth> compare(
      Optional<Value> left, Comparison comparison, Optional<Value> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Set.of(Truth.UNKNOWN);
    }
    if (left.get() instanceof Amount l && right.get() instanceof Amount r) {
      return Set.of(Truth.of(comparison.holds(Double.compare(l.number(), r.number()))));
    }
    if (left.get() instanceof Words l && right.get() instanceof Words r) {
      int order = l.words().compareToIgnoreCase(r.words());
      return Set.of(Truth.of(comparison.holds(order)));
    }
    return ANYTHING;
  }
}
