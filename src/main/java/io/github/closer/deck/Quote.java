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

  /**
   * A text as it can be written on one line without any sign in it meaning something; with an
   * apostrophe in it, preferably in double quotes.
   */
  static String around(String text) {
    return of(text) == '"' ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
  }

  /** The mark that needs the fewest changes of a text. */
  static char of(String text) {
    return text.indexOf('\'') >= 0 && text.indexOf('"') < 0 && text.indexOf('\\') < 0 ? '"' : '\'';
  }
}
