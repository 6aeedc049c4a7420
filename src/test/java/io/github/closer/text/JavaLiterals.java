package io.github.closer.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The string literals of a room's sources, each with the statement it stands in. */
final class JavaLiterals {
  private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "closer");

  /**
   * A literal.
   *
   * @param file the class it stands in
   * @param text what stands between its quotes, as it is written
   * @param before its statement as far as the literal, without other literals
   */
  record Literal(String file, String text, String before) {
    @Override
    public String toString() {
      return file + ": \"" + text + "\"";
    }
  }

  private final String file;
  private final String source;
  private final List<Literal> found = new ArrayList<>();
  private final StringBuilder statement = new StringBuilder();
  private int at;
  private int depth;

  private JavaLiterals(Path path) throws IOException {
    this.file = path.getFileName().toString();
    this.source = Files.readString(path);
  }

  /** All literals of a room, outside of comments. */
  static List<Literal> of(String room) {
    try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
      return files.filter(path -> path.toString().endsWith(".java")).sorted().toList().stream()
          .flatMap(path -> read(path).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Literal> read(Path path) {
    try {
      return new JavaLiterals(path).all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Literal> all() {
    while (at < source.length()) {
      if (source.startsWith("//", at)) {
        skipTo("\n");
      } else if (source.startsWith("/*", at)) {
        skipTo("*/");
      } else if (source.startsWith("\"\"\"", at)) {
        int end = source.indexOf("\"\"\"", at + 3);
        add(source.substring(at + 3, end).strip());
        at = end + 3;
      } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
        quoted(source.charAt(at));
      } else {
        code(source.charAt(at));
      }
    }
    return found;
  }

  private void skipTo(String end) {
    at = source.indexOf(end, at) + end.length();
  }

  private void quoted(char quote) {
    int end = at + 1;
    while (source.charAt(end) != quote) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    if (quote == '"') {
      add(source.substring(at + 1, end));
    }
    at = end + 1;
  }

  private void add(String text) {
    found.add(new Literal(file, text, statement.toString()));
  }

  private void code(char sign) {
    depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
    // Between brackets, braces hold the words of an annotation.
    boolean brace = (sign == '{' || sign == '}') && depth == 0;
    if (sign == ';' || brace) {
      statement.setLength(0);
    } else {
      statement.append(sign);
    }
    at++;
  }
}
