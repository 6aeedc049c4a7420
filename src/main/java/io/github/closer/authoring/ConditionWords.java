package io.github.closer.authoring;

import io.github.closer.deck.Condition;
import io.github.closer.deck.Condition.AnswerValue;
import io.github.closer.deck.Condition.Comparison;
import io.github.closer.deck.Condition.NumberValue;
import io.github.closer.deck.Condition.Operand;
import io.github.closer.deck.Condition.TextValue;
import io.github.closer.deck.Deck;
import io.github.closer.deck.Reference;
import io.github.closer.deck.Reference.Field;
import io.github.closer.deck.Step;
import io.github.closer.deck.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Conditions as a sentence: {@code the two numbers of "close" are 4 or more apart}.
 *
 * @param several the steps to which several things can be answered at once
 */
record ConditionWords(Set<StepId> several) {
  ConditionWords {
    several = Set.copyOf(several);
  }

  static ConditionWords in(Deck deck) {
    return new ConditionWords(
        deck.all()
            .filter(ConditionWords::takesSeveral)
            .flatMap(step -> step.id().stream())
            .collect(Collectors.toSet()));
  }

  private static boolean takesSeveral(Step step) {
    return step instanceof Step.Checklist
        || step instanceof Step.Match
        || (step instanceof Step.Choose choose && choose.many());
  }

  /** The condition as it goes on behind the word "if". */
  String of(Condition condition) {
    if (condition instanceof Condition.Or or) {
      return inside(or, or.left()) + ", or " + inside(or, or.right());
    }
    if (condition instanceof Condition.And and) {
      return inside(and, and.left()) + ", and " + inside(and, and.right());
    }
    if (condition instanceof Condition.Not not) {
      return negative(not.condition());
    }
    if (condition instanceof Condition.Compare compare) {
      return compared(compare);
    }
    if (condition instanceof Condition.In in) {
      return in(in);
    }
    if (condition instanceof Condition.Answered answered) {
      return done(answered.reference(), "was answered", "answered");
    }
    if (condition instanceof Condition.Skipped skipped) {
      return done(skipped.reference(), "was passed", "passed");
    }
    Reference same = ((Condition.Holds) condition).reference();
    return "both gave the same answer to " + PlainWords.name(same.step()) + when(same);
  }

  /** "And" inside of "or", and the other way round, has to be seen. */
  private String inside(Condition outer, Condition inner) {
    boolean chain = inner instanceof Condition.And || inner instanceof Condition.Or;
    boolean same = outer.getClass().equals(inner.getClass());
    return chain && !same ? "(" + of(inner) + ")" : of(inner);
  }

  private String negative(Condition condition) {
    if (condition instanceof Condition.Answered answered) {
      return done(answered.reference(), "was not answered", "did not answer");
    }
    if (condition instanceof Condition.Skipped skipped) {
      return done(skipped.reference(), "was not passed", "did not pass");
    }
    // Of one of two answers, "not the same" and "another one" are two things.
    if (condition instanceof Condition.Compare compare
        && compare.comparison() == Comparison.EQUAL
        && !isAny(compare.left())
        && !isAny(compare.right())) {
      return compared(new Condition.Compare(compare.left(), Comparison.NOT_EQUAL, compare.right()));
    }
    return "it is not so that (" + of(condition) + ")";
  }

  private static boolean isAny(Operand operand) {
    return operand instanceof AnswerValue answer && answer.reference().field() == Field.ANY;
  }

  private static String done(Reference reference, String passive, String active) {
    String step = PlainWords.name(reference.step());
    Optional<String> person =
        switch (reference.field()) {
          case A -> Optional.of("A");
          case B -> Optional.of("B");
          case SPEAKER -> Optional.of("the speaker");
          case LISTENER -> Optional.of("the listener");
          case VALUE, LOWEST, HIGHEST, GAP, ANY, SAME, DATE -> Optional.empty();
        };
    String any = reference.field() == Field.ANY ? " by one of you" : "";
    return person.map(name -> name + " " + active + " " + step).orElse(step + " " + passive + any)
        + when(reference);
  }

  private static String when(Reference reference) {
    return reference.session() == Reference.Session.LAST ? " last time" : "";
  }

