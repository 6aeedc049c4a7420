package io.github.closer.terminal;

import java.util.Optional;

/** Where a plain stage reads from. */
interface TypedLines {
  /** The next line without its end; empty at the end of input. */
  Optional<String> next();

  /** The next line, not shown while it is typed; empty at the end of input. */
  Optional<String> nextUnseen();
}
