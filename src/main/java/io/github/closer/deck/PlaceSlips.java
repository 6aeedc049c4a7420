package io.github.closer.deck;

import io.github.closer.deck.Outline.Beginning;
import io.github.closer.deck.Outline.Level;
import java.util.List;
import java.util.Optional;

/** Lines that stand in a column where they mean nothing, or something else. */
final class PlaceSlips {
  private final Slips slips;
  private final Outline outline;
  private final Opening opening;
  private final StepSlips steps;

  PlaceSlips(Slips slips, Outline outline) {
    this.slips = slips;
    this.outline = outline;
    this.opening = new Opening(slips, outline);
    this.steps = new StepSlips(slips, outline, opening);
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
    opening.enter(
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

  private void placeWord(int number, Row row) {
    int column = row.indent();
    String key = row.key();
    if (DeckWords.isVerb(key) && lacksDash(column)) {
      missingDash(number, row, column);
      return;
    }
    if (steps.secondVerb(number, row)) {
      return;
    }
    if (outline.fits(column, false, key)) {
      opening.take(number, row, outline.word(column, Beginning.words(column)));
      return;
    }
    if (steps.belowText(number, row)) {
      return;
    }
    List<Level> nearest =
        outline.nearest(false, column).stream().filter(l -> takes(l, key)).toList();
    moveTo(number, column, nearest, "`" + key + "`");
    Row moved = Row.of(slips.line(number));
    if (!nearest.isEmpty()) {
      opening.take(number, moved, outline.word(moved.indent(), Beginning.words(moved.indent())));
    }
  }

  /** Whether a verb in this column begins a step, and lacks its dash. */
  private boolean lacksDash(int column) {
    Optional<Level> at = outline.at(column);
    boolean item = at.filter(l -> l.isList() && l.column() == column).isPresent();
    boolean first = at.equals(outline.top()) && at.filter(l -> l.opens(column, false)).isPresent();
    return (item || first)
        && outline.awaitsStep(column)
        && !at.filter(this::awaitsVerb).isPresent();
  }

  /** Whether a list stands in the column of a step that has no verb yet: it may come behind. */
  private boolean awaitsVerb(Level list) {
    return outline
        .below(list)
        .filter(l -> !l.isList() && l.column() == list.column())
        .filter(l -> l.isSteps() && l.verb().isEmpty())
        .isPresent();
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
    opening.enter(Row.of(slips.line(number)), number, Optional.of(column), Optional.of(slip));
  }
}
