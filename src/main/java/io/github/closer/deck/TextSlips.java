package io.github.closer.deck;

import io.github.closer.deck.Outline.Level;
import java.util.Optional;

/** Texts that go over several lines, or stand where no text can. */
final class TextSlips {
  private final Slips slips;
  private final Outline outline;
  private final ValueSlips values;

  /** Below 0 before it was looked for. */
  private int last = -1;

  TextSlips(Slips slips, Outline outline, ValueSlips values) {
    this.slips = slips;
    this.outline = outline;
    this.values = values;
  }

  /** Whether a line that YAML takes for more of the text above was meant as something else. */
  boolean isNoText(int number) {
    Row row = Row.of(slips.line(number));
    if (row.isDashed()) {
      return !outline.nearest(true, row.indent()).isEmpty();
    }
    return row.hasKey() && DeckWords.isKnown(row.key());
  }

  /** A colon in the second line of a text means as much as in the first. */
  void colonBelow(int number) {
    Row row = Row.of(slips.line(number));
    if (!row.hasKey()) {
      return;
    }
    slips.add(
        values
            .colonInText(number, row.colon())
            .help(
                "put one quotation mark before the whole text and one behind it, or begin it with `|`"));
    // Looks the same, and means nothing.
    slips.text().replace(number, row.colon(), row.colon() + 1, "\uFF1A");
  }

  /** A line that is neither an item nor a word with a colon, and follows a text. */
  void goesOn(int number, int column, boolean block) {
    String line = slips.line(number);
    int indent = Row.afterSpaces(line, 0);
    Slip slip =
        slips.habit(
            Diagnostic.of(
                    Rule.TEXT_GOES_ON,
                    slips.rest(number, indent),
                    "this text stands too far left to belong to what is above it")
                .help(
                    "if it goes on with the text above, begin it in column "
                        + (column + 1)
                        + (block ? "" : "; if it is a new one, begin it with `- `")));
    if (!block && endsSentence(number - 1)) {
      slip.ambiguous();
    }
    slips.replace(slip, number, 0, indent, " ".repeat(column));
  }

  private boolean endsSentence(int number) {
    String line = slips.line(number).strip();
    return line.isEmpty() || ".?!\"”".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Whether a text in this column is an item that lacks its dash. */
  boolean lacksDash(int number) {
    String line = slips.line(number);
    int indent = Row.afterSpaces(line, 0);
    Optional<Level> list = outline.at(indent).filter(l -> l.isList() && l.column() == indent);
    return list.isPresent() && endsSentence(number - 1);
  }

  void missingDash(int number) {
    int indent = Row.afterSpaces(slips.line(number), 0);
    Slip slip =
        slips
            .add(
                Diagnostic.of(
                        Rule.MISSING_DASH,
                        slips.rest(number, indent),
                        "an item of a list begins with a dash, and this one has none")
                    .help(
                        "write it as: - "
                            + slips.line(number).strip()
                            + " – or, if it goes on with the text above, begin it further right"))
            .ambiguous();
    slips.replace(slip, number, indent, indent, "- ");
  }

  /** Whether words stand alone above a deck, such as a heading or a greeting. */
  boolean standsAbove(int number, Row row) {
    if (!outline.isNothing() || row.isDashed() || (row.hasKey() && !isGreeting(row))) {
      return false;
    }
    char first = row.text().charAt(row.body());
    if ("\"'[{|>&!*%".indexOf(first) >= 0) {
      return false;
    }
    return number < lastOfDeck();
  }

  /** The last line that can only be a deck's. */
  private int lastOfDeck() {
    if (last < 0) {
      last = slips.text().size();
      while (last > 0 && !isOfDeck(Row.of(slips.line(last)))) {
        last--;
      }
    }
    return last;
  }

  private static boolean isOfDeck(Row row) {
    return row.isDashed() || (row.hasKey() && DeckWords.isOnCover(row.key()));
  }

  private static boolean isGreeting(Row row) {
    return row.value() == row.text().length() && row.key().contains(" ");
  }

  /** Leaves words above a deck out, and says how they can stay. */
  void above(int number) {
    String words = slips.line(number).strip();
    slips.habit(
        Diagnostic.of(
                Rule.TEXT_ALONE,
                slips.rest(number, Row.afterSpaces(slips.line(number), 0)),
                "these words stand above the deck and are no part of it")
            .help(
                "make them a remark: # "
                    + words
                    + " – or the name of the deck: title: "
                    + words.replaceAll(":$", "")));
    slips.text().leaveOut(number);
  }
}
