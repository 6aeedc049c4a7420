package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of each step, for those who rehearse a deck. */
class TrailTest {

  private static List<String> trail(String yaml) {
    Sitting evening = Rehearsed.deck(yaml).sitting();
    List<String> out = new ArrayList<>();
    int before = 0;
    while (!evening.over()) {
      evening.reply(
          evening.cue() instanceof Cue.Rate ? new Reply.Passed() : PlainReplies.to(evening.cue()));
      Trail trail = evening.session().trail();
      if (trail.moment() > before) {
        before = trail.moment();
        trail.passages().forEach(one -> out.add(word(one.step()) + " " + one.how()));
      }
    }
    return out;
  }

  private static String word(Step step) {
    return step.getClass().getSimpleName();
  }

  @Test
  void aStepIsPlayedOrLeftOutOrWaitsForAnAnswer() {
    assertThat(
            trail(
                """
                title: T
                steps:
                  - say: Begin.
                  - scale: How close?
                    id: close
                  - say: Left out.
                    when: close answered
                  - say: Nobody knows.
                    when: close > 3
                  - say: End.
                """))
        .containsExactly("Say PLAYED", "Scale PLAYED", "Say LEFT_OUT", "Say UNKNOWN", "Say PLAYED");
  }

  @Test
  void aBranchGoesItsWayOrNeither() {
    assertThat(
            trail(
                """
                title: T
                steps:
                  - scale: How close?
                    id: close
                  - if: close skipped
                    then: [say: skipped]
                  - if: close > 3
                    then: [say: close]
                    else: [say: far]
                  - say: End.
                """))
        .containsExactly("Scale PLAYED", "If PLAYED", "Say PLAYED", "If UNDECIDED", "Say PLAYED");
  }

  @Test
  void whatHasNothingToDoIsEmptyAndADrawOfTooFewIsShort() {
    assertThat(
            trail(
                """
                title: T
                steps:
                  - follow_up: You promised each other something.
                  - draw: 2
                  - draw: 2
                  - say: End.
                cards: [one, two, three]
                """))
        .containsExactly(
            "FollowUp EMPTY",
            "Draw PLAYED",
            "Ask PLAYED",
            "Ask PLAYED",
            "Draw SHORT",
            "Ask PLAYED",
            "Say PLAYED");
  }

  @Test
  void gatesThatAreAskedInOneGoAreAllPlayed() {
    assertThat(
            trail(
                """
                title: T
                steps:
                  - consent: One?
                  - consent: Two?
                  - say: End.
                """))
        .startsWith("Consent PLAYED", "Consent PLAYED")
        .contains("Say PLAYED");
  }

  @Test
  void theSpotTellsTheStepTheMarkAndTheOptionsThatAreOpen() {
    Sitting evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - scale: How close?
                    id: close
                  - choose: What now?
                    options:
                      - Tea
                      - text: Go on
                        when: close answered
                """)
            .sitting();
    assertThat(evening.session().spot().kind()).isEqualTo(Spot.Kind.FRAME);
    assertThat(evening.session().spot().step()).isEmpty();
    evening.done();
    assertThat(evening.session().spot().mark()).isEqualTo(Mark.ANSWER);
    assertThat(evening.session().spot().step()).containsInstanceOf(Step.Scale.class);
    assertThat(evening.session().spot().options()).isEmpty();
    evening.pass();
    Spot spot = evening.session().spot();
    assertThat(spot.kind()).isEqualTo(Spot.Kind.STEP);
    assertThat(spot.moment()).isEqualTo(2);
    assertThat(spot.options())
        .singleElement()
        .extracting(option -> option.text().source())
        .isEqualTo("Tea");
    evening.wants(Move.BREAK);
    assertThat(evening.session().spot().kind()).isEqualTo(Spot.Kind.INTERLUDE);
    assertThat(evening.session().spot().options()).isEmpty();
  }
}
