package io.github.closer.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of reading a text: the value, and everything its author should know.
 *
 * @param value present exactly when no diagnostic is an error, in no file
 * @param diagnostics those of the text itself, in the order of their places
 * @param others the other files that belong to it, in the order in which they were asked for
 * @param steps how many steps were found in all files, also those that could not be read
 */
public record Loaded<T>(
    Optional<T> value, List<Diagnostic> diagnostics, List<Other> others, int steps) {
  public Loaded {
    diagnostics = List.copyOf(diagnostics);
    others = List.copyOf(others);
    if (value.isPresent() == hasErrors(diagnostics, others)) {
      throw new IllegalArgumentException("a value is there exactly when there are no errors");
    }
  }

  /**
   * A file that was included, or a deck that is led to.
   *
   * @param name what was asked for
   * @param source what was found
   * @param diagnostics in the order of their places
   */
  public record Other(FileName name, Source source, List<Diagnostic> diagnostics) {
    public Other {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Keeps the value only when no diagnostic is an error. */
  static <T> Loaded<T> of(
      Optional<T> value, List<Diagnostic> diagnostics, List<Other> others, int steps) {
    return new Loaded<>(
        hasErrors(diagnostics, others) ? Optional.empty() : value, diagnostics, others, steps);
  }

  private static boolean hasErrors(List<Diagnostic> diagnostics, List<Other> others) {
    return Stream.concat(
            diagnostics.stream(), others.stream().flatMap(other -> other.diagnostics().stream()))
        .anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
