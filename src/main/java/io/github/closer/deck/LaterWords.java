package io.github.closer.deck;

import java.util.Set;

/** Words of deck format 1 that this version does not play yet. */
final class LaterWords {
  private static final Set<String> ON_DECK = Set.of("translation_of", "lines");

  private LaterWords() {}

  static boolean isOnDeck(String word) {
    return ON_DECK.contains(word);
  }
}
