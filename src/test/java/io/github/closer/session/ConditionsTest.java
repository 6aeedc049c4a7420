package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conditions of a deck, over two people of whom each answered or passed. */
class ConditionsTest {
  private static final String DECK =
      """
      title: T
      steps:
        - scale: How close?
          id: close
          who: each
          from: 1
          to: 10
        - choose: What now?
          id: wish
          who: each
          options: [Time, A plan]
        - say: played
          when: %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        // condition | Alex | Sam | whether it plays
        "close.lowest <= 3 | 2 | 8 | true",
        "close.lowest <= 3 | 4 | 8 | false",
        "close.highest >= 8 | 2 | 8 | true",
        "close.gap >= 4 | 2 | 8 | true",
        "close.gap >= 4 | 5 | 8 | false",
        "close.a < close.b | 2 | 8 | true",
        "close.speaker = 2 | 2 | 8 | true",
        "close.same | 5 | 5 | true",
        "close.same | 5 | 6 | false",
        // A missing answer is unknown, and unknown does not play.
        "close.lowest <= 3 | 2 | pass | false",
        "close.gap >= 0 | 2 | pass | false",
        "not (close.lowest <= 3) | 2 | pass | false",
        "close.a = 2 or close.b = 2 | 2 | pass | true",
        "close.a = 2 and close.b = 2 | 2 | pass | false",
        "close.a = 3 and close.b = 2 | 2 | pass | false",
        "not (close.a = 3 and close.b = 2) | 2 | pass | true",
        "close.b skipped | 2 | pass | true",
        "close.a answered | 2 | pass | true",
        "close.b answered | 2 | pass | false",
        "wish.any = 'Time' | 2 | 8 | true",
        "wish.a in ('Time', 'A plan') | 2 | 8 | true",
        "wish.a = 'a plan' | 2 | 8 | false",
      })
  void aConditionPlaysOnlyWhenItIsTrue(String condition, String alex, String sam, boolean plays) {
    Rehearsed evening =
        Rehearsed.deck(DECK.formatted(condition))
            .play(
                cue -> {
                  if (!(cue instanceof Cue.Rate)) {
                    return Rehearsed.PLAIN;
                  }
                  String answer = cue.card().audience() == Audience.A ? alex : sam;
                  return answer.equals("pass")
                      ? new Reply.Passed()
                      : new Reply.Rated(Integer.parseInt(answer));
                });

    assertThat(evening.texts().contains("played")).isEqualTo(plays);
  }
}
