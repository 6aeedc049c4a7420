package io.github.closer.cli;

import io.github.closer.store.Printout;
import io.github.closer.terminal.Pager;
import io.github.closer.terminal.TerminalWidth;
import io.github.closer.transcript.ScreenLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Prints what may be longer than the screen.
 *
 * @param wanted whether a pager may show it
 * @param fleeting whether it is private, and so is shown by a pager even if it fits: that one
 *     leaves nothing on the screen
 */
record Paging(Program program, boolean wanted, boolean fleeting) {
  /** For what may stay on the screen. */
  Paging(Program program, boolean wanted) {
    this(program, wanted, false);
  }

  /** Prints it, page by page where that helps. */
  void print(Printout.Content content) {
    PrintWriter out = program.surroundings().out();
    Optional<Pager> pager =
        wanted && program.stages().interactive()
            ? Pager.on(program.surroundings().variable("PAGER"), fleeting, out)
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

  /** Prints plain text; on a screen its lines are broken between words. */
  void text(Printout.Content content) {
    OptionalInt columns =
        program.stages().interactive() ? TerminalWidth.columns() : OptionalInt.empty();
    if (columns.isEmpty()) {
      print(content);
      return;
    }
    print(
        out -> {
          try (ScreenLines lines = new ScreenLines(out, columns.getAsInt())) {
            content.writeTo(lines);
          }
        });
  }

  private static boolean shows(Pager pager, Printout.Content content) throws IOException {
    try (pager) {
      content.writeTo(pager);
    }
    return pager.shown();
  }
}
