package io.github.closer.deck;

import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.WrittenTest.Answer;
import io.github.closer.deck.WrittenTest.Answers;
import io.github.closer.deck.WrittenTest.Given;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the tests that an author wrote for a deck.
 *
 * <p>What is wrong with a test stops nobody from playing the deck, so it is a warning; a test with
 * something wrong in it is not played.
 */
final class TestsReader {
  private static final Set<String> KNOWN =
      new LinkedHashSet<>(List.of("name", "people", "seed", "answers", "last", "gates", "expect"));

  private final TestProblems problems;
  private final AnswerReader answers;
  private final ExpectReader expectations;
  private final Map<String, SourceSpan> names = new LinkedHashMap<>();

  /**
   * For tests of a deck.
   *
   * @param deck the deck, when all of it is read
   * @param problems where to say what is wrong
   */
  TestsReader(Reading deck, TestProblems problems) {
    this.problems = problems;
    this.answers = new AnswerReader(deck, problems);
    this.expectations = new ExpectReader(answers, problems);
  }

  /** The tests of a list. */
  List<WrittenTest> read(Node node) {
    if (!(node instanceof Sequence list)) {
      problems.add(
          Rule.NOT_A_TEST,
          Values.firstLine(node),
          "tests are a list",
          "begin each test with `- name:` on a line of its own");
      return List.of();
    }
    List<WrittenTest> tests = new ArrayList<>();
    for (Node item : list.items()) {
      int before = problems.count();
      Optional<WrittenTest> test = test(item);
      test.filter(t -> problems.count() == before).ifPresent(tests::add);
    }
    return tests;
  }

  private Optional<WrittenTest> test(Node node) {
    if (!(node instanceof Mapping test)) {
      problems.add(
          Rule.NOT_A_TEST,
          Values.firstLine(node),
          "a test has a name, answers and what is expected",
          "write `- name:` and what is tested, and below it `answers:` and `expect:`");
      return Optional.empty();
    }
    problems.unknownKeys(test, KNOWN, "a test");
    Optional<String> name = name(test);
    Map<StepId, Answers> given = new LinkedHashMap<>();
    test.value("answers").ifPresent(n -> given.putAll(answers.answers("answers", n)));
    boolean open = gates(test, given);
    Optional<Map<StepId, Answer>> last = test.value("last").map(answers::last);
    WrittenTest.Expected expected = expectations.read(test.value("expect"));
    return name.map(
        n ->
            new WrittenTest(
                n,
                Values.firstLine(test),
                new WrittenTest.Setting(people(test), seed(test)),
                new Given(given, open, last),
                expected));
  }

  private Optional<String> name(Mapping test) {
    Optional<Node> node = test.value("name");
    if (node.isEmpty()) {
      problems.add(
          Rule.NOT_A_TEST,
          test.entries().isEmpty() ? test.span() : test.entries().get(0).key().span(),
          "this test has no name",
          "write `name:` and what it tests, such as `name: a wide gap opens the talk`");
      return Optional.empty();
    }
    Optional<Scalar> name = problems.text("name", node.get());
    name.ifPresent(
        n -> {
          SourceSpan before = names.putIfAbsent(n.value().strip(), n.span());
          if (before != null) {
            problems.add(
                Diagnostic.of(
                        Rule.NOT_A_TEST,
                        n.span(),
                        "two tests are called " + Messages.word(n.value()))
                    .labelled("used again")
                    .beside(before, "first used here")
                    .help("give one of them another name"));
          }
        });
    return name.map(n -> n.value().strip());
  }

  private List<String> people(Mapping test) {
    Optional<Node> node = test.value("people");
    List<String> names =
        node.orElse(null) instanceof Sequence list
            ? list.items().stream()
                .map(item -> item instanceof Scalar scalar ? scalar.value().strip() : "")
                .toList()
            : List.of();
    boolean fine =
        node.isEmpty()
            || ((names.size() == 2 || names.size() == 4)
                && names.stream().allMatch(TestsReader::isName)
                && names.stream().map(String::toLowerCase).distinct().count() == names.size());
    if (fine) {
      return names;
    }
    problems.add(
        Rule.NOT_A_TEST,
        Values.firstLine(node.orElseThrow()),
        "`people` is a list of two different names, or of four for two couples",
        "write it like `people: [Alex, Sam]`");
    return List.of();
  }

  private static boolean isName(String name) {
    return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'-]{0,39}")
        && !name.equalsIgnoreCase(Answer.ALL);
  }

  private OptionalLong seed(Mapping test) {
    Optional<Scalar> seed = test.value("seed").flatMap(n -> problems.text("seed", n));
    if (seed.isEmpty()) {
      return OptionalLong.empty();
    }
    String digits = seed.get().value().strip();
    if (digits.matches("-?[0-9]{1,18}")) {
      return OptionalLong.of(Long.parseLong(digits));
    }
    problems.add(
        Rule.NOT_A_TEST,
        seed.get().span(),
        "`seed` is a whole number, and " + Messages.word(digits) + " is not one",
        "write it in digits, such as `seed: 7`, or leave it out");
    return OptionalLong.empty();
  }

  /** Whether gates open; answers for some of them are put to the others. */
  private boolean gates(Mapping test, Map<StepId, Answers> given) {
    Optional<Entry> entry = test.entry("gates");
    if (entry.isEmpty()) {
      return true;
    }
    if (entry.get().value() instanceof Mapping byId) {
      answers.answers("gates", byId).forEach(given::putIfAbsent);
      return true;
    }
    String word = entry.get().value() instanceof Scalar scalar ? scalar.value().strip() : "";
    if (!word.equals("open") && !word.equals("closed")) {
      problems.add(
          Rule.NOT_A_TEST,
          Values.firstLine(entry.get().value()),
          "`gates` is `open`, `closed`, or answers by the id of the gate",
          "write `gates: open`, `gates: closed`, or below it lines like `ready: no`");
    }
    return !word.equals("closed");
  }
}
