package io.github.closer.deck;

import java.util.Optional;

/**
 * Where in a deck something is written, and who learns of it.
 *
 * @param card whether it is a card of the pool, which both answer one after the other
 * @param part the part it is written in
 * @param round which stretch of the deck it belongs to; the roles stay the same within one
 * @param only the one person who alone sees what comes of it; absent where both do
 */
record Setting(boolean card, Optional<PartName> part, int round, Optional<Who> only) {

  static Setting script(int round) {
    return new Setting(false, Optional.empty(), round, Optional.empty());
  }

  static Setting card(int round) {
    return new Setting(true, Optional.empty(), round, Optional.empty());
  }

  static Setting part(PartName name, int round) {
    return new Setting(false, Optional.of(name), round, Optional.empty());
  }

  /** For steps written inside another step: they are in the same place, and nobody's yet. */
  Setting inside() {
    return new Setting(false, part, round, Optional.empty());
  }

  /** For steps that are played again with the roles the other way round. */
  Setting round(int number) {
    return new Setting(false, part, number, Optional.empty());
  }

  /** For what only one person sees. */
  Setting seenBy(Optional<Who> person) {
    return new Setting(card, part, round, person);
  }
}
