package io.github.closer.deck;

import io.github.closer.deck.Outline.Beginning;
import io.github.closer.deck.Outline.Level;
import io.github.closer.deck.Outline.TextItem;
import java.util.Optional;

/** Takes note of what a line opens for the lines below it. */
final class Opening {
  private final Slips slips;
  private final Outline outline;

  Opening(Slips slips, Outline outline) {
    this.slips = slips;
    this.outline = outline;
  }

  void enter(Row row, int number, Optional<Integer> written, Optional<Slip> moved) {
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

  void take(int number, Row row, Level level) {
    String value = row.text().substring(row.value()).strip();
    boolean nothing = value.isEmpty() || value.charAt(0) == '#' || isOnlyName(value);
    int end = Math.min(row.colon(), row.body() + row.key().length());
    level.key(row.key(), slips.place(number, row.body(), end), nothing);
  }

  private static boolean isPlain(char first) {
    return "#|>\"'[{&*!".indexOf(first) < 0;
  }

  /** An anchor or a type, behind which what it is about follows on the next lines. */
  private static boolean isOnlyName(String value) {
    return "&!".indexOf(value.charAt(0)) >= 0 && value.indexOf(' ') < 0;
  }
}
