package io.github.closer.rehearsal;

import java.util.regex.Pattern;

/** Writes texts so that they are read again as they are. */
final class Yaml {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}/](?:[\\p{L}\\p{N} _./()-]*[\\p{L}\\p{N}).])?");

  private Yaml() {}

  /** A text between brackets or braces, or anywhere else. */
  static String flow(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    if (text.codePoints().noneMatch(Character::isISOControl)) {
      return "'" + text.replace("'", "''") + "'";
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                quoted.append("\\n");
              } else if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c)) {
                quoted.append(String.format("\\u%04x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
