package io.github.closer.text;

import io.github.closer.Corpus;
import org.junit.jupiter.api.Test;

class NeutralCorpusTest {
  @Test
  void nothingControlsAScreen() {
    Corpus.of("words").replay(new NeutralFuzz()::nothingControlsAScreen);
  }
}
