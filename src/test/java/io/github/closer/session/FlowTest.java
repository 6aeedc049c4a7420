package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {
  @Test
  void stepsArePlayedInOrderAndTheStopEndsIt() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - say: one
                  - say: two
                  - stop: three
                  - say: four
                """)
            .play();

    assertThat(evening.texts()).containsExactly("one", "two", "three");
    assertThat(evening.events()).last().isInstanceOf(Event.Ended.class);
  }

  @Test
  void aDeckWithoutAStopEndsWithAKindWord() {
    Rehearsed evening = Rehearsed.deck("title: T\nsteps:\n  - say: one\n").play();

    assertThat(evening.texts()).containsExactly("one", PHRASES.say("last-card"));
  }

  @Test
  void useComesBackAndGoDoesNot() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - use: aside
                  - say: back
                  - go: away
                  - say: never
                parts:
                  aside:
                    - say: aside
                  away:
                    - say: away
                """)
            .play();

    assertThat(evening.texts()).containsExactly("aside", "back", "away", PHRASES.say("last-card"));
  }

  @Test
  void aMissingAnswerPlaysNeitherBranch() {
    String yaml =
        """
        title: T
        steps:
          - scale: How warm?
            id: warm
          - if: warm >= 5
            then:
              - say: warm
            else:
              - say: cool
          - say: skipped
            when: warm skipped
        """;

    assertThat(warm(yaml, new Reply.Rated(7))).contains("warm").doesNotContain("cool", "skipped");
    assertThat(warm(yaml, new Reply.Rated(2))).contains("cool").doesNotContain("warm", "skipped");
    assertThat(warm(yaml, new Reply.Passed())).contains("skipped").doesNotContain("warm", "cool");
  }

  private static List<String> warm(String yaml, Reply reply) {
    return Rehearsed.deck(yaml)
        .play(cue -> cue instanceof Cue.Rate ? reply : Rehearsed.PLAIN)
        .texts();
  }

  @Test
  void roundsSwapTheRolesAndGiveThemBack() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - repeat: 2
                    swap: yes
                    steps:
                      - say: $speaker to $listener
                  - say: $speaker again
                """)
            .play();

    assertThat(evening.texts()).startsWith("Alex to Sam", "Sam to Alex", "Alex again");
  }

  @Test
  void roundsEndWhenTheirConditionIsTrue() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - repeat: 5
                    until: enough = 'Yes'
                    steps:
                      - choose: Enough?
                        id: enough
                        options: [Not yet, 'Yes']
                """)
            .play(new SecondTimeYes()::reply);

    assertThat(evening.texts()).containsExactly("Enough?", "Enough?", PHRASES.say("last-card"));
  }

  private static final class SecondTimeYes {
    private int times;

    Reply reply(Cue cue) {
      return cue instanceof Cue.Choose ? new Reply.Chosen(times++) : Rehearsed.PLAIN;
    }
  }

  @Test
  void noCardIsDealtTwiceAndBothAnswerEachWithTheFirstOneRotating() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - draw: 2
                  - draw: 2
                cards:
                  - one
                  - two
                  - three
                  - four
                """)
            .play();

    List<String> asked = evening.texts().subList(0, 8);
    assertThat(asked.stream().distinct()).hasSize(4);
    assertThat(addressees(evening).subList(0, 8))
        .containsExactly("Alex", "Sam", "Sam", "Alex", "Alex", "Sam", "Sam", "Alex");
  }

  private static List<String> addressees(Rehearsed evening) {
    return evening.cues().stream()
        .filter(Cue.Speak.class::isInstance)
        .map(cue -> cue.card().place().addressee())
        .toList();
  }

  @Test
  void anOptionLeadsAsideAndBack() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - choose: Which?
                    options:
                      - text: Here
                        then: here
                      - There
                  - say: on
                parts:
                  here:
                    - say: here
                """)
            .play();

    assertThat(evening.texts()).startsWith("Which?", "here", "on");
  }

  @Test
  void theSameSeedDealsTheSameCards() {
    String yaml = "title: T\ncards: [a, b, c, d, e, f, g, h]\n";

    List<String> once = Rehearsed.deck(yaml, Chance.of(3)).play().texts();
    List<String> again = Rehearsed.deck(yaml, Chance.of(3)).play().texts();
    List<String> other = Rehearsed.deck(yaml, Chance.of(4)).play().texts();

    assertThat(once).isEqualTo(again).isNotEqualTo(other);
  }
}
