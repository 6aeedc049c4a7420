package io.github.closer.cli;

import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Severity;
import java.util.Collection;
import java.util.List;

/**
 * What came of checking some decks.
 *
 * @param findings all there is to say, deck by deck, nothing twice
 * @param decks how many decks were read
 */
record Checked(List<Finding> findings, int decks) {
  Checked {
    findings = List.copyOf(findings);
  }

  /** How much there is of each. */
  Tally tally() {
    return Tally.of(findings.stream().map(Finding::diagnostic).toList(), decks);
  }

  /**
   * How much there was to say.
   *
   * @param mendable how much of it a machine can mend
   */
  record Tally(long errors, long warnings, long notes, long mendable, int decks) {

    static Tally of(Collection<Diagnostic> said, int decks) {
      return new Tally(
          count(said, Severity.ERROR),
          count(said, Severity.WARNING),
          count(said, Severity.NOTE),
          said.stream().filter(diagnostic -> diagnostic.fix().isPresent()).count(),
          decks);
    }

    private static long count(Collection<Diagnostic> said, Severity severity) {
      return said.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
    }
  }
}
