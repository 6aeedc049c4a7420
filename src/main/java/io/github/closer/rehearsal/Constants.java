package io.github.closer.rehearsal;

import io.github.closer.deck.Condition;
import io.github.closer.deck.Deck;
import io.github.closer.deck.Reference;
import io.github.closer.deck.Step;
import io.github.closer.deck.StepId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the conditions of a deck compare answers with: there its ways part, so that is what has to
 * be tried.
 */
final class Constants {
  private final Map<StepId, Set<Integer>> numbers = new HashMap<>();
  private final Map<StepId, Set<Integer>> gaps = new HashMap<>();
  private final Map<StepId, Set<String>> words = new HashMap<>();
  private final Set<Integer> sessions = new TreeSet<>(Set.of(0, 1));

  private Constants() {}

  static Constants of(Deck deck) {
    Constants constants = new Constants();
    deck.all().flatMap(Constants::conditions).forEach(constants::find);
    return constants;
  }

  private static Stream<Condition> conditions(Step step) {
    Stream<Condition> own =
        step instanceof Step.If branch
            ? Stream.of(branch.condition())
            : step instanceof Step.Repeat repeat
                ? repeat.rounds().until().stream()
                : step instanceof Step.Choose choose
                    ? choose.options().stream().flatMap(option -> option.when().stream())
                    : Stream.empty();
    return Stream.concat(step.modifiers().when().stream(), own);
  }

  private void find(Condition condition) {
    if (condition instanceof Condition.Or or) {
      find(or.left());
      find(or.right());
    } else if (condition instanceof Condition.And and) {
      find(and.left());
      find(and.right());
    } else if (condition instanceof Condition.Not not) {
      find(not.condition());
    } else if (condition instanceof Condition.Compare compare) {
      pair(compare.left(), compare.right());
      pair(compare.right(), compare.left());
    } else if (condition instanceof Condition.In in) {
      in.options().forEach(option -> pair(in.value(), option));
    }
  }

  private void pair(Condition.Operand value, Condition.Operand constant) {
    if (value instanceof Condition.Sessions && constant instanceof Condition.NumberValue number) {
      around(sessions, number.value());
    }
    if (!(value instanceof Condition.AnswerValue answer)) {
      return;
    }
    Reference reference = answer.reference();
    if (constant instanceof Condition.TextValue text) {
      words.computeIfAbsent(reference.step(), s -> new TreeSet<>()).add(text.value());
    } else if (constant instanceof Condition.NumberValue number) {
      boolean gap = reference.field() == Reference.Field.GAP;
      Map<StepId, Set<Integer>> kind = gap ? gaps : numbers;
      around(kind.computeIfAbsent(reference.step(), s -> new TreeSet<>()), number.value());
    }
  }

  private static void around(Set<Integer> found, double value) {
    int number = (int) Math.round(value);
    found.addAll(List.of(number - 1, number, number + 1));
  }

  /** Numbers that an answer is compared with, and their neighbours. */
  Set<Integer> numbers(StepId step) {
    return numbers.getOrDefault(step, Set.of());
  }

  /** How far two answers may lie apart for it to matter. */
  Set<Integer> gaps(StepId step) {
    return gaps.getOrDefault(step, Set.of());
  }

  /** Words that an answer is compared with. */
  Set<String> words(StepId step) {
    return words.getOrDefault(step, Set.of());
  }

  /** How many sessions may have been before. */
  List<Integer> sessions() {
    return sessions.stream().filter(n -> n >= 0).toList();
  }
}
