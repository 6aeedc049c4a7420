package io.github.closer.deck;

import io.github.closer.Corpus;
import org.junit.jupiter.api.Test;

class DeckCorpusTest {
  private final DeckFuzz fuzz = new DeckFuzz();

  @Test
  void aDeckIsReadOrRefusedWithAPlaceInIt() {
    Corpus.of("decks").replay(fuzz::aDeckIsReadOrRefusedWithAPlaceInIt);
  }

  @Test
  void includesLeadNowhereButIntoTheFolder() {
    Corpus.of("includes").replay(fuzz::includesLeadNowhereButIntoTheFolder);
  }
}
