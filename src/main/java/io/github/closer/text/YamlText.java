package io.github.closer.text;

import java.util.regex.Pattern;

/**
 * Words as YAML writes them, so that exactly these words are read again.
 *
 * <p>Plain where no sign in them means anything and no other program takes them for a number or a
 * yes; in single quotes on one line; as a block where there are several lines. Control characters
 * but tab and line feed have no place in a deck and are not looked after here.
 */
public final class YamlText {
  /** A first character that never begins anything of YAML's own. */
  private static final Pattern BEGINNING =
      Pattern.compile("[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`=<~.+].*", Pattern.DOTALL);

  private static final Pattern SIGNS = Pattern.compile(":(?:\\s|$)|\\s#|[\\t\\n]|\\s$");

  /** What editors and other programs take for a number, a date or a time. */
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9a-fA-FxXoO_.,:+TtZz \\-]*");

  /** What they take for yes, no, or nothing. */
  private static final Pattern WORD =
      Pattern.compile("y|n|yes|no|on|off|true|false|null", Pattern.CASE_INSENSITIVE);

  private YamlText() {}

  /**
   * A text as it stands behind a key or a dash.
   *
   * @param indent how many spaces stand before the lines of a block; at least one more than before
   *     the key or the dash
   */
  public static String value(String text, int indent) {
    return text.indexOf('\n') < 0 ? line(text) : block(text, indent);
  }

  /** A text without line ends, on one line. */
  public static String line(String text) {
    return isPlain(text) ? text : "'" + text.replace("'", "''") + "'";
  }

  private static boolean isPlain(String text) {
    return BEGINNING.matcher(text).matches()
        && !SIGNS.matcher(text).find()
        && !NUMBER.matcher(text).matches()
        && !WORD.matcher(text).matches();
  }

  /** The sign behind the bar says what becomes of the line ends at the end. */
  private static String block(String text, int indent) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    int ends = text.length() - end;
    // What is more than the blanks that belong to the block has to be counted out.
    boolean blank = text.isBlank() || Character.isWhitespace(text.charAt(0));
    String header = "|" + (blank ? indent : "") + (ends == 0 ? "-" : ends == 1 ? "" : "+");
    StringBuilder out = new StringBuilder(header);
    for (String line : text.substring(0, end).split("\n", -1)) {
      out.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent) + line);
    }
    return out + "\n".repeat(Math.max(0, ends - 1));
  }
}
