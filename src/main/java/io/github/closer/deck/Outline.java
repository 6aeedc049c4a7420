package io.github.closer.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lists and mappings that are open at a line, the innermost last. */
final class Outline {
  private final List<Level> levels = new ArrayList<>();

  /** A list, or words with colons, whose lines begin in one column. */
  static final class Level {
    private final boolean list;
    private final int column;
    private final int written;
    private final boolean steps;
    private final String opener;
    private Optional<Slip> moved;
    private String firstKey = "";
    private String key = "";
    private boolean empty;
    private String verbWord = "";
    private Optional<SourceSpan> verb = Optional.empty();

    /** Where the last item stands, if it is no more than a text. */
    private Optional<TextItem> text = Optional.empty();

    private Level(Beginning beginning, int column, boolean steps, String opener) {
      this.list = beginning.list();
      this.column = column;
      this.written = beginning.written();
      this.moved = beginning.moved();
      this.steps = steps;
      this.opener = opener;
    }

    boolean isList() {
      return list;
    }

    int column() {
      return column;
    }

    /** The column in which it was written, where its first line had to be moved. */
    int written() {
      return written;
    }

    /** The slip that moved it. */
    Optional<Slip> moved() {
      return moved;
    }

    /** Takes note that what follows stands where it should, and need not be moved along. */
    void settle() {
      moved = Optional.empty();
    }

    /** Whether it is a list of steps, or one step. */
    boolean isSteps() {
      return steps;
    }

    /** The first word with a colon in it. */
    String firstKey() {
      return firstKey;
    }

    /** The last word with a colon in it. */
    String key() {
      return key;
    }

    boolean isEmpty() {
      return empty;
    }

    /** Where the verb of a step stands. */
    Optional<SourceSpan> verb() {
      return verb;
    }

    Optional<TextItem> text() {
      return text;
    }

    void item(Optional<TextItem> item) {
      text = item;
    }

    void key(String word, SourceSpan place, boolean withNothing) {
      firstKey = firstKey.isEmpty() ? word : firstKey;
      key = word;
      empty = withNothing;
      if (steps && verb.isEmpty() && DeckWords.isVerb(word)) {
        verb = Optional.of(place);
        verbWord = word;
      }
    }

    String verbWord() {
      return verbWord;
    }

    /** Whether a line in the next columns may be what stands behind the last word. */
    boolean opens(int at, boolean dashed) {
      return !list && empty && (at > column || (dashed && at == column));
    }
  }

  /** An item that is no more than a text: its line, and where it begins there. */
  record TextItem(int line, int at) {}

  /** How a level begins: as a list or not, in the column where it was written, and why moved. */
  record Beginning(boolean list, int written, Optional<Slip> moved) {
    static Beginning list(int column) {
      return new Beginning(true, column, Optional.empty());
    }

    static Beginning words(int column) {
      return new Beginning(false, column, Optional.empty());
    }
  }

  boolean isNothing() {
    return levels.isEmpty();
  }

  Optional<Level> top() {
    return isNothing() ? Optional.empty() : Optional.of(levels.get(levels.size() - 1));
  }

