package io.github.closer.deck;

/** Texts in quotation marks, as they stand in a line. */
final class Quote {
  private Quote() {}

  /** Where a quoted text that begins there has ended, or -1 where it goes over the line's end. */
  static int end(String text, int from) {
    return endOfRest(text, from + 1, text.charAt(from));
  }

  /** The same where it began on a line before. */
  static int endOfRest(String text, int from, char quote) {
    for (int at = from; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (quote == '"' && sign == '\\') {
        at++;
      } else if (sign == quote) {
        boolean doubled = quote == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'';
        if (!doubled) {
          return at + 1;
        }
        at++;
      }
    }
    return -1;
  }
}
