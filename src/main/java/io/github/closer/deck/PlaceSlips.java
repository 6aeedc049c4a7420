package io.github.closer.deck;

import io.github.closer.deck.Outline.Beginning;
import io.github.closer.deck.Outline.Level;
import io.github.closer.deck.Outline.TextItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lines that stand in a column where they mean nothing, or something else. */
final class PlaceSlips {
  private final Slips slips;
  private final Outline outline;

  PlaceSlips(Slips slips, Outline outline) {
    this.slips = slips;
    this.outline = outline;
  }

  /** Moves a line along with the one that it belongs to. */
  void follow(int number) {
    Row row = Row.of(slips.line(number));
    int indent = row.indent();
    for (Optional<Level> at = outline.top(); at.isPresent(); at = at.flatMap(outline::below)) {
      Level level = at.get();
      if (level.moved().isPresent() && indent == level.column() && !row.isDashed()) {
        level.settle();
        return;
      }
      if (level.moved().isEmpty()) {
        continue;
      }
      boolean starts = row.isDashed() || DeckWords.isVerb(row.key());
      boolean fits = outline.fits(indent, row.isDashed(), row.key());
      if (indent == level.written() && indent != level.column() && !starts && !fits) {
        slips.replace(level.moved().get(), number, 0, indent, " ".repeat(level.column()));
        return;
      }
    }
  }

  /** Moves a line of text along with the words that it stands below. */
  void carry(int number, int indent) {
    Optional<Level> level =
        outline
            .top()
            .filter(l -> l.moved().isPresent() && l.column() > l.written())
            .filter(l -> indent > l.written());
    level.ifPresent(
        l ->
            slips.replace(
                l.moved().orElseThrow(), number, 0, 0, " ".repeat(l.column() - l.written())));
  }

  /** Puts a line where it was meant to stand, and remembers what it opens. */
  void place(int number, Optional<SignSlips.Moved> sign) {
    Row row = Row.of(slips.line(number));
    if (row.isDashed()) {
      placeItem(number, row, sign);
    } else if (row.hasKey()) {
      placeWord(number, row);
    }
  }

  private void placeItem(int number, Row row, Optional<SignSlips.Moved> sign) {
    int column = row.indent();
    Optional<SignSlips.Moved> moved = sign;
    int usual = usualColumn(number, column);
    if (usual < column) {
      Slip slip = moveTo(number, column, usual, "the other dashes of its list", "this step");
      moved = Optional.of(new SignSlips.Moved(slip, row.body()));
    } else if (!outline.fits(column, true, "")) {
      moved =
          moveTo(number, column, outline.nearest(true, column), "this step")
              .map(slip -> new SignSlips.Moved(slip, row.body()))
              .or(() -> sign);
    }
    enter(
        Row.of(slips.line(number)),
        number,
        moved.map(SignSlips.Moved::written),
        moved.map(SignSlips.Moved::slip));
  }

  /** The column of the other dashes of a list, where only the first one stands further right. */
  private int usualColumn(int number, int column) {
    boolean first = outline.fits(column, true, "") && outline.at(column).equals(outline.top());
    if (!first || outline.top().filter(l -> l.isList() && l.column() == column).isPresent()) {
      return column;
    }
    int least = outline.top().map(Level::column).orElse(0);
    if (isLeftOfVerb(number) && column % 2 == 1 && column > least) {
      return column - 1;
    }
    int right = 1;
    int left = 0;
    int usual = column;
    for (int next = number + 1; next <= slips.text().size(); next++) {
      String line = SpaceSlips.ordinary(slips.line(next));
      Row row = Row.of(line);
      if (row.isBlank() || row.isRemark() || line.startsWith("\t", row.body())) {
        continue;
      }
      boolean item = row.isDashed() || SignSlips.isItem(line);
      if (row.indent() < least || (!item && row.indent() == least)) {
        break;
      }
      right += item && row.indent() == column ? 1 : 0;
      if (item && row.indent() < column) {
        left++;
        usual = row.indent();
      }
    }
    // Most people indent by two.
    boolean even = left == right && usual % 2 == 0;
    return left > right || even ? usual : column;
  }

  /** Whether the line below an item stands one column left of the item's first word. */
  private boolean isLeftOfVerb(int number) {
    int body = Row.of(slips.line(number)).body();
    for (int next = number + 1; next <= slips.text().size(); next++) {
      Row row = Row.of(SpaceSlips.ordinary(slips.line(next)));
      if (!row.isBlank() && !row.isRemark()) {
        return !row.isDashed() && row.hasKey() && row.indent() == body - 1;
      }
    }
    return false;
  }

  /** Moves a line to the nearest column that there is for it. */
  private Optional<Slip> moveTo(int number, int column, List<Level> nearest, String what) {
    if (nearest.isEmpty()) {
      return Optional.empty();
    }
    Level level = nearest.get(0);
    int far = Math.abs(level.column() - column);
    Slip slip = moveTo(number, column, level.column(), neighbours(level), what);
    boolean tie = nearest.size() > 1 && Math.abs(nearest.get(1).column() - column) == far;
    if (tie && outline.at(column).filter(l -> l.column() == column).isEmpty()) {
      slip.ambiguous();
    }
    return Optional.of(slip);
  }

