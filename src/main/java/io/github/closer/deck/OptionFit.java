package io.github.closer.deck;

import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that no two options of a choice say the same. */
final class OptionFit {
  private OptionFit() {}

  /** What says the same as an option above it. */
  static List<Diagnostic> problems(List<Node> items) {
    Map<String, Scalar> above = new HashMap<>();
    return items.stream()
        .flatMap(item -> text(item).stream())
        .filter(text -> !text.isBlank())
        .flatMap(
            text ->
                Optional.ofNullable(above.putIfAbsent(words(text), text))
                    .map(first -> same(text, first))
                    .stream())
        .toList();
  }

  /** An option that is not always there may well say the same as another one. */
  private static Optional<Scalar> text(Node item) {
    if (item instanceof Mapping option) {
      return Stream.of(option)
          .filter(o -> o.value("when").isEmpty())
          .flatMap(o -> o.value("text").stream())
          .filter(Scalar.class::isInstance)
          .map(Scalar.class::cast)
          .findFirst();
    }
    return item instanceof Scalar text ? Optional.of(text) : Optional.empty();
  }

  private static String words(Scalar text) {
    return text.value().strip().toLowerCase(Locale.ROOT);
  }

  private static Diagnostic same(Scalar again, Scalar first) {
    return Diagnostic.of(
            Rule.SAME_OPTION,
            Values.firstLine(again),
            "two options say the same: " + Messages.word(again.value()))
        .labelled("again here")
        .beside(Values.firstLine(first), "first here")
        .help("take one of them out, or say how they differ");
  }
}
