package io.github.closer.terminal;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** Lines from the machine's console. */
final class ConsoleLines implements TypedLines {
  private final Console console;
  private final BufferedReader reader;
  private final String notShown;

  /**
   * Lines of this console.
   *
   * @param notShown what is said before something is typed unseen
   */
  ConsoleLines(Console console, String notShown) {
    this.console = console;
    this.notShown = notShown;
    this.reader = new BufferedReader(console.reader());
  }

  @Override
  public Optional<String> next() {
    try {
      return Optional.ofNullable(reader.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> nextUnseen() {
    // The words come after the echo is off: whoever reads them can rely on them.
    char[] typed = console.readPassword("%s ", notShown);
    if (typed == null) {
      return Optional.empty();
    }
    String line = new String(typed);
    Arrays.fill(typed, ' ');
    return Optional.of(line);
  }
}
