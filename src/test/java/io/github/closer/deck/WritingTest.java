package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

  @ParameterizedTest
  @ValueSource(strings = {"id", "depth", "time", "many", "who", "use", "repeat", "if_no"})
  void aNumberATimeOrANameIsShort(String word) {
    assertThat(DeckWords.takesShortWord(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "mirror", "when", "hint", "options"})
  void aSentenceIsNot(String word) {
    assertThat(DeckWords.takesShortWord(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"options", "tags", "replies", "hints", "steps", "parts", "breaks"})
  void aListStandsBelowItsWord(String word) {
    assertThat(DeckWords.isWrittenBelow(word)).isTrue();
  }

  @Test
  void oneTextIsAsGoodAsSomeBehindAHint() {
    assertThat(DeckWords.isWrittenBelow("hint")).isFalse();
  }

  @Test
  void stepsStandBelowWhatLeadsToThem() {
    assertThat(Vocabulary.stepLists())
        .containsExactlyInAnyOrder("cards", "steps", "then", "else", "if_no");
  }
}
