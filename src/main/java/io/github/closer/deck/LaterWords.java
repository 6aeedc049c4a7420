package io.github.closer.deck;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of deck format 1 that this version does not play yet. */
final class LaterWords {
  private static final Set<String> VERBS = Set.of("guess", "match", "follow_up");
  private static final Set<String> ON_DECK = Set.of("every", "breaks", "translation_of", "lines");
  private static final Set<String> ON_ANY_STEP = Set.of("keep", "beat", "hints", "variants");
  private static final Map<Word, Set<String>> ON_STEP =
      Map.of(
          Word.DRAW, Set.of("offer", "stale", "again"),
          Word.TURNS, Set.of("replies", "tokens", "clarify"),
          Word.NOTE, Set.of("open"),
          Word.AGREE, Set.of("cue"));

  private LaterWords() {}

  static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  static boolean isOnDeck(String word) {
    return ON_DECK.contains(word);
  }

  static boolean isOnStep(String word, Optional<Word> verb) {
    return ON_ANY_STEP.contains(word)
        || verb.map(v -> ON_STEP.getOrDefault(v, Set.of()).contains(word)).orElse(false);
  }
}
