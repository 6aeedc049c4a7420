package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What looking at all files of a session found. It holds nothing of what was said.
 *
 * @param session the session as far as its journal tells
 * @param journal what its journal holds; empty when that could not be read at all
 * @param faults what else is not as it should be, in the order of the files
 */
public record Verification(
    SessionSummary session, Optional<Contents> journal, List<Sentence> faults) {
  public Verification {
    faults = List.copyOf(faults);
  }

  /**
   * A journal in numbers.
   *
   * @param state how it was found
   * @param before how many records can be relied on
   * @param behind how many can be read behind a damaged line
   * @param span when the first and the last of all those were written; empty when there is none
   */
  public record Contents(JournalState state, int before, int behind, Optional<Span> span) {}

  /** From one instant to another. */
  public record Span(Instant first, Instant last) {}

  /** Whether every file holds what was written into it. */
  public boolean isWhole() {
    return faults.isEmpty()
        && journal.filter(found -> found.state() instanceof JournalState.Whole).isPresent();
  }

  /** Whether the only thing amiss in the journal is an entry that was never finished. */
  public boolean isTorn() {
    return journal.filter(found -> found.state() instanceof JournalState.TornTail).isPresent();
  }
}