  private Slip moveTo(int number, int column, int to, String below, String what) {
    Slip slip =
        slips.habit(
            Diagnostic.of(
                    Rule.INDENTATION,
                    slips.rest(number, column),
                    what + " begins in column " + (column + 1) + ", where nothing else does")
                .help("begin it in column " + (to + 1) + ", below " + below));
    slips.replace(slip, number, 0, column, " ".repeat(to));
    return slip;
  }

  private static String neighbours(Level level) {
    return level.isList()
        ? "the other dashes of its list"
        : "the first letter of `" + level.firstKey() + "`";
  }

  private void enter(Row row, int number, Optional<Integer> written, Optional<Slip> moved) {
    Level list = outline.item(row.dashes().get(0));
    for (int i = 1; i < row.dashes().size(); i++) {
      list = outline.item(row.dashes().get(i));
    }
    if (row.hasKey()) {
      Beginning beginning = new Beginning(false, written.orElse(row.body()), moved);
      take(number, row, outline.word(row.body(), beginning));
    } else if (row.body() < row.text().length() && isPlain(row.text().charAt(row.body()))) {
      list.item(Optional.of(new TextItem(number, row.body())));
    }
  }

  private static boolean isPlain(char first) {
    return "#|>\"'[{&*!".indexOf(first) < 0;
  }

  private void take(int number, Row row, Level level) {
    String value = row.text().substring(row.value()).strip();
    boolean nothing = value.isEmpty() || value.charAt(0) == '#' || isOnlyName(value);
    int end = Math.min(row.colon(), row.body() + row.key().length());
    level.key(row.key(), slips.place(number, row.body(), end), nothing);
  }

  /** An anchor or a type, behind which what it is about follows on the next lines. */
  private static boolean isOnlyName(String value) {
    return "&!".indexOf(value.charAt(0)) >= 0 && value.indexOf(' ') < 0;
  }

  private void placeWord(int number, Row row) {
    int column = row.indent();
    String key = row.key();
    Optional<Level> at = outline.at(column);
    if (DeckWords.isVerb(key) && lacksDash(column)) {
      missingDash(number, row, column);
      return;
    }
    if (isSecondVerb(at, column, key)) {
      if (isCondition(number, row)) {
        condition(number, row, at.orElseThrow());
      } else {
        nextStep(number, row, at.orElseThrow());
      }
      return;
    }
    if (outline.fits(column, false, key)) {
      take(number, row, outline.word(column, Beginning.words(column)));
      return;
    }
    Optional<TextItem> text = textAbove(column, key);
    if (text.isPresent()) {
      textWithMore(number, row, text.get());
      return;
    }
    List<Level> nearest =
        outline.nearest(false, column).stream().filter(l -> takes(l, key)).toList();
    moveTo(number, column, nearest, "`" + key + "`");
    Row moved = Row.of(slips.line(number));
    if (!nearest.isEmpty()) {
      take(number, moved, outline.word(moved.indent(), Beginning.words(moved.indent())));
    }
  }

  /** Whether a verb in this column begins a step, and lacks its dash. */
  private boolean lacksDash(int column) {
    Optional<Level> at = outline.at(column);
    boolean item = at.filter(l -> l.isList() && l.column() == column).isPresent();
    boolean first = at.equals(outline.top()) && at.filter(l -> l.opens(column, false)).isPresent();
    return (item || first) && outline.awaitsStep(column);
  }

  private boolean takes(Level level, String key) {
    if (outline.isCover(level)) {
      return !DeckWords.isVerb(key) && (DeckWords.isOnCover(key) || !DeckWords.isOnStep(key));
    }
    return !level.isSteps() || !DeckWords.isOnCover(key) || DeckWords.isOnStep(key);
  }

  private void missingDash(int number, Row row, int column) {
    Slip slip =
        slips.habit(
            Diagnostic.of(
                    Rule.MISSING_DASH,
                    slips.place(number, column, row.colon()),
                    "a step begins with a dash, and this one has none")
                .help("write it as: - " + row.text().strip()));
    slips.replace(slip, number, column, column, "- ");
    enter(Row.of(slips.line(number)), number, Optional.of(column), Optional.of(slip));
  }

  private boolean isSecondVerb(Optional<Level> at, int column, String key) {
    return DeckWords.isVerb(key)
        && at.filter(
                l -> !l.isList() && l.column() == column && l.isSteps() && l.verb().isPresent())
            .isPresent();
  }

  /** Whether an {@code if} leads nowhere, and so says when the step is played that it stands on. */
  private boolean isCondition(int number, Row row) {
    if (!row.key().equals(Word.IF.word())) {
      return false;
    }
    for (int next = number + 1; next <= slips.text().size(); next++) {
      Row line = Row.of(slips.line(next));
      if (line.isBlank() || line.isRemark() || line.indent() > row.indent()) {
        continue;
      }
      if (line.indent() < row.indent() || line.isDashed()) {
        return true;
      }
      if (line.hasKey() && Word.IF.own().words().contains(line.key())) {
        return false;
      }
    }
    return true;
  }

