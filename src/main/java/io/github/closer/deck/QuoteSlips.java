package io.github.closer.deck;

import io.github.closer.text.YamlQuote;

/** Quotation marks that are missing, of another kind, or in the way of each other. */
final class QuoteSlips {
  /** More of them in one text are not mended one by one. */
  private static final int MOST_MARKS = 100;

  private final Slips slips;

  QuoteSlips(Slips slips) {
    this.slips = slips;
  }

  /** A quotation that has ended before its text has. */
  void goesOn(int number, int from) {
    String line = slips.line(number);
    char sign = line.charAt(from);
    String body = line.substring(from).stripTrailing();
    if (body.endsWith(String.valueOf(sign)) && isOneQuotation(body)) {
      signInQuotes(number, from, body);
      return;
    }
    around(
        number,
        from,
        Diagnostic.of(
                Rule.LEADING_CHARACTER,
                slips.rest(number, from),
                body.endsWith(String.valueOf(sign))
                    ? "the quotation ends before the text does"
                    : "this text begins with a quotation mark but does not end with the same one")
            .labelled("here `" + sign + "` is read as a sign of its own"));
  }

  /** Puts the rest of a line in quotes. */
  void around(int number, int from, Diagnostic said) {
    String body = slips.line(number).substring(from).stripTrailing();
    Slip slip = slips.add(said.help("write it as: " + YamlQuote.around(body)));
    String mark = String.valueOf(YamlQuote.mark(body));
    if (body.chars().filter(c -> c == '\'').count() > MOST_MARKS) {
      slips.replace(slip, number, from, from + body.length(), YamlQuote.around(body));
      return;
    }
    slips.replace(slip, number, from + body.length(), from + body.length(), mark);
    for (int i = body.length() - 1; i >= 0 && mark.equals("'"); i--) {
      if (body.charAt(i) == '\'') {
        slips.replace(slip, number, from + i, from + i, mark);
      }
    }
    slips.replace(slip, number, from, from, mark);
  }

  /** Whether the marks inside are apostrophes, and not those of other quotations. */
  private static boolean isOneQuotation(String body) {
    char mark = body.charAt(0);
    for (int at = body.indexOf(mark, 1); at < body.length() - 1; at = body.indexOf(mark, at + 1)) {
      boolean between =
          Character.isLetterOrDigit(body.charAt(at - 1))
              && Character.isLetterOrDigit(body.charAt(at + 1));
      if (!between) {
        return false;
      }
    }
    return body.length() > 1;
  }

  /** {@code 'Don't'}: the apostrophe ends the quotation. */
  private void signInQuotes(int number, int from, String body) {
    char mark = body.charAt(0);
    String inside = body.substring(1, body.length() - 1);
    int at = inside.indexOf(mark);
    String what = mark == '\'' ? "the apostrophe" : "the quotation mark";
    String better = YamlQuote.around(inside);
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.LEADING_CHARACTER,
                    slips.place(number, from + 1 + at, from + 2 + at),
                    what + " in this text ends its quotation, and then it goes on")
                .labelled("the quotation ends here")
                .help("write it as: " + better));
    slips.replace(slip, number, from, from + body.length(), better);
  }

  /** The line on which a quote ends that goes on below, or 0 where it is never closed. */
  int lastLine(int number, char mark, int column) {
    for (int next = number + 1; next <= slips.text().size(); next++) {
      String line = slips.line(next);
      int indent = Row.afterSpaces(line, 0);
      if (!line.isBlank() && (indent <= column || Row.of(line).isDashed())) {
        return 0;
      }
      int end = Quote.endOfRest(line, 0, mark);
      if (end >= 0) {
        return ValueSlips.isNothing(line.substring(end)) ? next : 0;
      }
    }
    return 0;
  }

  void notClosed(int number, int from) {
    String body = slips.line(number).substring(from).stripTrailing();
    char mark = body.charAt(0);
    boolean curly = "”“’»".indexOf(body.charAt(body.length() - 1)) >= 0;
    Slip slip =
        slips.add(
            Diagnostic.of(
                    curly ? Rule.CURLY_QUOTES : Rule.NOT_CLOSED,
                    slips.place(number, from, from + body.length()),
                    curly
                        ? "this text begins with `"
                            + mark
                            + "` and ends with another quotation mark"
                        : "this text begins with a quotation mark and does not end with one")
                .help(
                    "write it as: "
                        + (curly ? body.substring(0, body.length() - 1) : body)
                        + mark));
    int end = from + body.length();
    slips.replace(slip, number, curly ? end - 1 : end, end, String.valueOf(mark));
  }

  /** Whether a text stands in the quotation marks of a letter where YAML needs its own. */
  boolean curly(int number, Row row) {
    String body = row.text().substring(row.value()).stripTrailing();
    int last = body.length() - 1;
    boolean closed = last > 0 && "”“’»\"'".indexOf(body.charAt(last)) >= 0;
    boolean needed =
        DeckWords.takesShortWord(row.key()) || Row.colon(body, 0) >= 0 || body.contains(" #");
    if (!closed || !needed) {
      return false;
    }
    String inside = body.substring(1, last);
    String better = YamlQuote.around(inside);
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.CURLY_QUOTES,
                    slips.rest(number, row.value()),
                    "these quotation marks are part of the text; a deck needs straight ones")
                .help("write it as: " + better));
    slips.replace(slip, number, row.value(), row.value() + body.length(), better);
    return true;
  }
}
