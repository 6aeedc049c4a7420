package io.github.closer.deck;

import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.WrittenTest.Answer;
import io.github.closer.deck.WrittenTest.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the answers of a test, by the ids of steps. */
final class AnswerReader {
  private static final Set<String> PEOPLE = Set.of("a", "b", "c", "d", Answer.ALL);
  private static final String IN_ORDER =
      "write an answer behind the id, or `{a: …, b: …}`, or a list for the first time and the next";

  private final Reading deck;
  private final TestProblems problems;

  AnswerReader(Reading deck, TestProblems problems) {
    this.deck = deck;
    this.problems = problems;
  }

  /** Answers by ids; only such as fit their steps. */
  Map<StepId, Answers> answers(String key, Node node) {
    Map<StepId, Answers> answers = new LinkedHashMap<>();
    for (Entry entry : entries(key, node)) {
      Optional<Reading.Known> step = step(entry.key());
      if (step.isPresent() && isExpected(key, entry.key(), step.get())) {
        id(entry.key()).ifPresent(id -> answers.put(id, times(entry, step.get())));
      }
    }
    return answers;
  }

  private List<Entry> entries(String key, Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries();
    }
    problems.add(
        Rule.NOT_A_TEST,
        Values.firstLine(node),
        "`" + key + "` has a line for each step that is answered",
        "write the id of a step below it, and the answer: `close: {a: 2, b: 8}`");
    return List.of();
  }

  private boolean isExpected(String key, Scalar id, Reading.Known step) {
    boolean gate = step.step() instanceof Step.Barrier;
    if (key.equals("gates") && !gate) {
      problems.add(
          Diagnostic.of(Rule.DOES_NOT_ANSWER, id.span(), "`" + id.value() + "` is not a gate")
              .help("write its answer below `answers:`"),
          step);
    }
    return gate || !key.equals("gates");
  }

  /** The step with an id. */
  Optional<Reading.Known> step(Scalar id) {
    Map<String, Reading.Known> steps = deck.ids();
    Optional<Reading.Known> known = Optional.ofNullable(steps.get(id.value().strip()));
    // Of a step that could not be read, that is said where it stands.
    if (known.isEmpty() && !deck.idsWritten().contains(id.value().strip())) {
      String otherwise =
          steps.isEmpty()
              ? "give the step that is meant the line `id: " + id.value() + "`"
              : Messages.instead(id.value(), steps.keySet(), "the steps with an id are ");
      problems.add(
          Rule.TEST_OF_NO_STEP,
          id.span(),
          "no step has the id " + Messages.word(id.value()),
          otherwise);
    }
    return known;
  }

  static Optional<StepId> id(Scalar id) {
    return StepId.PATTERN.matcher(id.value().strip()).matches()
        ? Optional.of(new StepId(id.value().strip()))
        : Optional.empty();
  }

  /**
   * A list is one answer after the other; where several things are ticked, it is what is ticked.
   */
  private Answers times(Entry entry, Reading.Known step) {
    if (!(entry.value() instanceof Sequence list)) {
      return new Answers(List.of(answer(entry.value(), step)));
    }
    boolean ticked =
        AnswerFit.isSeveral(step.step())
            && list.items().stream().allMatch(Scalar.class::isInstance);
    if (ticked) {
      return new Answers(List.of(new Answer(Map.of(Answer.ALL, values(list, step)))));
    }
    if (list.items().isEmpty()) {
      problems.add(Rule.NOT_A_TEST, list.span(), "there is no answer in this list", IN_ORDER);
      return new Answers(List.of(new Answer(Map.of())));
    }
    return new Answers(list.items().stream().map(item -> answer(item, step)).toList());
  }

  private Answer answer(Node node, Reading.Known step) {
    if (!(node instanceof Mapping people)) {
      return new Answer(Map.of(Answer.ALL, values(node, step)));
    }
    Map<String, List<String>> by = new LinkedHashMap<>();
    for (Entry person : people.entries()) {
      String letter = person.key().value().strip();
      if (!PEOPLE.contains(letter)) {
        problems.add(
            Rule.UNKNOWN_IN_TEST,
            person.key().span(),
            Messages.word(letter) + " is nobody who plays",
            "write `a`, `b` or `both`; with two couples also `c` and `d`");
      }
      by.put(letter, values(person.value(), step));
    }
    return new Answer(by);
  }

  private List<String> values(Node node, Reading.Known step) {
    List<String> values = new ArrayList<>();
    List<Node> items =
        node instanceof Sequence list && AnswerFit.isSeveral(step.step())
            ? list.items()
            : List.of(node);
    for (Node item : items) {
      if (!(item instanceof Scalar scalar)) {
        problems.add(
            Rule.NOT_A_TEST, Values.firstLine(item), "an answer is a number or a text", IN_ORDER);
        continue;
      }
      AnswerFit.problem(step.step(), scalar).ifPresent(problem -> problems.add(problem, step));
      values.add(scalar.value());
    }
    return values;
  }

  /** What was answered last time, by steps that keep it until then. */
  Map<StepId, Answer> last(Node node) {
    Map<StepId, Answer> last = new LinkedHashMap<>();
    for (Entry entry : entries("last", node)) {
      Optional<Reading.Known> known = step(entry.key());
      if (known.isEmpty()) {
        continue;
      }
      Optional<Keep> keep = known.get().step().modifiers().care().keep();
      if (!keep.equals(Optional.of(Keep.NEXT_TIME))) {
        problems.add(
            Diagnostic.of(
                    Rule.DOES_NOT_ANSWER,
                    entry.key().span(),
                    "`" + entry.key().value() + "` is not kept for next time")
                .help("write `keep: next_time` on the step, or take this line out"),
            known.get());
        continue;
      }
      id(entry.key()).ifPresent(id -> last.put(id, answer(entry.value(), known.get())));
    }
    return last;
  }
}
