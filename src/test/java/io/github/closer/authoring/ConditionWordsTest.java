package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {
  private static final String DECK =
      """
      title: T
      steps:
        - scale: How close?
          id: close
          private: until_both
          keep: next_time
        - choose: How?
          id: how
          who: both
          options: [Lighter, Stirred up]
        - choose: What do you want?
          id: wants
          who: each
          many: yes
          options: [Time, Rest]
        - ask: And?
          id: said
          who: speaker
          answer: line
        - if: %s
          then: [say: So.]
      """;

  /** A deck whose last step is played on a condition. */
  static Deck deck(String condition) {
    return Some.deck(DECK.formatted("\"" + condition + "\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "close.gap >= 4 | the two numbers of \"close\" are 4 or more apart",
        "close.gap = 0 | the two numbers of \"close\" are exactly 0 apart",
        "close.gap != 2 | the distance between the two numbers of \"close\" is not 2",
        "close.lowest <= 3 | the lower number of \"close\" is 3 or less",
        "close.highest > 7 | the higher number of \"close\" is more than 7",
        "close.a < 5 | A's answer to \"close\" is less than 5",
        "5 < close.b | B's answer to \"close\" is more than 5",
        "close.any = 1 | one of the answers to \"close\" is 1",
        "close.lowest < last.close.lowest"
            + " | the lower number of \"close\" is lower than the lower number of \"close\" last time",
        "close.same | both gave the same answer to \"close\"",
        "close answered | \"close\" was answered",
        "last.close answered | \"close\" was answered last time",
        "close.a skipped | A passed \"close\"",
        "not (said.speaker answered) | the speaker did not answer \"said\"",
        "how = 'Lighter' | the answer to \"how\" is \"Lighter\"",
        "not (how = 'Lighter') | the answer to \"how\" is not \"Lighter\"",
        "not (close.any = 1) | it is not so that (one of the answers to \"close\" is 1)",
        "how in ('Lighter', 'Stirred up')"
            + " | the answer to \"how\" is \"Lighter\" or \"Stirred up\"",
        "wants.a = 'Time' | \"Time\" is among A's answers to \"wants\"",
        "wants.b != 'Time' | \"Time\" is not among B's answers to \"wants\"",
        "sessions >= 3 | you have finished 3 or more sessions",
        "sessions > 1 | you have finished more than 1 session",
        "how skipped and close.gap > 2 or close.gap > 5"
            + " | (\"how\" was passed, and the two numbers of \"close\" are more than 2 apart), or"
            + " the two numbers of \"close\" are more than 5 apart",
        "close.a > 4 or close.b > 4"
            + " | A's answer to \"close\" is more than 4, or B's answer to \"close\" is more than 4",
      })
  void sayWhatTheConditionSays(String condition, String words) {
    Deck deck = deck(condition);
    Step.If branch = (Step.If) deck.contents().steps().get(deck.contents().steps().size() - 1);

    assertThat(ConditionWords.in(deck, new Phrases(Some.ENGLISH)).of(branch.condition()))
        .isEqualTo(words);
  }
}