  private String compared(Condition.Compare compare) {
    Operand left = compare.left();
    if (isAmong(left) && compare.right() instanceof TextValue) {
      String is = compare.comparison() == Comparison.EQUAL ? " is among " : " is not among ";
      return noun(compare.right()) + is + answers((AnswerValue) left);
    }
    if (left instanceof NumberValue || left instanceof TextValue) {
      return noun(compare.right()) + sign(mirrored(compare.comparison()), left);
    }
    if (left instanceof Condition.Sessions
        && compare.right() instanceof NumberValue
        && compare.comparison() != Comparison.NOT_EQUAL) {
      String amount = amount(compare.comparison(), noun(compare.right()));
      return "you have finished " + amount + (amount.endsWith(" 1") ? " session" : " sessions");
    }
    boolean apart =
        left instanceof AnswerValue gap
            && gap.reference().field() == Field.GAP
            && compare.right() instanceof NumberValue
            && compare.comparison() != Comparison.NOT_EQUAL;
    if (apart) {
      Reference gap = ((AnswerValue) left).reference();
      return "the two numbers of "
          + PlainWords.name(gap.step())
          + when(gap)
          + " are "
          + amount(compare.comparison(), noun(compare.right()))
          + " apart";
    }
    return noun(left) + sign(compare.comparison(), compare.right());
  }

  private String in(Condition.In in) {
    String options = alternatives(in.options());
    return isAmong(in.value())
        ? options + " is among " + answers((AnswerValue) in.value())
        : noun(in.value()) + " is " + options;
  }

  /** Whether it holds as soon as one of several things that were answered fits. */
  private boolean isAmong(Operand operand) {
    return operand instanceof AnswerValue answer && several.contains(answer.reference().step());
  }

  private static String answers(AnswerValue answer) {
    return PlainWords.of(answer.reference()).replaceFirst("answer to", "answers to");
  }

  private static String sign(Comparison comparison, Operand right) {
    String noun = noun(right);
    if (comparison == Comparison.EQUAL) {
      return " is " + noun;
    }
    if (comparison == Comparison.NOT_EQUAL) {
      return " is not " + noun;
    }
    return right instanceof NumberValue
        ? " is " + amount(comparison, noun)
        : " is " + beside(comparison) + " " + noun;
  }

  private static String amount(Comparison comparison, String number) {
    return switch (comparison) {
      case EQUAL, NOT_EQUAL -> "exactly " + number;
      case LESS -> "less than " + number;
      case AT_MOST -> number + " or less";
      case MORE -> "more than " + number;
      case AT_LEAST -> number + " or more";
    };
  }

  private static String beside(Comparison comparison) {
    return switch (comparison) {
      case EQUAL, NOT_EQUAL -> "the same as";
      case LESS -> "lower than";
      case AT_MOST -> "not higher than";
      case MORE -> "higher than";
      case AT_LEAST -> "not lower than";
    };
  }

  /** The comparison read from the right. */
  private static Comparison mirrored(Comparison comparison) {
    return switch (comparison) {
      case EQUAL, NOT_EQUAL -> comparison;
      case LESS -> Comparison.MORE;
      case AT_MOST -> Comparison.AT_LEAST;
      case MORE -> Comparison.LESS;
      case AT_LEAST -> Comparison.AT_MOST;
    };
  }

  private static String noun(Operand operand) {
    if (operand instanceof NumberValue number) {
      return number(number.value());
    }
    if (operand instanceof TextValue text) {
      return "\"" + text.value() + "\"";
    }
    return operand instanceof AnswerValue answer
        ? PlainWords.of(answer.reference())
        : "the number of sessions you have finished";
  }

  /** What a gate asks for, such as {@code 4 or less}. */
  static String limit(Comparison comparison, int value) {
    return switch (comparison) {
      case EQUAL -> "exactly " + value;
      case NOT_EQUAL -> "anything but " + value;
      case LESS, AT_MOST, MORE, AT_LEAST -> amount(comparison, String.valueOf(value));
    };
  }

  private static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  private static String alternatives(List<Operand> options) {
    List<String> nouns = options.stream().map(ConditionWords::noun).toList();
    int last = nouns.size() - 1;
    return last < 1
        ? String.join("", nouns)
        : String.join(", ", nouns.subList(0, last)) + " or " + nouns.get(last);
  }
}
