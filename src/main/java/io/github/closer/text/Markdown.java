package io.github.closer.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that mean in Markdown just what they say. */
public final class Markdown {
  private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
  private static final Pattern LEADING = Pattern.compile("^([ ]*)([#+=-]|[0-9]+(?=[.)]))");

  private Markdown() {}

  /** One line of text in which no character is markup, wherever in a line it stands. */
  public static String escape(String words) {
    String inline = INLINE.matcher(Neutral.line(words).strip()).replaceAll("\\\\$0");
    Matcher leading = LEADING.matcher(inline);
    if (!leading.find()) {
      return inline;
    }
    String sign = leading.group(2);
    String rest = inline.substring(leading.end());
    return Character.isDigit(sign.charAt(0)) ? sign + "\\" + rest : "\\" + sign + rest;
  }
}
