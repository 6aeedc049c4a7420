package io.github.closer.store;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A reason to write a journal anew. */
interface Rewriting {

  /** What becomes of a journal's lines. */
  Rewritten of(List<JournalLine> lines) throws IOException;

  /**
   * Whether a torn tail is sure to hold nothing of what goes, and to prove nothing of it.
   *
   * @param untouched the checksums of the lines before the first that is changed
   */
  boolean spares(String tail, Set<String> untouched);
}
