package io.github.closer.deck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with a sign in them that YAML takes for its own. */
final class ValueSlips {
  private static final Pattern NAME_OR_TYPE =
      Pattern.compile("(?:&[\\w-]+|!\\S+)(?: .*)?|\\*[\\w-]+\\s*");
  private static final Pattern REMARK = Pattern.compile("\\s*(?:\\s#.*)?");
  private static final Pattern STRAY = Pattern.compile("([,;])\\s*(?:\\s#.*)?");
  private static final Pattern END_OF_SENTENCE = Pattern.compile("^(.*[.?!…\"”’')])([,;])\\s*$");
  private static final Pattern SHORT_END = Pattern.compile("^(.*[^,;\\s])([,;])\\s*$");

  /** More of them in one text are not mended one by one. */
  private static final int MOST_MARKS = 100;

  private final Slips slips;

  ValueSlips(Slips slips) {
    this.slips = slips;
  }

  /** What a line leaves open for the lines below it. */
  enum Open {
    NOTHING,
    /** A text without quotes. */
    TEXT,
    /** Indented lines after a bar or an angle bracket. */
    BLOCK
  }

  /**
   * What stands behind the signs of a line.
   *
   * @param open what may go on below
   * @param lastLine the last line of what was closed
   */
  record End(Open open, int lastLine) {}

  /**
   * Mends what stands behind the signs of a line.
   *
   * @param column the column of what it lies in: where it goes on below, it is further right
   */
  End mend(int number, Row row, int column) {
    int from = row.value();
    String line = row.text();
    if (from >= line.length()) {
      return new End(Open.NOTHING, number);
    }
    char first = line.charAt(from);
    if (first == '#') {
      return remarkFirst(number, row, column);
    }
    if ("\"'".indexOf(first) >= 0) {
      return quoted(number, row, column);
    }
    if ("“„‘«".indexOf(first) >= 0 && curly(number, row)) {
      return new End(Open.NOTHING, number);
    }
    if ("[{".indexOf(first) >= 0) {
      return brackets(number, row, column);
    }
    String value = line.substring(from);
    if ("|>".indexOf(first) >= 0 && BlockHeader.isOne(value)) {
      return new End(Open.BLOCK, number);
    }
    if ("&!*".indexOf(first) >= 0 && NAME_OR_TYPE.matcher(value).matches()) {
      return new End(value.indexOf(' ') >= 0 ? Open.TEXT : Open.NOTHING, number);
    }
    boolean alone = Row.isSign(line, from, first);
    if ("&!*|>%@`,]}".indexOf(first) >= 0 || ("-?:".indexOf(first) >= 0 && alone)) {
      signFirst(number, from);
      return new End(Open.NOTHING, number);
    }
    return plain(number, row);
  }

  private End plain(int number, Row row) {
    String line = row.text();
    int from = row.value();
    int colon = row.hasKey() ? Row.colon(line, from) : -1;
    if (colon >= 0) {
      boolean word = row.key().matches("[a-z][a-z_]*+") || DeckWords.isKnown(row.key());
      quote(number, word ? from : row.body(), colonInText(number, colon));
      return new End(Open.NOTHING, number);
    }
    stray(number, row);
    boolean remark = line.indexOf(" #", from) >= 0;
    return new End(remark ? Open.NOTHING : Open.TEXT, number);
  }

  Diagnostic colonInText(int number, int colon) {
    return Diagnostic.of(
            Rule.COLON_IN_TEXT,
            slips.place(number, colon, colon + 1),
            "a text with a colon and a space in it has to be in quotes")
        .labelled("this colon");
  }

  /** A comma or a semicolon that belongs to another kind of file. */
  private void stray(int number, Row row) {
    if (!row.hasKey()) {
      return;
    }
    boolean word = DeckWords.takesShortWord(row.key());
    Matcher end = (word ? SHORT_END : END_OF_SENTENCE).matcher(row.text().substring(row.value()));
    if ((word || DeckWords.isKnown(row.key())) && end.matches()) {
      stray(number, row.value() + end.start(2));
    }
  }

  private void stray(int number, int at) {
    String sign = slips.line(number).substring(at, at + 1);
    Slip slip =
        slips.habit(
            Diagnostic.of(
                    Rule.STRAY_END,
                    slips.place(number, at, at + 1),
                    "a line of a deck ends without `" + sign + "`")
                .help("take it away"));
    slips.replace(slip, number, at, at + 1, "");
  }

  /** {@code - #1 reason} says nothing at all. */
  private End remarkFirst(int number, Row row, int column) {
    int from = row.value();
    String line = row.text();
    boolean text =
        from + 1 < line.length()
            && Character.isLetterOrDigit(line.charAt(from + 1))
            && !goesOnBelow(number, column, row.hasKey());
    if (text) {
      signFirst(number, from);
    }
    return new End(Open.NOTHING, number);
  }

