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
 * @param mendable how many things --fix would mend now
 */
record Checked(List<Finding> findings, int decks, int mendable) {
  Checked {
    findings = List.copyOf(findings);
  }

  /** How much there is of each. */
  Tally tally() {
    return Tally.of(findings.stream().map(Finding::diagnostic).toList(), decks, mendable);
  }

  /**
   * How much there was to say.
   *
   * @param mendable how many things a machine can mend
   */
  record Tally(long errors, long warnings, long notes, long mendable, int decks) {

    static Tally of(Collection<Diagnostic> said, int decks, int mendable) {
      return new Tally(
          count(said, Severity.ERROR),
          count(said, Severity.WARNING),
          count(said, Severity.NOTE),
          mendable,
          decks);
    }

    private static long count(Collection<Diagnostic> said, Severity severity) {
      return said.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
    }
  }
}
