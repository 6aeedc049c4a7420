package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Corners of the engine in which something once went wrong. */
class EngineEdgesTest {

  @Test
  void anOptionThatIsGoneOnceItWasChosenStillLeadsToItsOwnPart() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - choose: Which?
                    id: pick
                    options:
                      - text: First
                        when: not (pick answered)
                        then: [say: first]
                      - text: Second
                        then: [say: second]
                """)
            .play();

    assertThat(evening.texts()).contains("first").doesNotContain("second");
  }

  @Test
  void whatIsOnesOwnIsNotShownToTheOtherInALaterRound() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - choose: Once more?
                    id: more
                    options: ['Yes', 'No']
                  - repeat: 2
                    swap: yes
                    steps:
                      - ask: What do you keep?
                        id: own
                        who: speaker
                        private: always
                        answer: line
                        when: not (twice answered)
                      - say: "You said: $own"
                        who: speaker
                        private: always
                      - choose: Twice?
                        id: twice
                        options: ['Yes']
                """)
            .play();

    List<String> seenBySam =
        evening.cues().stream()
            .filter(cue -> cue.card().audience() == Audience.B)
            .map(cue -> cue.card().text())
            .toList();
    assertThat(evening.texts()).contains("You said: words of Alex");
    assertThat(seenBySam).contains("You said: …").noneMatch(text -> text.contains("of Alex"));
  }

  @Test
  void aGateOfWhichNobodyKnowsWhetherItIsNeededIsAsked() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - scale: How close?
                    id: close
                    private: until_both
                  - consent: Shall we?
                    when: close.lowest >= 1
                  - say: deep
                """)
            .play(cue -> cue instanceof Cue.Rate ? new Reply.Passed() : Rehearsed.PLAIN);

    assertThat(evening.texts()).containsSubsequence("Shall we?", "Shall we?", "deep");
  }

  @Test
  void aGateWithoutAnotherWaySharesTheDoorBeforeIt() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - consent: One?
                    if_no: [say: lighter]
                  - consent: Two?
                  - say: deep
                """)
            .play();

    assertThat(evening.events()).filteredOn(Event.Settled.class::isInstance).hasSize(1);
  }

  @Test
  void whoBeginsAlsoAnswersTheNextCardFirst() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - draw: 1
                  - roles: Who begins?
                  - draw: 1
                cards: [one, two]
                """)
            .play();

    List<Audience> speakers =
        evening.cues().stream()
            .filter(Cue.Speak.class::isInstance)
            .map(cue -> cue.card().audience())
            .toList();
    assertThat(speakers).containsExactly(Audience.A, Audience.B, Audience.A, Audience.B);
  }

  @Test
  void answeredMeansEverybodyAndSkippedMeansNobody() {
    String yaml =
        """
        title: T
        steps:
          - scale: How close?
            id: close
            who: each
          - say: answered
            when: close answered
          - say: skipped
            when: close skipped
        """;

    assertThat(passing(yaml)).contains("answered").doesNotContain("skipped");
    assertThat(passing(yaml, Audience.A)).doesNotContain("answered", "skipped");
    assertThat(passing(yaml, Audience.B)).doesNotContain("answered", "skipped");
    assertThat(passing(yaml, Audience.A, Audience.B))
        .contains("skipped")
        .doesNotContain("answered");
  }

  private static List<String> passing(String yaml, Audience... who) {
    return Rehearsed.deck(yaml)
        .play(
            cue ->
                cue instanceof Cue.Rate && List.of(who).contains(cue.card().audience())
                    ? new Reply.Passed()
                    : Rehearsed.PLAIN)
        .texts();
  }

  @Test
  void theDayOfAPromiseMayBePassedAndAClosedPromiseHasNone() {
    String yaml =
        """
        title: T
        steps:
          - agree: What will you do?
            id: plan
            due: ask
            %s
          - say: See you on $plan.date.
            when: plan.any answered
          - say: No day
            when: plan skipped
        """;
    Rehearsed open =
        Rehearsed.deck(yaml.formatted("who: each"))
            .play(
                cue ->
                    cue.card().text().equals(PHRASES.say("when"))
                        ? new Reply.Written("Friday")
                        : Rehearsed.PLAIN);
    Rehearsed closed =
        Rehearsed.deck(yaml.formatted("private: until_both"))
            .play(cue -> cue instanceof Cue.Choose ? new Reply.Chosen(1) : Rehearsed.PLAIN);
    Rehearsed passed =
        Rehearsed.deck(yaml.formatted("who: each"))
            .play(
                cue ->
                    cue.card().text().equals(PHRASES.say("when"))
                        ? new Reply.Passed()
                        : Rehearsed.PLAIN);

    assertThat(open.texts()).contains("See you on Friday, 27 November 2026.");
    assertThat(closed.texts()).contains("No day");
    assertThat(passed.texts()).contains("See you on next time.");
  }

  @Test
  void ownWordsComeOnTopOfWhatWasTicked() {
    String yaml =
        """
        title: T
        steps:
          - choose: What now?
            id: now
            many: yes
            own: yes
            options:
              - text: Tea
                then: [say: tea]
              - A walk
          - say: "It is $now"
          - say: with tea
            when: now = 'Tea'
        """;

    Rehearsed evening =
        Rehearsed.deck(yaml)
            .play(
                cue -> cue instanceof Cue.Tick ? new Reply.Ticked(List.of(0, 2)) : Rehearsed.PLAIN);
    Rehearsed passed =
        Rehearsed.deck(yaml)
            .play(
                cue ->
                    cue instanceof Cue.Tick
                        ? new Reply.Ticked(List.of(0, 2))
                        : cue instanceof Cue.Write ? new Reply.Passed() : Rehearsed.PLAIN);

    assertThat(evening.texts()).contains("tea", "It is Tea; words of Alex and Sam", "with tea");
    assertThat(passed.texts()).contains("tea", "It is Tea", "with tea");
  }

  @Test
  void aChoiceWithNothingToChooseIsLeftOut() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - scale: How close?
                    id: close
                    from: 1
                    to: 10
                  - choose: What now?
                    options:
                      - text: Go on
                        when: close > 5
                  - say: on
                """)
            .play();

    assertThat(evening.texts()).startsWith("How close?", "on");
  }

  @Test
  void nobodyGoesOnBeforeTheFloorOfAPauseNotEvenByPassing() {
    Setting setting =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - pause: Twenty minutes apart.
                    for: 20 min
                    at_least: 20 min
                """)
            .setting();
    Session cover = Session.begin(setting, Rehearsed.EVENING);
    Session pause = cover.after(cover.take(new Reply.Done(), Rehearsed.EVENING));

    assertThatThrownBy(() -> pause.take(new Reply.Passed(), Rehearsed.EVENING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> pause.take(new Reply.Done(), Rehearsed.EVENING.plusSeconds(1199)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(pause.take(new Reply.Done(), Rehearsed.EVENING.plusSeconds(1200)))
        .isInstanceOf(Event.Taken.class);
  }

  @Test
  void aDeckThatWouldNeverEndInALifetimeIsRefused() {
    StringBuilder yaml = new StringBuilder("title: T\nsteps:\n");
    for (int i = 0; i < 5; i++) {
      String margin = "  ".repeat(2 * i + 1);
      yaml.append(margin).append("- repeat: 50\n").append(margin).append("  steps:\n");
    }
    yaml.append("  ".repeat(11)).append("- say: round\n");

    assertThat(DeckReader.read(new Source("t.yaml", yaml.toString()), "t").value()).isEmpty();
  }

  @Test
  void aDeckWithoutAnEndIsRefusedAlsoWhereItStandsInACard() {
    String yaml =
        """
        title: T
        cards:
          - repeat: 50
            steps: [{repeat: 50, steps: [{repeat: 50, steps: [say: round]}]}]
        """;

    assertThat(DeckReader.read(new Source("t.yaml", yaml), "t").value()).isEmpty();
  }

  @Test
  void noKeyboardIsHandedOverForWhatOnlyOneKnows() {
    String yaml =
        """
        title: T
        steps:
          - note: What do you keep?
            id: own
            who: a
            private: always
          %s
          - say: "You wrote: $own"
            who: a
            private: always
            when: own answered
          - say: end
        """;

    Rehearsed apart = Rehearsed.deck(yaml.formatted("- say: together")).play();
    Rehearsed beside = Rehearsed.deck(yaml.formatted("")).play();
    Rehearsed passed =
        Rehearsed.deck(yaml.formatted(""))
            .play(cue -> cue instanceof Cue.Write ? new Reply.Passed() : Rehearsed.PLAIN);

    assertThat(apart.texts()).doesNotContain("You wrote: words of Alex");
    assertThat(beside.texts()).contains("You wrote: words of Alex");
    assertThat(handovers(beside)).isEqualTo(handovers(passed));
  }

  private static List<Audience> handovers(Rehearsed evening) {
    return evening.cues().stream()
        .filter(Cue.HandOver.class::isInstance)
        .map(cue -> cue.card().audience())
        .toList();
  }

  @Test
  void aShortPauseCanBePassedAlsoWhenTheClockWentBack() {
    Setting setting =
        Rehearsed.deck("title: T\nsteps:\n  - pause: Breathe.\n    for: 5s\n").setting();
    Session cover = Session.begin(setting, Rehearsed.EVENING);
    Session pause = cover.after(cover.take(new Reply.Done(), Rehearsed.EVENING));

    assertThat(pause.take(new Reply.Passed(), Rehearsed.EVENING.minusSeconds(3600)))
        .isInstanceOf(Event.Taken.class);
  }

  @Test
  void rolesThatAreChosenInARoundHoldAfterIt() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - repeat: 1
                    steps:
                      - roles: Who begins?
                  - say: $speaker speaks
                """)
            .play(cue -> cue instanceof Cue.Choose ? new Reply.Chosen(1) : Rehearsed.PLAIN);

    assertThat(evening.texts()).contains("Sam speaks");
  }

  @Test
  void aCardThatDrawsDealsNoCardTwice() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                cards:
                  - say: hello
                  - use: more
                parts:
                  more:
                    - draw: 2
                """)
            .play();

    assertThat(evening.texts()).filteredOn("hello"::equals).hasSize(2);
  }

  @Test
  void aMessageAboutABugHoldsNothingThatWasWritten() {
    Setting setting = Rehearsed.deck("title: T\nsteps:\n  - say: one\n").setting();
    Session session = Session.begin(setting, Rehearsed.EVENING);

    assertThatThrownBy(() -> session.take(new Reply.Written("secret"), Rehearsed.EVENING))
        .hasMessageNotContaining("secret");
  }
}
