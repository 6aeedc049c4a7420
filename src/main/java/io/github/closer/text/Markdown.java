package io.github.closer.text;

/**
 * Words that mean in Markdown just what they say, by CommonMark and by what GitHub adds to it. An
 * address stays what it is, and some pages make a link of it that leads where it says.
 */
public final class Markdown {
  /** What is markup wherever it stands. */
  private static final String INLINE = "\\`*_[]<>|~&";

  /** What begins a heading, a list or a line at the beginning of a line. */
  private static final String LEADING = "#+=-";

  private Markdown() {}

  /** One line of text in which no character is markup, wherever in a line it stands. */
  public static String escape(String words) {
    String line = Neutral.line(words).strip();
    StringBuilder out = new StringBuilder(line.length());
    int number = digits(line);
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      boolean begins = i == 0 && LEADING.indexOf(sign) >= 0;
      boolean item = i > 0 && i == number && (sign == '.' || sign == ')');
      if (begins || item || INLINE.indexOf(sign) >= 0) {
        out.append('\\');
      }
      out.append(sign);
    }
    return out.toString();
  }

  private static int digits(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
