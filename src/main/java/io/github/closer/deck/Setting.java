package io.github.closer.deck;

import java.util.Optional;

/**
 * Where in a deck something is written, and who learns of it.
 *
 * @param place the list of steps it belongs to
 * @param card whether it is a card of the pool, which both answer one after the other
 * @param round which stretch of the deck it belongs to; the roles stay the same within one
 * @param only the one person who alone sees what comes of it; absent where both do
 */
record Setting(Place place, boolean card, int round, Optional<Who> only) {

  /**
   * A list of steps of a deck.
   *
   * @param pool whether it is a card of the pool, or something inside one
   * @param part the part it is in
   */
  record Place(boolean pool, Optional<PartName> part) {}

  static Setting script(int round) {
    return new Setting(new Place(false, Optional.empty()), false, round, Optional.empty());
  }

  static Setting card(int round) {
    return new Setting(new Place(true, Optional.empty()), true, round, Optional.empty());
  }

  static Setting part(PartName name, int round) {
    return new Setting(new Place(false, Optional.of(name)), false, round, Optional.empty());
  }

  /** The part it is written in. */
  Optional<PartName> part() {
    return place.part();
  }

  /** Whether it is a card of the pool, or something inside one. */
  boolean pool() {
    return place.pool();
  }

  /** For steps written inside another step: they are in the same place, and nobody's yet. */
  Setting inside() {
    return new Setting(place, false, round, Optional.empty());
  }

  /** For steps that are played again with the roles the other way round. */
  Setting round(int number) {
    return new Setting(place, false, number, Optional.empty());
  }

  /** For what only one person sees. */
  Setting seenBy(Optional<Who> person) {
    return new Setting(place, card, round, person);
  }
}