  private boolean goesOnBelow(int number, int column, boolean word) {
    for (int next = number + 1; next <= slips.text().size(); next++) {
      String line = slips.line(next);
      if (!line.isBlank()) {
        int indent = Row.afterSpaces(line, 0);
        return indent > column || (word && indent == column && line.startsWith("- ", indent));
      }
    }
    return false;
  }

  private void signFirst(int number, int from) {
    quote(number, from, signFirst(slips, number, from));
  }

  static Diagnostic signFirst(Slips slips, int number, int from) {
    char sign = slips.line(number).charAt(from);
    String name = sign == '`' ? "a backtick" : "`" + sign + "`";
    return Diagnostic.of(
            Rule.LEADING_CHARACTER,
            slips.rest(number, from),
            "text that begins with " + name + " has to be in quotes")
        .labelled("here " + name + " is read as a sign of its own");
  }

  /** Puts the rest of a line in quotes. */
  void quote(int number, int from, Diagnostic said) {
    String body = slips.line(number).substring(from).stripTrailing();
    Slip slip = slips.add(said.help("write it as: " + Quote.around(body)));
    String mark = String.valueOf(Quote.of(body));
    if (body.chars().filter(c -> c == '\'').count() > MOST_MARKS) {
      slips.replace(slip, number, from, from + body.length(), Quote.around(body));
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

  private End quoted(int number, Row row, int column) {
    String line = row.text();
    int from = row.value();
    int end = Quote.end(line, from);
    if (end < 0) {
      int last = lastLineOfQuote(number, line.charAt(from), column);
      if (last > 0) {
        return new End(Open.NOTHING, last);
      }
      notClosed(number, from);
      return new End(Open.NOTHING, number);
    }
    tail(number, from, end);
    return new End(Open.NOTHING, number);
  }

  /** What stands behind a closed quote or bracket: nothing, a stray sign, or more of a text. */
  private void tail(int number, int from, int end) {
    String line = slips.line(number);
    String tail = line.substring(end);
    Matcher stray = STRAY.matcher(tail);
    if (REMARK.matcher(tail).matches()) {
      return;
    }
    if (stray.matches()) {
      stray(number, end + stray.start(1));
      return;
    }
    char sign = line.charAt(from);
    if ("[{".indexOf(sign) >= 0) {
      signFirst(number, from);
      return;
    }
    String body = line.substring(from).stripTrailing();
    if (body.endsWith(String.valueOf(sign)) && isOneQuotation(body)) {
      signInQuotes(number, from, body);
      return;
    }
    quote(
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
    String better = Quote.around(inside);
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
  private int lastLineOfQuote(int number, char mark, int column) {
    for (int next = number + 1; next <= slips.text().size(); next++) {
      String line = slips.line(next);
      int indent = Row.afterSpaces(line, 0);
      if (!line.isBlank() && (indent <= column || Row.of(line).isDashed())) {
        return 0;
      }
      int end = Quote.endOfRest(line, 0, mark);
      if (end >= 0) {
        return REMARK.matcher(line.substring(end)).matches() ? next : 0;
      }
    }
    return 0;
  }

  private void notClosed(int number, int from) {
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
  private boolean curly(int number, Row row) {
    String body = row.text().substring(row.value()).stripTrailing();
    int last = body.length() - 1;
    boolean closed = last > 0 && "”“’»\"'".indexOf(body.charAt(last)) >= 0;
    boolean needed =
        DeckWords.takesShortWord(row.key()) || Row.colon(body, 0) >= 0 || body.contains(" #");
    if (!closed || !needed) {
      return false;
    }
    String inside = body.substring(1, last);
    String better = Quote.around(inside);
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

  private End brackets(int number, Row row, int column) {
    int from = row.value();
    Brackets.End end = new Brackets(slips.text(), column).from(number, from);
    if (end.closed() && end.line() == number) {
      tail(number, from, end.at());
      return new End(Open.NOTHING, number);
    }
    if (end.closed()) {
      return new End(Open.NOTHING, end.line());
    }
    boolean list =
        DeckWords.isWrittenBelow(row.key())
            || column < 0
            || row.text().substring(from).strip().length() == 1;
    if (!list) {
      signFirst(number, from);
      return new End(Open.NOTHING, number);
    }
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.NOT_CLOSED,
                    slips.place(number, from, from + 1),
                    "this `" + row.text().charAt(from) + "` is never closed")
                .help("write `" + end.missing() + "` where it ends"));
    if (end.line() > number) {
      slip.ambiguous();
    }
    slips.replace(slip, end.line(), end.at(), end.at(), end.missing());
    return new End(Open.NOTHING, end.line());
  }
}
