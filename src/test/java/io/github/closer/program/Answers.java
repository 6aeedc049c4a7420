package io.github.closer.program;

import java.nio.file.Path;

/** Files of answers for the packaged decks. */
final class Answers {
  private static final Path FOLDER = Path.of("src/test/resources/answers").toAbsolutePath();

  private Answers() {}

  static Path file(String name) {
    return FOLDER.resolve(name + ".yaml");
  }

  /** Words as YAML takes them, whatever is in them. */
  static String quoted(String words) {
    StringBuilder out = new StringBuilder("\"");
    words
        .chars()
        .forEach(
            unit -> {
              if (unit < ' ' || unit == 0x7F || unit == '"' || unit == '\\' || unit > '~') {
                out.append("\\u").append(String.format("%04x", unit));
              } else {
                out.append((char) unit);
              }
            });
    return out.append('"').toString();
  }
}
