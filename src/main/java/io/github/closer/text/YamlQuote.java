package io.github.closer.text;

/** Words in quotes, so that no sign in them means anything to YAML. */
public final class YamlQuote {
  private YamlQuote() {}

  /** A text on one line; with an apostrophe in it, preferably in double quotes. */
  public static String around(String text) {
    return mark(text) == '"' ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
  }

  /** The mark that needs the fewest changes of a text. */
  public static char mark(String text) {
    return text.indexOf('\'') >= 0 && text.indexOf('"') < 0 && text.indexOf('\\') < 0 ? '"' : '\'';
  }

  /** Any text at all, with line ends and other signs without a picture written out. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                out.append("\\n");
              } else if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c)) {
                out.append(String.format("\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
