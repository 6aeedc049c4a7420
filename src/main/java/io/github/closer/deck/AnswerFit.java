package io.github.closer.deck;

import io.github.closer.deck.Node.Scalar;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether an answer in a test could be given to its step at all. */
final class AnswerFit {
  /** What somebody does instead of answering. */
  static final Set<String> COMMANDS =
      new LinkedHashSet<>(List.of("/pass", "/break", "/repair", "/again", "/ask", "/leave"));

  private static final Set<String> ALL_OR_NONE = Set.of("all", "none");
  private static final List<String> VERDICTS = List.of("Done", "Partly", "Not yet", "Let it go");
  private static final List<String> BEGINNERS = List.of("a", "b", "c", "d", "coin");

  private AnswerFit() {}

  /** Whether several things are answered at once. */
  static boolean isSeveral(Step step) {
    return step instanceof Step.Checklist
        || step instanceof Step.Match
        || (step instanceof Step.Choose choose && choose.many());
  }

  /** What is wrong with an answer; empty where it fits. */
  static Optional<Diagnostic> problem(Step step, Scalar answer) {
    String value = answer.value().strip();
    return (value.startsWith("/") ? command(step, value) : plain(step, value))
        .map(
            no -> Diagnostic.of(Rule.DOES_NOT_ANSWER, answer.span(), no.message()).help(no.help()));
  }

  /** That it does not fit, and what would. */
  private record No(String message, String help) {}

  private static Optional<No> command(Step step, String value) {
    if (!COMMANDS.contains(value)) {
      return no(
          "nothing is called " + Messages.word(value),
          Messages.instead(value, COMMANDS, "there are "));
    }
    return value.equals("/pass") && step instanceof Step.Barrier
        ? no("a gate cannot be passed, only declined", "write `no`, or a number that closes it")
        : Optional.empty();
  }

  private static Optional<No> plain(Step step, String value) {
    if (step instanceof Step.Scale scale) {
      return number(scale.range(), value, ", or `/pass`");
    }
    if (step instanceof Step.Gate gate) {
      return isYesOrNo(value) ? Optional.empty() : number(gate.range(), value, ", or `no`");
    }
    if (step instanceof Step.Barrier) {
      return isYesOrNo(value)
          ? Optional.empty()
          : no("this gate is answered with yes or no", "write `yes` or `no`");
    }
    if (step instanceof Step.Choose choose) {
      return choice(choose, value);
    }
    if (step instanceof Step.Checklist list) {
      return ALL_OR_NONE.contains(value) ? Optional.empty() : oneOf(list.items(), value, "item");
    }
    if (step instanceof Step.FollowUp) {
      return among(VERDICTS, value);
    }
    if (step instanceof Step.Roles) {
      return among(BEGINNERS, value);
    }
    return written(step);
  }

  private static Optional<No> written(Step step) {
    if (step instanceof Step.Match || step instanceof Step.Guess) {
      return Optional.empty();
    }
    return switch (AnswerKind.of(step)) {
      case WORDS, PROMISE, TICKS, CHOICE, NUMBER -> Optional.empty();
      case SPOKEN ->
          no(
              "this step is answered aloud, so nothing is typed",
              "write `answer: line` on the step to keep an answer, or one of "
                  + Messages.list(COMMANDS)
                  + " here");
      case NOTHING, NOBODYS ->
          no(
              "this step asks for no answer",
              "take this line out, or write one of " + Messages.list(COMMANDS));
    };
  }

  private static boolean isYesOrNo(String value) {
    return value.equals("yes") || value.equals("no");
  }

  private static Optional<No> number(Step.Range range, String value, String otherwise) {
    String unit = range.unit();
    String digits =
        !unit.isEmpty() && value.endsWith(unit)
            ? value.substring(0, value.length() - unit.length()).strip()
            : value;
    String ends = range.from() + " to " + range.to();
    String help =
        "write a number from "
            + ends
            + (range.step() == 1 ? "" : " in steps of " + range.step())
            + otherwise;
    if (!digits.matches("-?[0-9]{1,6}")) {
      return no(Messages.word(value) + " is no number, and this step asks for one", help);
    }
    int number = Integer.parseInt(digits);
    boolean fits =
        number >= range.from()
            && number <= range.to()
            && (number - range.from()) % range.step() == 0;
    return fits
        ? Optional.empty()
        : no("this scale goes from " + ends + ", and has no " + number, help);
  }

  private static Optional<No> choice(Step.Choose choose, String value) {
    List<Template> options = choose.options().stream().map(Step.Choose.Option::text).toList();
    return choose.own() ? Optional.empty() : oneOf(options, value, "option");
  }

  private static Optional<No> oneOf(List<Template> texts, String value, String what) {
    if (texts.stream().anyMatch(text -> pattern(text).matcher(value).matches())) {
      return Optional.empty();
    }
    Collection<String> words = texts.stream().map(t -> t.source().strip()).toList();
    return no(
        Messages.word(value) + " is no " + what + " of this step",
        Messages.instead(value, words, "it has "));
  }

  /** Names in a text may become anything. */
  private static Pattern pattern(Template text) {
    String regex =
        text.parts().stream()
            .map(
                part ->
                    part instanceof Template.Literal literal
                        ? Pattern.quote(literal.text())
                        : ".{0,200}")
            .collect(Collectors.joining());
    return Pattern.compile(
        "\\s*" + regex + "\\s*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Optional<No> among(List<String> words, String value) {
    return words.stream().anyMatch(value::equalsIgnoreCase)
        ? Optional.empty()
        : no(
            Messages.word(value) + " does not answer this step",
            Messages.instead(value, words, "write one of "));
  }

  private static Optional<No> no(String message, String help) {
    return Optional.of(new No(message, help));
  }
}
