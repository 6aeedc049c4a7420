package io.github.closer.terminal;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lines from the machine's console, where the terminal itself is out of reach.
 *
 * <p>Other than {@link TerminalLines} it cannot tell what was pasted, and shows again for a moment
 * what is typed between two unseen lines.
 */
final class ConsoleLines implements TypedLines {
  private final Console console;
  private final BufferedReader reader;

  ConsoleLines(Console console) {
    this.console = console;
    this.reader = new BufferedReader(console.reader());
  }

  @Override
  public Optional<String> next(String prompt) {
    console.printf("%s", prompt).flush();
    try {
      Optional<String> line = Optional.ofNullable(reader.readLine());
      if (line.isEmpty()) {
        console.printf("\n").flush();
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> nextUnseen(String prompt) {
    // The words come after the echo is off: whoever reads them can rely on them.
    char[] typed = console.readPassword("%s", prompt);
    if (typed == null) {
      return Optional.empty();
    }
    String line = new String(typed);
    Arrays.fill(typed, ' ');
    return Optional.of(line);
  }

  @Override
  public boolean waiting() {
    return false;
  }

  @Override
  public void drop() {
    try {
      while (reader.ready()) {
        reader.skip(1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
