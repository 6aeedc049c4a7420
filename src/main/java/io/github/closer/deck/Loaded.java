package io.github.closer.deck;

import java.util.List;
import java.util.Optional;

/**
 * What became of reading a text: the value, and everything its author should know.
 *
 * @param value present exactly when no diagnostic is an error
 * @param diagnostics in the order of their places
 */
public record Loaded<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  public Loaded {
    diagnostics = List.copyOf(diagnostics);
    if (value.isPresent() == hasErrors(diagnostics)) {
      throw new IllegalArgumentException("a value is there exactly when there are no errors");
    }
  }

  /** Keeps the value only when no diagnostic is an error. */
  static <T> Loaded<T> of(Optional<T> value, List<Diagnostic> diagnostics) {
    return new Loaded<>(hasErrors(diagnostics) ? Optional.empty() : value, diagnostics);
  }

  private static boolean hasErrors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
