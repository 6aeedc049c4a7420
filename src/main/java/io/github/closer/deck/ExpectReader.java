package io.github.closer.deck;

import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.WrittenTest.End;
import io.github.closer.deck.WrittenTest.Expected;
import io.github.closer.deck.WrittenTest.Minutes;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a test expects. */
final class ExpectReader {
  private static final Set<String> KNOWN =
      new LinkedHashSet<>(List.of("visits", "not", "shows", "hides", "ends", "minutes"));
  private static final Pattern MINUTES =
      Pattern.compile(
          "(?:(at most|at least) )?([0-9]{1,4})(?: to ([0-9]{1,4}))?(?: min| minutes)?");

  private final AnswerReader steps;
  private final TestProblems problems;

  ExpectReader(AnswerReader steps, TestProblems problems) {
    this.steps = steps;
    this.problems = problems;
  }

  Expected read(Optional<Node> node) {
    Mapping expect =
        node.orElse(null) instanceof Mapping mapping
            ? mapping
            : new Mapping(List.of(), SourceSpan.START);
    if (node.isPresent() && !(node.get() instanceof Mapping)) {
      problems.add(
          Rule.NOT_EXPECTED,
          Values.firstLine(node.get()),
          "`expect` has a line for each thing that is expected",
          "write one of " + Messages.list(KNOWN) + " below it");
    }
    problems.unknownKeys(expect, KNOWN, "`expect`");
    return new Expected(
        ids(expect, "visits"),
        ids(expect, "not"),
        new WrittenTest.Words(texts(expect, "shows"), texts(expect, "hides")),
        expect.value("ends").flatMap(this::end),
        expect.value("minutes").flatMap(this::minutes));
  }

  private List<StepId> ids(Mapping expect, String key) {
    return scalars(expect, key).stream()
        .filter(id -> steps.step(id).isPresent())
        .flatMap(id -> AnswerReader.id(id).stream())
        .toList();
  }

  private List<String> texts(Mapping expect, String key) {
    return scalars(expect, key).stream().map(Scalar::value).toList();
  }

  /** One, or a list of them. */
  private List<Scalar> scalars(Mapping expect, String key) {
    Optional<Node> node = expect.value(key);
    if (node.isEmpty()) {
      return List.of();
    }
    List<Node> items = node.get() instanceof Sequence list ? list.items() : List.of(node.get());
    return items.stream().flatMap(item -> problems.text(key, item).stream()).toList();
  }

  private Optional<End> end(Node node) {
    Optional<Scalar> word = problems.text("ends", node);
    Optional<End> end =
        word.flatMap(
            w ->
                Arrays.stream(End.values())
                    .filter(e -> e.word().equals(w.value().strip()))
                    .findFirst());
    if (word.isPresent() && end.isEmpty()) {
      problems.add(
          Rule.NOT_EXPECTED,
          word.get().span(),
          "no evening ends with " + Messages.word(word.get().value()),
          Messages.instead(word.get().value(), End.words(), "it ends with one of "));
    }
    return end;
  }

  private Optional<Minutes> minutes(Node node) {
    Optional<Scalar> text = problems.text("minutes", node);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher match = MINUTES.matcher(text.get().value().strip());
    Optional<Minutes> minutes = match.matches() ? minutes(match) : Optional.empty();
    if (minutes.isEmpty()) {
      problems.add(
          Rule.NOT_EXPECTED,
          text.get().span(),
          Messages.word(text.get().value()) + " is no length of an evening",
          "write it like `at most 20`, `at least 5` or `10 to 25`");
    }
    return minutes;
  }

  private static Optional<Minutes> minutes(Matcher match) {
    int number = Integer.parseInt(match.group(2));
    if (match.group(3) != null) {
      int most = Integer.parseInt(match.group(3));
      boolean fine = match.group(1) == null && number <= most;
      return fine ? Optional.of(new Minutes(number, most)) : Optional.empty();
    }
    if (match.group(1) == null) {
      return Optional.empty();
    }
    return Optional.of(
        match.group(1).equals("at most")
            ? new Minutes(0, number)
            : new Minutes(number, Minutes.ENDLESS));
  }
}
