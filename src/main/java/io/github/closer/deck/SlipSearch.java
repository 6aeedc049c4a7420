package io.github.closer.deck;

import io.github.closer.deck.Outline.Level;
import io.github.closer.deck.ValueSlips.Open;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the slips of somebody who writes a deck for the first time, line by line from above, before
 * YAML sees the text.
 *
 * <p>YAML would stop at the first of them, name the wrong line, or take them for something else
 * without a word. Each is mended in a copy, so that the next one is read as its author meant it.
 */
final class SlipSearch {
  private final MendedText text;
  private final Slips slips;
  private final Outline outline = new Outline();
  private final FileSlips file;
  private final SpaceSlips spaces;
  private final SignSlips signs;
  private final WordSlips words;
  private final PlaceSlips places;
  private final ValueSlips values;
  private final TextSlips texts;

  private Open open = Open.NOTHING;

  /** The column of what an open text lies in: where it goes on, it stands further right. */
  private int column = -1;

  /** The column of a block's first line; 0 before there is one. */
  private int block;

  private boolean begun;

  private SlipSearch(MendedText text) {
    this.text = text;
    this.slips = new Slips(text);
    this.file = new FileSlips(slips);
    this.spaces = new SpaceSlips(slips, outline);
    this.signs = new SignSlips(slips, outline);
    this.words = new WordSlips(slips, outline);
    this.places = new PlaceSlips(slips, outline);
    this.values = new ValueSlips(slips);
    this.texts = new TextSlips(slips, outline, values);
  }

  /**
   * What was found.
   *
   * @param toTheEnd whether the whole text was searched
   */
  record Found(List<Diagnostic> slips, boolean toTheEnd) {}

  /** Mends a text where it can, and says what was mended. */
  static Found mend(MendedText text) {
    SlipSearch search = new SlipSearch(text);
    search.run();
    return new Found(search.slips.diagnostics(), !search.slips.areTooMany());
  }

  private void run() {
    file.mend();
    int number = 1;
    while (number <= text.size() && !slips.areTooMany()) {
      number = text.line(number).isBlank() ? number + 1 : next(number);
    }
  }

  /** Reads what begins on a line, and answers with the line after it. */
  private int next(int number) {
    if (open == Open.BLOCK && isInBlock(number)) {
      slips.done(number);
      return number + 1;
    }
    spaces.oddSpaces(number);
    Row row = Row.of(text.line(number));
    if (row.isBlank() || row.isRemark()) {
      return number + 1;
    }
    if (!begun && signs.directive(number)) {
      return number + 1;
    }
    if (file.isEnd(number)) {
      return end(number);
    }
    spaces.tabs(number);
    int after = free(number);
    slips.done(after - 1);
    begun = true;
    return after;
  }

  private int end(int number) {
    boolean mere = !begun || !file.goesOnAfter(number);
    boolean on =
        mere
            || file.end(
                number,
                outline.nearest(true, 0).stream()
                    .noneMatch(l -> l.column() == 0 && outline.below(l).isEmpty()));
    if (!mere) {
      slips.done(number);
    }
    return on ? number + 1 : text.size() + 1;
  }

  private int free(int number) {
    places.follow(number);
    int indent = Row.afterSpaces(text.line(number), 0);
    if (open == Open.TEXT && indent > column) {
      signs.remark(text.line(number), number);
      if (Row.of(text.line(number)).isRemark()) {
        return number + 1;
      }
      if (!texts.isNoText(number)) {
        texts.colonBelow(number);
        return number + 1;
      }
    }
    Optional<SignSlips.Moved> moved = signs.mend(number);
    words.mend(number);
    Row row = Row.of(text.line(number));
    if (row.isRemark() || row.isBlank()) {
      return number + 1;
    }
    if (texts.standsAbove(number, row)) {
      texts.above(number);
      return number + 1;
    }
    if (isMisplacedText(row)) {
      if (!texts.lacksDash(number)) {
        texts.goesOn(
            number, open == Open.BLOCK && block > 0 ? block : column + 2, open == Open.BLOCK);
        return number + 1;
      }
      texts.missingDash(number);
    }
    places.place(number, moved);
    return value(number);
  }

  private boolean isMisplacedText(Row row) {
    if (row.isDashed() || row.hasKey() || outline.isNothing()) {
      return false;
    }
    Optional<Level> top = outline.top();
    return open != Open.NOTHING && top.filter(t -> t.opens(row.indent(), false)).isEmpty();
  }

  private int value(int number) {
    Row row = Row.of(text.line(number));
    int in =
        row.hasKey()
            ? row.body()
            : row.isDashed() ? row.dashes().get(row.dashes().size() - 1) : below();
    ValueSlips.End end = values.mend(number, row, in);
    open = end.open();
    column = in;
    block = open == Open.BLOCK ? blockColumn(row) : 0;
    return Math.max(number, end.lastLine()) + 1;
  }

  /** The column of a block's lines where a number behind its bar says it, or 0. */
  private int blockColumn(Row row) {
    OptionalInt indent = BlockHeader.indent(row.text().substring(row.value()));
    return indent.isPresent() ? column + indent.getAsInt() : 0;
  }

  private int below() {
    return outline.top().map(Level::column).orElse(-1);
  }

  /** Whether a line belongs to the block above, in its place or moved there. */
  private boolean isInBlock(int number) {
    spaces.tabsInText(number, block > 0 ? block : column + 2);
    places.carry(number, Row.afterSpaces(text.line(number), 0));
    String line = text.line(number);
    int indent = Row.afterSpaces(line, 0);
    if (indent > column && block == 0) {
      block = indent;
    }
    if (indent >= block && block > 0) {
      return true;
    }
    Row row = Row.of(line);
    if (row.isDashed()
        || row.isRemark()
        || (row.hasKey() && (DeckWords.isKnown(row.key()) || indent <= column))) {
      return false;
    }
    block = block > 0 ? block : column + 2;
    texts.goesOn(number, block, true);
    return true;
  }
}