  /** The innermost level that a line in this column may belong to. */
  Optional<Level> at(int column) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).column <= column) {
        return Optional.of(levels.get(i));
      }
    }
    return Optional.empty();
  }

  /** What a level lies in. */
  Optional<Level> below(Level level) {
    int at = levels.indexOf(level);
    return at < 1 ? Optional.empty() : Optional.of(levels.get(at - 1));
  }

  /** What lies in a level. */
  Optional<Level> in(Level level) {
    int at = levels.indexOf(level);
    return at + 1 < levels.size() ? Optional.of(levels.get(at + 1)) : Optional.empty();
  }

  /** The levels of a kind, the one whose lines begin nearest to a column first, then the inner. */
  List<Level> nearest(boolean list, int column) {
    return levels.stream()
        .filter(l -> l.list == list)
        .sorted(
            Comparator.comparingInt((Level l) -> Math.abs(l.column - column))
                .thenComparingInt(l -> -l.column))
        .toList();
  }

  /** Whether a line that begins there needs no mending of its place. */
  boolean fits(int column, boolean dashed, String key) {
    Optional<Level> at = at(column);
    if (at.isEmpty()) {
      return isNothing();
    }
    Level level = at.get();
    if (at.equals(top()) && level.opens(column, dashed)) {
      return true;
    }
    if (level.column != column) {
      return false;
    }
    if (level.list == dashed) {
      return true;
    }
    return !dashed && isUnderSameColumn(level, key);
  }

  /** Whether a word in the column of a list belongs to what the list stands in. */
  private boolean isUnderSameColumn(Level list, String key) {
    Optional<Level> below = below(list).filter(l -> !l.list && l.column == list.column);
    boolean onStepOnly = DeckWords.isOnStep(key) && !DeckWords.isOnCover(key);
    return below.filter(l -> isInAStep(l) || !(list.steps && onStepOnly)).isPresent();
  }

  /** Whether words of a level stand on a step or an option, and not around all steps. */
  private boolean isInAStep(Level level) {
    return !isCover(level) && !level.opener.equals("parts");
  }

  /** Closes everything that a line in this column cannot belong to. */
  void closeTo(Level level) {
    while (!levels.isEmpty() && top().filter(t -> t == level).isEmpty()) {
      levels.remove(levels.size() - 1);
    }
  }

  /** Takes an item of a list, and opens the list where it begins. */
  Level item(int column) {
    Optional<Level> at = at(column);
    if (at.isPresent() && at.get().list && at.get().column == column) {
      closeTo(at.get());
      at.get().item(Optional.empty());
      return at.get();
    }
    String opener = top().map(Level::key).orElse("");
    boolean part = top().filter(t -> t.opener.equals("parts")).isPresent();
    boolean steps = isNothing() || (holdsSteps(opener) && !isInsideText()) || part;
    Level list = new Level(Beginning.list(column), column, steps, opener);
    push(list);
    return list;
  }

  private static boolean holdsSteps(String opener) {
    return DeckWords.holdsSteps(opener);
  }

  private boolean isInsideText() {
    return levels.stream().anyMatch(l -> l.opener.equals("tests"));
  }

  /** Takes a word with a colon, and opens its mapping where it begins. */
  Level word(int column, Beginning beginning) {
    Optional<Level> at = at(column);
    if (at.isPresent() && at.get().list && at.get().column == column) {
      at = below(at.get()).filter(l -> !l.list && l.column == column);
    }
    if (at.isPresent() && !at.get().list && at.get().column == column) {
      closeTo(at.get());
      return at.get();
    }
    boolean step = top().filter(t -> t.list && t.steps).isPresent();
    String opener = top().map(Level::key).orElse("");
    Level mapping = new Level(beginning, column, step, opener);
    push(mapping);
    return mapping;
  }

  private void push(Level level) {
    top().ifPresent(t -> t.empty = false);
    levels.add(level);
  }

  /** Whether the words at the outermost level are those of a cover. */
  boolean isCover(Level level) {
    return !level.list && levels.indexOf(level) == 0;
  }

  /** Whether a line in this column may be an item of a list. */
  boolean awaitsItem(int column) {
    if (isNothing()) {
      return true;
    }
    Optional<Level> at = at(column);
    if (at.filter(l -> l.list && l.column == column).isPresent()) {
      return true;
    }
    return at.equals(top())
        && at.filter(l -> l.opens(column, true) && !(l.steps && DeckWords.isVerb(l.key)))
            .isPresent();
  }

  /** Whether a line in this column may be a step. */
  boolean awaitsStep(int column) {
    if (isNothing()) {
      return true;
    }
    Optional<Level> at = at(column);
    if (at.filter(l -> l.list && l.column == column).isPresent()) {
      return at.get().steps;
    }
    return at.equals(top())
        && at.filter(l -> l.opens(column, true))
            .filter(l -> holdsSteps(l.key) || l.opener.equals("parts"))
            .isPresent();
  }
}
