package io.github.closer.text;

import java.util.regex.Pattern;

/**
 * Words as YAML writes them, so that exactly these words are read again.
 *
 * <p>Plain where no sign in them means anything and no other program takes them for a number or a
 * yes; in quotes on one line; as a block where there are several lines. Control characters but tab
 * and line feed have no place in a deck and are not looked after here.
 */
public final class YamlText {
  /** A first character that never begins anything, of YAML's own or of another kind of file. */
  private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\p{N}\\p{So}$(¿¡].*");

  /** A last character that never ends anything but a text. */
  private static final Pattern END = Pattern.compile(".*[\\p{L}\\p{M}\\p{N}\\p{So}.?!…)]");

  private static final Pattern SIGNS = Pattern.compile(":\\s|\\s#|[\\p{Z}\\s&&[^ ]]");

  /** What editors and other programs take for a number, a date or a time. */
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9a-fA-FxXoO_.,:+TtZz \\-]*");

  /** What they take for yes, no, or nothing. */
  private static final Pattern WORD =
      Pattern.compile("y|n|yes|no|on|off|true|false|null", Pattern.CASE_INSENSITIVE);

  /** A text with no sign in it that means anything between brackets. */
  private static final Pattern FLOW =
      Pattern.compile("[\\p{L}\\p{N}/](?:[\\p{L}\\p{N} _./()-]*[\\p{L}\\p{N}).])?");

  /** How much further in the lines of a block stand. */
  private static final int DEEPER = 2;

  private YamlText() {}

  /**
   * A text as it stands behind a key or a dash.
   *
   * @param before how many spaces stand before the key, or before the dash where there is no key;
   *     in {@code - ask: text} the key stands behind two
   */
  public static String value(String text, int before) {
    return text.indexOf('\n') < 0 ? line(text) : block(text, before);
  }

  /** The same, and never plain. */
  public static String quoted(String text, int before) {
    return text.indexOf('\n') < 0 ? YamlQuote.around(text) : block(text, before);
  }

  /** A text without line ends, on one line. */
  public static String line(String text) {
    return isPlain(text) ? text : YamlQuote.around(text);
  }

  /** A text between brackets or braces, or anywhere else, always on one line. */
  public static String flow(String text) {
    if (FLOW.matcher(text).matches()) {
      return text;
    }
    boolean control = text.codePoints().anyMatch(Character::isISOControl);
    return control ? YamlQuote.escaped(text) : YamlQuote.around(text);
  }

  private static boolean isPlain(String text) {
    return BEGINNING.matcher(text).matches()
        && END.matcher(text).matches()
        && !SIGNS.matcher(text).find()
        && !NUMBER.matcher(text).matches()
        && !WORD.matcher(text).matches();
  }

  /** The sign behind the bar says what becomes of the line ends at the end. */
  private static String block(String text, int before) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    int ends = text.length() - end;
    if (end == 0) {
      return "|+" + text;
    }
    // What is more than the blanks that belong to the block has to be counted out.
    boolean blank = text.isBlank() || Character.isWhitespace(text.charAt(0));
    String header = "|" + (blank ? DEEPER : "") + (ends == 0 ? "-" : ends == 1 ? "" : "+");
    StringBuilder out = new StringBuilder(header);
    for (String line : text.substring(0, end).split("\n", -1)) {
      out.append('\n').append(line.isEmpty() ? "" : " ".repeat(before + DEEPER) + line);
    }
    return out + "\n".repeat(Math.max(0, ends - 1));
  }
}
