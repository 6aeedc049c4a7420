package io.github.closer.deck;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of the deck format in capitals, without their colon, or with another sign in its place. */
final class WordSlips {
  private static final Pattern SIGN =
      Pattern.compile("^( *(?:- +)?)([\\p{L}_]++)( *+(?:=>|->|:=|==?|[：﹕∶]) *+)(?=\\S)");
  private static final Pattern GLUED_COLON =
      Pattern.compile("^( *(?:- +)?)([\\p{L}_]++):(?=[^\\s:/])");
  private static final Pattern NO_COLON = Pattern.compile("^( *(?:- +)?)([\\p{L}_]++)( +|$)(\\S?)");

  private final Slips slips;
  private final Outline outline;
  private final List<ObjIntConsumer<String>> all =
      List.of(this::sign, this::gluedColon, this::capitals, this::noColon);

  WordSlips(Slips slips, Outline outline) {
    this.slips = slips;
    this.outline = outline;
  }

  /** Mends the word that a line begins with, and the sign behind it. */
  void mend(int number) {
    all.forEach(slip -> slip.accept(slips.line(number), number));
  }

  private void sign(String line, int number) {
    Matcher match = SIGN.matcher(line);
    if (!match.find() || !isWord(match.group(2), match)) {
      return;
    }
    String written = match.group(3).strip();
    int at = match.start(3) + match.group(3).indexOf(written);
    String rest = line.substring(match.end()).stripTrailing();
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.NOT_A_COLON,
                    slips.place(number, at, at + written.length()),
                    "`" + written + "` stands where a colon and a space should")
                .help("write it as: " + match.group(2) + ": " + rest));
    slips.replace(slip, number, match.start(3), match.end(3), ": ");
  }

  private void gluedColon(String line, int number) {
    Matcher match = GLUED_COLON.matcher(line);
    if (!match.find() || !isWord(match.group(2), match)) {
      return;
    }
    int at = match.end(2);
    String rest = line.substring(at + 1).stripTrailing();
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.NOT_YAML,
                    slips.place(number, at, at + 1),
                    "a space is missing after this colon")
                .help("write it as: " + line.substring(0, at).strip() + ": " + rest));
    slips.replace(slip, number, at + 1, at + 1, " ");
  }

  private void capitals(String line, int number) {
    Row row = Row.of(line);
    if (!row.hasKey()
        || !DeckWords.isCapitalised(row.key())
        || row.text().charAt(row.body()) == '"') {
      return;
    }
    String small = row.key().toLowerCase(Locale.ROOT);
    if (!isWordHere(small, row.indent(), row.isDashed())) {
      return;
    }
    int end = row.body() + small.length();
    Slip slip =
        slips.habit(
            Diagnostic.of(
                    Rule.CAPITALS,
                    slips.place(number, row.body(), end),
                    "the words of a deck are written small, and `" + row.key() + "` is not")
                .help("write it as: " + small + ":"));
    slips.replace(slip, number, row.body(), end, small);
  }

  private void noColon(String line, int number) {
    Matcher match = NO_COLON.matcher(line);
    if (!match.find() || (Row.of(line).hasKey() && isTextWithColon(match))) {
      return;
    }
    String word = match.group(2);
    if (!isWord(word, match) || !lacksColon(match)) {
      return;
    }
    int at = match.end(2);
    String small = word.toLowerCase(Locale.ROOT);
    String rest = line.substring(at).strip();
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.MISSING_COLON,
                    slips.place(number, match.start(2), at),
                    "a colon is missing after `" + word + "`")
                .help("write it as: " + (small + ": " + rest).strip()));
    slips.replace(slip, number, at, at, ":");
    if (!small.equals(word)) {
      slips.replace(slip, number, match.start(2), at, small);
    }
  }

  /** Whether what follows a word looks as if a colon belonged between them. */
  private boolean lacksColon(Matcher match) {
    String next = match.group(4);
    if (match.group(1).contains("-")) {
      // A question may begin with such a word: `- Choose Anna or Max?`, `- note three good things`.
      return Character.isLowerCase(match.group(2).charAt(0))
          && !next.isEmpty()
          && (Character.isUpperCase(next.charAt(0)) || "\"“„¿¡$".contains(next));
    }
    String small = match.group(2).toLowerCase(Locale.ROOT);
    boolean list = DeckWords.isWrittenBelow(small);
    return next.isEmpty() ? list : !":=".contains(next);
  }

  private static boolean isTextWithColon(Matcher match) {
    return !match.group(1).contains("-") || !DeckWords.isVerb(match.group(2));
  }

  private boolean isWord(String word, Matcher match) {
    return isWordHere(
        word.toLowerCase(Locale.ROOT),
        match.group(1).indexOf('-') >= 0 ? match.group(1).indexOf('-') : match.end(1),
        match.group(1).contains("-"));
  }

  /** Whether a word in this place can only be one of the format's. */
  private boolean isWordHere(String word, int column, boolean dashed) {
    if (!DeckWords.isKnown(word)) {
      return false;
    }
    if (dashed) {
      return DeckWords.isVerb(word) && outline.awaitsStep(column);
    }
    if (outline.isNothing()) {
      return DeckWords.isOnCover(word);
    }
    Optional<Outline.Level> level = outline.at(column);
    if (level.filter(Outline.Level::isList).isPresent()) {
      level = level.flatMap(outline::below).filter(l -> l.column() == column);
    }
    Optional<Outline.Level> words = level.filter(l -> !l.isList() && l.column() == column);
    return words
        .filter(
            l ->
                outline.isCover(l)
                    ? DeckWords.isOnCover(word)
                    : DeckWords.isOnStep(word) || DeckWords.isVerb(word) || !l.isSteps())
        .isPresent();
  }
}
