package io.github.closer.terminal;

import java.util.Optional;

/** Where a plain stage reads from. After each line the cursor stands at the beginning of one. */
interface TypedLines {
  /**
   * The next line without its end; empty at the end of input.
   *
   * @param prompt says what stands before the cursor
   */
  Optional<String> next(Runnable prompt);

  /** The same for a line that is not shown while it is typed. */
  Optional<String> nextUnseen(Runnable prompt);

  /** Whether more lines are there already, because they were pasted. */
  boolean waiting();

  /** Forgets what was typed or pasted and not asked for, so that it answers nothing else. */
  void drop();
}
