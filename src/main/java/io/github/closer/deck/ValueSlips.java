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

  private final Slips slips;
  private final QuoteSlips quotes;

  ValueSlips(Slips slips) {
    this.slips = slips;
    this.quotes = new QuoteSlips(slips);
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
    if ("“„‘«".indexOf(first) >= 0 && quotes.curly(number, row)) {
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
      quotes.around(number, word ? from : row.body(), colonInText(number, colon));
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
    quotes.around(number, from, signFirst(slips, number, from));
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

  private End quoted(int number, Row row, int column) {
    String line = row.text();
    int from = row.value();
    int end = Quote.end(line, from);
    if (end < 0) {
      int last = quotes.lastLine(number, line.charAt(from), column);
      if (last > 0) {
        return new End(Open.NOTHING, last);
      }
      quotes.notClosed(number, from);
      return new End(Open.NOTHING, number);
    }
    tail(number, from, end);
    return new End(Open.NOTHING, number);
  }

  /** Whether no more than a remark stands there. */
  static boolean isNothing(String tail) {
    return REMARK.matcher(tail).matches();
  }

  /** What stands behind a closed quote or bracket: nothing, a stray sign, or more of a text. */
  private void tail(int number, int from, int end) {
    String line = slips.line(number);
    String tail = line.substring(end);
    Matcher stray = STRAY.matcher(tail);
    if (isNothing(tail)) {
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
    quotes.goesOn(number, from);
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
