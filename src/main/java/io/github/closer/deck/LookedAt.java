package io.github.closer.deck;

import io.github.closer.deck.Condition.AnswerValue;
import io.github.closer.deck.Condition.NumberValue;
import io.github.closer.deck.Condition.Operand;
import io.github.closer.deck.Condition.TextValue;
import io.github.closer.deck.Reference.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a condition looks at: answers, and the numbers and words it compares them with. */
final class LookedAt {
  private static final Set<Field> TOGETHER = Set.of(Field.GAP, Field.SAME);

  private final Set<Reference> references = new LinkedHashSet<>();
  private final Set<Double> numbers = new TreeSet<>();
  private final Set<String> words = new LinkedHashSet<>();
  private boolean amongEachOther;
  private boolean ofSessions;

  private LookedAt() {}

  static LookedAt by(Condition condition) {
    LookedAt looked = new LookedAt();
    looked.in(condition);
    return looked;
  }

  /** The answers, each as it is written. */
  Set<Reference> references() {
    return references;
  }

  Set<Double> numbers() {
    return numbers;
  }

  Set<String> words() {
    return words;
  }

  /** Whether answers are compared with each other, so that every one of them may matter. */
  boolean isAmongEachOther() {
    return amongEachOther;
  }

  /** Whether it asks how many sessions there were. */
  boolean isOfSessions() {
    return ofSessions;
  }

  private void in(Condition condition) {
    if (condition instanceof Condition.Or or) {
      in(or.left());
      in(or.right());
    } else if (condition instanceof Condition.And and) {
      in(and.left());
      in(and.right());
    } else if (condition instanceof Condition.Not not) {
      in(not.condition());
    } else if (condition instanceof Condition.Compare compare) {
      compared(compare.left(), List.of(compare.right()));
    } else if (condition instanceof Condition.In in) {
      compared(in.value(), in.options());
    } else if (condition instanceof Condition.Answered answered) {
      add(answered.reference());
    } else if (condition instanceof Condition.Skipped skipped) {
      add(skipped.reference());
    } else {
      add(((Condition.Holds) condition).reference());
    }
  }

  private void compared(Operand left, List<Operand> others) {
    boolean answer = left instanceof AnswerValue;
    amongEachOther |= answer && others.stream().anyMatch(AnswerValue.class::isInstance);
    add(left);
    others.forEach(this::add);
  }

  private void add(Operand operand) {
    if (operand instanceof NumberValue number) {
      numbers.add(number.value());
    } else if (operand instanceof TextValue text) {
      words.add(text.value().strip());
    } else if (operand instanceof AnswerValue answer) {
      add(answer.reference());
    } else {
      ofSessions = true;
    }
  }

  private void add(Reference reference) {
    references.add(reference);
    amongEachOther |= TOGETHER.contains(reference.field());
  }
}
