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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Conditions as a sentence: {@code the two numbers of "close" are 4 or more apart}.
 *
 * @param several the steps to which several things can be answered at once
 * @param phrases the language
 */
record ConditionWords(Set<StepId> several, Phrases phrases) {
  ConditionWords {
    several = Set.copyOf(several);
  }

  static ConditionWords in(Deck deck, Phrases phrases) {
    Set<StepId> several =
        deck.all()
            .filter(ConditionWords::takesSeveral)
            .flatMap(step -> step.id().stream())
            .collect(Collectors.toSet());
    return new ConditionWords(several, phrases);
  }

  private static boolean takesSeveral(Step step) {
    return step instanceof Step.Checklist
        || step instanceof Step.Match
        || (step instanceof Step.Choose choose && choose.many());
  }

  /** The condition as it goes on behind the word "if", in an order that fits there. */
  String of(Condition condition) {
    if (condition instanceof Condition.Or or) {
      return phrases.say("if.or", inside(or, or.left()), inside(or, or.right()));
    }
    if (condition instanceof Condition.And and) {
      return phrases.say("if.and", inside(and, and.left()), inside(and, and.right()));
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
      return done("if.answered", answered.reference());
    }
    if (condition instanceof Condition.Skipped skipped) {
      return done("if.passed", skipped.reference());
    }
    Reference same = ((Condition.Holds) condition).reference();
    return at("if.same", same, phrases.name(same.step()));
  }

  /** "And" inside of "or", and the other way round, has to be seen. */
  private String inside(Condition outer, Condition inner) {
    boolean chain = inner instanceof Condition.And || inner instanceof Condition.Or;
    boolean same = outer.getClass().equals(inner.getClass());
    return chain && !same ? "(" + of(inner) + ")" : of(inner);
  }

  private String negative(Condition condition) {
    if (condition instanceof Condition.Answered answered) {
      return done("if.not-answered", answered.reference());
    }
    if (condition instanceof Condition.Skipped skipped) {
      return done("if.not-passed", skipped.reference());
    }
    // Of one of two answers, "not the same" and "another one" are two things.
    if (condition instanceof Condition.Compare compare
        && compare.comparison() == Comparison.EQUAL
        && !isAny(compare.left())
        && !isAny(compare.right())) {
      return compared(new Condition.Compare(compare.left(), Comparison.NOT_EQUAL, compare.right()));
    }
    return phrases.say("if.not", of(condition));
  }

  private static boolean isAny(Operand operand) {
    return operand instanceof AnswerValue answer && answer.reference().field() == Field.ANY;
  }

  /** Whether a step was answered or passed: by anybody, by one of the two, or by somebody. */
  private String done(String key, Reference reference) {
    String step = phrases.name(reference.step());
    return switch (reference.field()) {
      case A, B -> at(key + ".by", reference, step, reference.field().name());
      case SPEAKER -> at(key + ".by", reference, step, phrases.say("person.speaker"));
      case LISTENER -> at(key + ".by", reference, step, phrases.say("person.listener"));
      case ANY -> at(key + ".any", reference, step);
      case VALUE, LOWEST, HIGHEST, GAP, SAME, DATE -> at(key, reference, step);
    };
  }

  /** A sentence about this session, or about the last one. */
  private String at(String key, Reference reference, Object... arguments) {
    String last = reference.session() == Reference.Session.LAST ? ".last" : "";
    return phrases.say(key + last, arguments);
  }

  private String compared(Condition.Compare compare) {
    Operand left = compare.left();
    if (isAmong(left) && compare.right() instanceof TextValue) {
      boolean is = compare.comparison() == Comparison.EQUAL;
      return phrases.say(
          is ? "if.among" : "if.not-among", noun(compare.right()), answers((AnswerValue) left));
    }
    if (left instanceof NumberValue || left instanceof TextValue) {
      return beside(noun(compare.right()), mirrored(compare.comparison()), left);
    }
    boolean counted =
        compare.right() instanceof NumberValue && compare.comparison() != Comparison.NOT_EQUAL;
    if (counted && left instanceof Condition.Sessions) {
      NumberValue number = (NumberValue) compare.right();
      return phrases.say("if.sessions." + word(compare.comparison()), number.value(), noun(number));
    }
    if (counted && left instanceof AnswerValue gap && gap.reference().field() == Field.GAP) {
      String key = "if.gap." + word(compare.comparison());
      Reference numbers = gap.reference();
      return at(key, numbers, phrases.name(numbers.step()), noun(compare.right()));
    }
    return beside(noun(left), compare.comparison(), compare.right());
  }

  private String in(Condition.In in) {
    String options = alternatives(in.options());
    return isAmong(in.value())
        ? phrases.say("if.among", options, answers((AnswerValue) in.value()))
        : phrases.say("if.is.equal", noun(in.value()), options);
  }

  /** Whether it holds as soon as one of several things that were answered fits. */
  private boolean isAmong(Operand operand) {
    return operand instanceof AnswerValue answer && several.contains(answer.reference().step());
  }

  private String answers(AnswerValue answer) {
    return new AnswerWords(phrases).amongThose(answer.reference());
  }

  private String beside(String noun, Comparison comparison, Operand right) {
    String kind = right instanceof NumberValue ? "if.is." : "if.beside.";
    boolean same = comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL;
    return phrases.say((same ? "if.is." : kind) + word(comparison), noun, noun(right));
  }

  private static String word(Comparison comparison) {
    return comparison.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

  private String noun(Operand operand) {
    if (operand instanceof NumberValue number) {
      return number(number.value());
    }
    if (operand instanceof TextValue text) {
      return phrases.quoted(text.value());
    }
    return operand instanceof AnswerValue answer
        ? new AnswerWords(phrases).of(answer.reference())
        : phrases.say("answer.sessions");
  }

  /** What a gate asks for, such as {@code 4 or less}. */
  String limit(Comparison comparison, int value) {
    return phrases.say("limit." + word(comparison), String.valueOf(value));
  }

  private static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  private String alternatives(List<Operand> options) {
    List<String> nouns = options.stream().map(this::noun).toList();
    int last = nouns.size() - 1;
    return last < 1
        ? String.join("", nouns)
        : phrases.say("or", String.join(", ", nouns.subList(0, last)), nouns.get(last));
  }
}
