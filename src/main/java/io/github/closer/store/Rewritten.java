package io.github.closer.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A journal's lines once more.
 *
 * @param lines tied anew from the first
 * @param untouched the checksums of the lines before the first that is changed; those behind it
 *     covered what goes, and are tied anew
 * @param needed whether any line is changed
 */
record Rewritten(List<JournalLine> lines, Set<String> untouched, boolean needed) {
  Rewritten {
    lines = List.copyOf(lines);
    untouched = Set.copyOf(untouched);
  }

  /**
   * Ties what becomes of each line.
   *
   * @param after for each line the record that stands there now; empty where it goes
   * @param more what is added behind the last
   */
  static Rewritten of(List<JournalLine> before, List<Optional<String>> after, List<String> more) {
    List<String> records = new ArrayList<>();
    Set<String> untouched = new HashSet<>();
    boolean changed = false;
    for (int i = 0; i < before.size(); i++) {
      JournalLine line = before.get(i);
      changed |= !after.get(i).equals(Optional.of(line.json()));
      if (!changed) {
        untouched.add(line.checksum());
      }
      after.get(i).ifPresent(records::add);
    }
    records.addAll(more);
    return new Rewritten(JournalLine.tied(records), untouched, changed);
  }
}
