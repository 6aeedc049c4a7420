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
 * <p>Other than {@link TerminalLines} it cannot tell what was pasted, and for a moment between the
 * prompt and the reading, and between two unseen lines, it shows what is typed.
 */
final class ConsoleLines implements TypedLines {
  private final Console console;
  private final BufferedReader reader;

  ConsoleLines(Console console) {
    this.console = console;
    this.reader = new BufferedReader(console.reader());
  }

  @Override
  public Optional<String> next(Runnable prompt) {
    prompt.run();
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
  public Optional<String> nextUnseen(Runnable prompt) {
    prompt.run();
    char[] typed = console.readPassword();
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
