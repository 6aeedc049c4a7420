package io.github.closer.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that was found so far; nothing that is found stops the reading. */
final class Problems {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparingInt((Diagnostic d) -> d.at().span().line())
          .thenComparingInt(d -> d.at().span().column())
          .thenComparing(Diagnostic::rule);

  private final List<Diagnostic> found = new ArrayList<>();

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  void addAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  boolean hasErrorAt(SourceSpan place) {
    return found.stream()
        .anyMatch(d -> d.severity() == Severity.ERROR && d.at().span().equals(place));
  }

  /** Whether a rule is broken by two things, and this is the first of them. */
  boolean hasErrorBeside(Rule rule, SourceSpan first) {
    return found.stream()
        .filter(d -> d.rule() == rule)
        .anyMatch(d -> d.other().filter(other -> other.span().equals(first)).isPresent());
  }

  /** All of them, in the order of their places. */
  List<Diagnostic> sorted() {
    return found.stream().distinct().sorted(BY_PLACE).toList();
  }
}
