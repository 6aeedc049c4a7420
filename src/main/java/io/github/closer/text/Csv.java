package io.github.closer.text;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words as a table of RFC 4180 holds them, and in which no spreadsheet finds a formula.
 *
 * <pre>
 * "Alex","A walk, on ""Sunday"""
 * "Sam","'=1+1"
 * </pre>
 *
 * <p>Every field stands in quotes. One that would begin with a sign spreadsheets calculate with
 * gets an apostrophe before it, which they take for "this is text": also where the sign comes
 * behind spaces, quotes or characters without a width, and in the wide and the raised forms of it.
 */
public final class Csv {
  /** What begins a formula, or is turned into something that does. */
  private static final String FORMULA = "=+-@\u2212";

  private static final String QUOTES = "\"'`\u2018\u2019\u201C\u201D";

  private Csv() {}

  /** A line of a table, with its line end. */
  public static String row(List<String> fields) {
    return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** One field, in its quotes. */
  public static String field(String words) {
    String neutral = Neutral.lines(words);
    String text = calculates(neutral) ? "'" + neutral : neutral;
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static boolean calculates(String words) {
    int at = 0;
    while (at < words.length() && isSkipped(words.codePointAt(at))) {
      at += Character.charCount(words.codePointAt(at));
    }
    return at < words.length() && calculates(words.codePointAt(at));
  }

  private static boolean calculates(int c) {
    if (c <= '~') {
      return FORMULA.indexOf(c) >= 0;
    }
    String simple = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return FORMULA.indexOf(simple.codePointAt(0)) >= 0;
  }

  private static boolean isSkipped(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || QUOTES.indexOf(c) >= 0;
  }
}
