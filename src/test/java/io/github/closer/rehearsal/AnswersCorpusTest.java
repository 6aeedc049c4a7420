package io.github.closer.rehearsal;

import io.github.closer.Corpus;
import org.junit.jupiter.api.Test;

class AnswersCorpusTest {
  @Test
  void answersAreReadOrRefusedInWords() {
    Corpus.of("answers").replay(new AnswersFuzz()::answersAreReadOrRefusedInWords);
  }
}