  private void condition(int number, Row row, Level step) {
    int end = row.body() + row.key().length();
    SourceSpan place = slips.place(number, row.body(), end);
    Slip slip =
        slips.add(
            StepReader.twoVerbs(step.verbWord(), step.verb().orElseThrow(), row.key(), place)
                .help("on a step that is not always played, write `when:`"));
    slips.replace(slip, number, row.body(), end, "when");
    take(
        number,
        Row.of(slips.line(number)),
        outline.word(row.indent(), Beginning.words(row.indent())));
  }

  /** Two verbs in one step: the second begins a step of its own, at least to read on. */
  private void nextStep(int number, Row row, Level step) {
    Level list = outline.below(step).orElseThrow();
    String verb = row.key();
    SourceSpan place = slips.place(number, row.body(), row.body() + verb.length());
    boolean same = verb.equals(step.verbWord());
    Diagnostic said =
        same
            ? TreeBuilder.writtenTwice(verb, place, step.verb().orElseThrow())
            : StepReader.twoVerbs(step.verbWord(), step.verb().orElseThrow(), verb, place);
    Slip slip = slips.add(said).ambiguous();
    slips.replace(slip, number, 0, row.body(), " ".repeat(list.column()) + "- ");
    enter(Row.of(slips.line(number)), number, Optional.of(row.body()), Optional.of(slip));
  }

  /** The text that stands alone in its list and has this word below it. */
  private Optional<TextItem> textAbove(int column, String key) {
    return outline
        .top()
        .filter(l -> l.isList() && l.isSteps() && column >= l.column())
        .filter(l -> DeckWords.isOnStep(key) || DeckWords.isKnown(key))
        .flatMap(Level::text);
  }

  /** A text with words of a step below it: a verb without its colon, or a question without one. */
  private void textWithMore(int number, Row row, TextItem text) {
    String line = slips.line(text.line());
    String sentence = line.substring(text.at()).strip();
    String first = sentence.split("[ :]", 2)[0];
    Optional<Word> verb =
        Word.of(first.toLowerCase(Locale.ROOT)).filter(w -> sentence.startsWith(" ", first.length()));
    boolean small = verb.filter(w -> w.word().equals(first)).isPresent();
    boolean kind = small || verb.filter(w -> hasOwnWord(w, number, row.indent())).isPresent();
    Slip slip =
        kind
            ? verbWithMore(text, verb.orElseThrow(), sentence)
            : questionWithMore(text, row.key(), sentence, verb);
    // `Ask Anna` may be the verb or the first words of the question.
    if (verb.isPresent() && !small && (!kind || verb.get() == Word.ASK)) {
      slip.ambiguous();
    }
    int column = text.at();
    Level step = outline.word(column, new Beginning(false, row.indent(), Optional.of(slip)));
    step.key(
        kind ? verb.orElseThrow().word() : Word.ASK.word(),
        slips.rest(text.line(), text.at()),
        false);
    if (row.indent() != column) {
      slips.replace(slip, number, 0, row.indent(), " ".repeat(column));
    }
    take(number, Row.of(slips.line(number)), step);
  }

  private Slip verbWithMore(TextItem text, Word verb, String sentence) {
    int end = verb.word().length();
    String written = sentence.substring(0, end);
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.MISSING_COLON,
                    slips.rest(text.line(), text.at()),
                    "a colon is missing after `" + written + "`")
                .help("write it as: - " + verb.word() + ":" + sentence.substring(end)));
    int at = text.at() + end;
    slips.replace(slip, text.line(), at, at, ":");
    if (!verb.word().equals(written)) {
      slips.replace(slip, text.line(), text.at(), at, verb.word());
    }
    return slip;
  }

  private Slip questionWithMore(
      TextItem text, String key, String sentence, Optional<Word> maybeVerb) {
    String or =
        maybeVerb
            .map(Word::word)
            .map(w -> " – or, if it is a `" + w + "`: - " + w + ":" + sentence.substring(w.length()))
            .orElse("");
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.TEXT_WITH_MORE,
                    slips.rest(text.line(), text.at()),
                    "a step with `" + key + "` below it has to say what kind it is")
                .help("write it as: - ask: " + sentence + or));
    slips.replace(slip, text.line(), text.at(), text.at(), "ask: ");
    return slip;
  }

  /** Whether a word that only this verb has stands in a step, from this line on. */
  private boolean hasOwnWord(Word verb, int number, int column) {
    for (int next = number; next <= slips.text().size(); next++) {
      Row row = Row.of(slips.line(next));
      if (row.isBlank() || row.isRemark() || row.indent() > column) {
        continue;
      }
      if (row.indent() < column || row.isDashed()) {
        return false;
      }
      if (row.hasKey() && verb.own().words().contains(row.key())) {
        return true;
      }
    }
    return false;
  }
}
