package io.github.closer.cli;

import java.util.Locale;

/** Decks that belong together, by how close they come and by who plays them. */
enum DeckGroup {
  LIGHT,
  CLOSER,
  DEEP,
  /** For one of the two alone. */
  ALONE,
  /** For two couples. */
  FOUR;

  static DeckGroup of(Shelved deck) {
    return switch (deck.deck().terms().people()) {
      case 1 -> ALONE;
      case 4 -> FOUR;
      default -> deck.isDeep() ? DEEP : deck.deck().about().depth() == 1 ? LIGHT : CLOSER;
    };
  }

  boolean has(Shelved deck) {
    return of(deck) == this;
  }

  /** Its name in the bundle of messages. */
  String sign() {
    return name().toLowerCase(Locale.ROOT);
  }
}
