package io.github.closer.deck;

import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with tests. */
final class TestProblems {
  private final Problems found = new Problems();
  private final boolean beside;
  private int count;

  /** For tests in the file of their deck, or in one beside it. */
  TestProblems(boolean beside) {
    this.beside = beside;
  }

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
    count++;
  }

  void add(Rule rule, SourceSpan at, String message, String help) {
    add(Diagnostic.of(rule, at, message).help(help));
  }

  /** The same, with the step it is about; from another file nobody could point at it. */
  void add(Diagnostic diagnostic, Reading.Known step) {
    add(beside ? diagnostic : diagnostic.beside(step.at(), "the step is here"));
  }

  int count() {
    return count;
  }

  List<Diagnostic> sorted() {
    return found.sorted();
  }

  void unknownKeys(Mapping mapping, Set<String> known, String where) {
    for (Node.Entry entry : mapping.entries()) {
      Scalar key = entry.key();
      if (!known.contains(key.value()) && !key.value().startsWith("x-")) {
        add(
            Rule.UNKNOWN_IN_TEST,
            key.span(),
            Messages.word(key.value()) + " is not a word of " + where,
            Messages.instead(key.value(), known, "it may have "));
      }
    }
  }

  /** A line of text. */
  Optional<Scalar> text(String key, Node node) {
    if (node instanceof Scalar scalar && !scalar.isBlank()) {
      return Optional.of(scalar);
    }
    add(
        Rule.NOT_A_TEST,
        Values.firstLine(node),
        "`" + key + "` takes one text",
        "write it behind `" + key + ":`, on the same line");
    return Optional.empty();
  }
}
