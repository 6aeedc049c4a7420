package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

  private static final String NEXT =
      """
      title: T
      steps:
        - say: played
          when: %s
        - scale: How close?
          id: close
          who: each
          from: 1
          to: 10
          keep: next_time
        - choose: What now?
          id: wish
          options: [Time, A plan]
          keep: next_time
      """;

  private static final Memory LAST_TIME =
      Memories.past(
          new Memory.Past(
              3,
              Optional.empty(),
              Map.of(
                  "close",
                  Map.of(Audience.A, Memories.number(2), Audience.B, Memories.number(8)),
                  "wish",
                  Map.of(Audience.BOTH, Memories.items("Time", "A plan"))),
              Map.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        // condition | after three sessions | the first time
        "last.close.lowest <= 3 | true | false",
        "last.close.gap >= 4 | true | false",
        "last.close.a < last.close.b | true | false",
        "last.close.same | false | false",
        "not last.close.same | true | false",
        "last.close answered | true | false",
        "not (last.close answered) | false | true",
        "last.close skipped | false | false",
        "last.wish = 'Time' | true | false",
        "last.wish = 'a plan' | true | false",
        // What was not asked last time is unknown, and unknown does not play.
        "not (last.close.lowest <= 3) | false | false",
        "last.close.lowest <= 3 or sessions >= 0 | true | true",
        "last.close.lowest <= 3 and sessions >= 0 | true | false",
        "close.lowest > last.close.lowest | false | false",
        "sessions >= 3 | true | false",
        "sessions = 0 | false | true",
        "sessions in (1, 3) | true | false",
        "sessions < 1 | false | true",
      })
  void whatWasAnsweredLastTimeIsKnownOnlyIfItWas(String condition, boolean later, boolean first) {
    Rehearsed deck = Rehearsed.deck(NEXT.formatted(condition));

    assertThat(deck.with(LAST_TIME).play().texts().contains("played")).isEqualTo(later);
    assertThat(deck.with(Memory.NONE).play().texts().contains("played")).isEqualTo(first);
  }

  @Test
  void whatOnlyOneMayKnowOfLastTimeIsKnownToThatOne() {
    Memory memory =
        Memories.last(
            Map.of(
                "own", Map.of(Audience.A, Memories.own("rain"), Audience.B, Memories.own("sun"))));
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - say: You wrote $last.own
                    who: each
                    private: always
                  - note: What?
                    id: own
                    who: each
                    private: always
                    keep: next_time
                """)
            .with(memory)
            .play();

    assertThat(evening.cues())
        .filteredOn(cue -> cue.card().text().startsWith("You wrote"))
        .extracting(cue -> cue.card().audience() + " " + cue.card().text())
        .containsExactly("A You wrote rain", "B You wrote sun");
  }

  @Test
  void whatIsAnsweredNowDoesNotChangeWhatWasAnsweredThen() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - scale: How close?
                    id: close
                    who: each
                    from: 1
                    to: 10
                    keep: next_time
                  - say: "Then $last.close.a and $last.close.b, now $close.a and $close.b"
                  - say: further apart
                    when: close.lowest < last.close.lowest
                """)
            .with(LAST_TIME)
            .play();

    assertThat(evening.texts()).contains("Then 2 and 8, now 1 and 1", "further apart");
  }
}
