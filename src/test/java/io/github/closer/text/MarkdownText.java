package io.github.closer.text;

import java.util.Optional;

/**
 * Reads one line of Markdown by the rules of CommonMark and of what GitHub adds, as far as they say
 * what is plain text: a backslash before an ASCII sign is none, and what could begin a block, a
 * stress, a link, a tag, an entity, a table or code has one before it.
 */
final class MarkdownText {
  private static final String MARKUP = "`*_[]<>|~&";
  private static final String BEGINS_A_BLOCK = "#+-=";

  private MarkdownText() {}

  /** The words that are meant; empty where anything among them is markup. */
  static Optional<String> read(String markdown) {
    StringBuilder words = new StringBuilder();
    boolean number = true;
    for (int i = 0; i < markdown.length(); i++) {
      char sign = markdown.charAt(i);
      boolean item = number && i > 0 && (sign == '.' || sign == ')');
      boolean block = i == 0 && BEGINS_A_BLOCK.indexOf(sign) >= 0;
      if (item || block || MARKUP.indexOf(sign) >= 0 || sign == '\n') {
        return Optional.empty();
      }
      number = number && sign >= '0' && sign <= '9';
      if (sign == '\\') {
        i++;
        if (i == markdown.length() || !isAsciiSign(markdown.charAt(i))) {
          return Optional.empty();
        }
      }
      words.append(markdown.charAt(i));
    }
    boolean indented = markdown.startsWith("    ") || markdown.endsWith("  ");
    return indented ? Optional.empty() : Optional.of(words.toString());
  }

  private static boolean isAsciiSign(char sign) {
    return sign > ' ' && sign < 0x7F && !Character.isLetterOrDigit(sign);
  }
}
