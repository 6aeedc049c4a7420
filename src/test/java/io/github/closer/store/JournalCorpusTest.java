package io.github.closer.store;

import io.github.closer.Corpus;
import org.junit.jupiter.api.Test;

class JournalCorpusTest {
  private final JournalFuzz fuzz = new JournalFuzz();

  @Test
  void aJournalIsReadAsFarAsItHolds() {
    Corpus.of("journals").replay(fuzz::aJournalIsReadAsFarAsItHolds);
  }

  @Test
  void aRecordIsUnderstoodOrDamage() {
    Corpus.of("records").replay(fuzz::aRecordIsUnderstoodOrDamage);
  }
}
