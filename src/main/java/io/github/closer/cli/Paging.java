package io.github.closer.cli;

import io.github.closer.store.Printout;
import io.github.closer.terminal.Pager;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Prints what may be longer than the screen.
 *
 * @param wanted whether a pager may show it
 */
record Paging(Program program, boolean wanted) {

  /** Prints it, page by page where that helps. */
  void print(Printout.Content content) {
    PrintWriter out = program.surroundings().out();
    Optional<Pager> pager =
        wanted && program.stages().interactive()
            ? Pager.on(program.surroundings().variable("PAGER"), out)
            : Optional.empty();
    try {
      if (pager.isEmpty() || !shows(pager.get(), content)) {
        content.writeTo(out);
      }
    } catch (IOException e) {
      // A PrintWriter keeps its failures to itself, and a pager that has gone has shown enough.
      throw new UncheckedIOException(e);
    }
    out.flush();
  }

  private static boolean shows(Pager pager, Printout.Content content) throws IOException {
    try (pager) {
      content.writeTo(pager);
    }
    return pager.shown();
  }
}
