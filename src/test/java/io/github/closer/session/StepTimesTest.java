package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading takes 5 seconds, ticking 30, speaking a minute, writing two. */
class StepTimesTest {
  private static final int TWO = 2;

  private static Duration of(String steps) {
    Deck deck = Rehearsed.read("title: T\n" + steps);
    return new StepTimes(deck, TWO).of(deck.contents().steps());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "say: Begin. # 5",
        "stop: It ends here. # 5",
        "ask: Aloud? # 60",
        "{ask: 'Aloud?', who: each} # 120",
        "{ask: 'Aloud?', who: turn} # 120",
        "{ask: 'Aloud?', who: a} # 60",
        "{ask: 'Aloud?', time: 3 min} # 180",
        "{ask: 'One line?', answer: line} # 30",
        "{ask: 'Some lines?', answer: text} # 120",
        "{ask: 'Some lines?', answer: text, private: until_both} # 240",
        "{note: 'What do you keep?', private: always} # 240",
        "{note: 'What do you keep?', who: b, private: always} # 120",
        "{scale: 'How close?', id: x} # 30",
        "{scale: 'How close?', who: each} # 60",
        "{scale: 'How close?', private: until_both} # 60",
        "consent: Shall we? # 60",
        "{guess: 'What helps?', fields: [Seen, Felt]} # 240",
        "{match: 'What shall we do?', items: [Walk, Swim]} # 60",
        "{pause: Breathe., for: 20 s} # 20",
        "{turns: Tell it., time: 2 min, mirror: no} # 250",
        "{turns: Tell it., time: 2 min, mirror: no, swap: no} # 125",
        "{turns: Tell it., mirror: no} # 130",
        "{turns: Tell it.} # 310",
        "{repeat: 3, steps: [say: Breathe.]} # 15",
        "{repeat: 3, steps: [say: Breathe., ask: 'Aloud?']} # 195",
      })
  void aStepTakesTheTimeOfThoseWhoAnswerIt(String step, long seconds) {
    assertThat(of("steps:\n  - " + step + "\n")).hasSeconds(seconds);
  }

  @Test
  void whatMayBeLeftOutCountsAsOftenAsItIsLikely() {
    String asked = "steps:\n  - {scale: 'How close?', id: x}\n";
    assertThat(of(asked + "  - {ask: 'Aloud?', when: x answered}\n")).hasSeconds(30 + 60);
    assertThat(of(asked + "  - {ask: 'Aloud?', when: x > 3}\n")).hasSeconds(30 + 30);
    assertThat(of(asked + "  - {ask: 'Aloud?', when: x skipped}\n")).hasSeconds(30);
  }

  @Test
  void eachWayOfABranchCountsAsOftenAsItIsLikely() {
    String asked = "steps:\n  - {scale: 'How close?', id: x}\n";
    String ways = ", then: [ask: 'Aloud?'], else: [say: No.]}\n";
    assertThat(of(asked + "  - {if: x > 3" + ways)).isEqualTo(Duration.ofMillis(30_000 + 32_500));
    assertThat(of(asked + "  - {if: x answered" + ways)).hasSeconds(30 + 60);
    assertThat(of(asked + "  - {if: x skipped" + ways)).hasSeconds(30 + 5);
    assertThat(of(asked + "  - {if: x > 3, then: [ask: 'Aloud?']}\n")).hasSeconds(30 + 30);
  }

  @Test
  void eachOptionLeadsItsOwnWayAsOftenAsTheOthers() {
    assertThat(
            of(
                """
                steps:
                  - choose: What now?
                    options:
                      - {text: Speak, then: [ask: 'Aloud?']}
                      - {text: Read, then: [say: Read.]}
                      - Go on
                      - Stay
                """))
        .isEqualTo(Duration.ofMillis(30_000 + 16_250));
  }

  @Test
  void aPartCountsWhereverItIsUsed() {
    String parts = "parts:\n  more:\n    - ask: Aloud?\n    - say: Read.\n";
    assertThat(of("steps:\n  - use: more\n  - use: more\n" + parts)).hasSeconds(130);
    assertThat(of("steps:\n  - say: Read.\n  - go: more\n" + parts)).hasSeconds(70);
  }

  @Test
  void partsInPartsAreLookedIntoToSomeDepthOnly() {
    StringBuilder deck = new StringBuilder("steps:\n  - use: p1\nparts:\n");
    for (int i = 1; i < 7; i++) {
      deck.append("  p").append(i).append(":\n    - say: Read.\n    - use: p").append(i + 1);
      deck.append('\n');
    }
    deck.append("  p7:\n    - say: Read.\n");
    // Five of them are looked into; of the next, both steps count as a minute.
    assertThat(of(deck.toString())).hasSeconds(4 * 5 + 60 + 60);
  }

  @Test
  void aDrawTakesAsLongAsThatManyCardsOnAverageOrAsItSays() {
    String cards =
        "cards:\n  - ask: One?\n  - {ask: 'Two?', time: 2 min}\n  - {say: Three, who: both}\n";
    // Each answers in turn: 120, 240, and 5 for both.
    Duration one = Duration.ofSeconds(120 + 240 + 5).dividedBy(3);
    assertThat(of("steps:\n  - draw: 2\n" + cards)).isEqualTo(one.multipliedBy(2));
    assertThat(of("steps:\n  - {draw: 2, time: 1 min}\n" + cards)).hasSeconds(120);
  }

  @Test
  void longTimesAreCountedAsShortOnes() {
    Duration day = Duration.ofDays(1);
    assertThat(StepTimes.times(day.minusNanos(1), 3)).isEqualTo(Duration.ofDays(3).minusNanos(3));
    assertThat(StepTimes.times(day, 3)).isEqualTo(Duration.ofDays(3));
    assertThat(StepTimes.times(Duration.ofSeconds(1), 20_000)).hasSeconds(20_000);
    assertThat(StepTimes.times(day.multipliedBy(100_000), 100_000))
        .isEqualTo(Duration.ofDays(10_000_000_000L));
  }
}
