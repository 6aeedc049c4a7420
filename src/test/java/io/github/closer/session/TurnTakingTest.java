package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTakingTest {
  private static final String TURNS =
      """
      title: T
      steps:
        - turns: Tell $listener about today.
          time: 2 min
          mirror: Say back what $speaker said.
          check: Was that it, $speaker?
          at_most: 2
      """;

  @Test
  void theClockWaitsForTheListenerAndThenTheySwap() {
    Rehearsed evening = Rehearsed.deck(TURNS).play();

    assertThat(steps(evening))
        .containsExactly(
            "Sam: " + PHRASES.say("ready"),
            "Alex: Tell Sam about today.",
            "Sam: Say back what Alex said.",
            "Alex: Was that it, Alex?",
            "Alex: " + PHRASES.say("ready"),
            "Sam: Tell Alex about today.",
            "Alex: Say back what Sam said.",
            "Sam: Was that it, Sam?");
  }

  @Test
  void almostMeansOnceMoreAndThereIsAnEndToIt() {
    Rehearsed evening = Rehearsed.deck(TURNS).play(answering(1, 1, 0));

    assertThat(steps(evening).subList(2, 7))
        .containsExactly(
            "Sam: Say back what Alex said.",
            "Alex: Was that it, Alex?",
            "Sam: Say back what Alex said.",
            "Alex: Was that it, Alex?",
            "Alex and Sam: " + PHRASES.say("good-enough"));
  }

  @Test
  void theLastQuestionOffersNothingThatLeadsNowhere() {
    Rehearsed evening = Rehearsed.deck(TURNS).play(answering(2, 2, 0));

    List<List<String>> asked =
        evening.cues().stream()
            .filter(Cue.Choose.class::isInstance)
            .map(cue -> ((Cue.Choose) cue).options())
            .toList();
    assertThat(asked.subList(0, 2))
        .containsExactly(PHRASES.list("check"), PHRASES.list("last-check"));
    assertThat(steps(evening)).contains("Alex and Sam: " + PHRASES.say("more-another-time"));
    assertThat(steps(evening)).doesNotContain("Alex and Sam: " + PHRASES.say("good-enough"));
  }

  /** A journal of before has the three answers that every time had. */
  @Test
  void everyAnswerOfTheLastQuestionFoldsAsItDid() {
    assertThat(PHRASES.list("last-check")).hasSameSizeAs(PHRASES.list("check"));
    for (int last = 0; last < 3; last++) {
      Rehearsed evening = Rehearsed.deck(TURNS).play(answering(1, last, 0));
      assertThat(steps(evening))
          .filteredOn(step -> step.contains("come back"))
          .hasSize(last == 0 ? 0 : 1);
    }
  }

  @Test
  void whatIsMissingIsSaidBeforeItIsSaidBackAgain() {
    Rehearsed evening = Rehearsed.deck(TURNS).play(answering(2, 0, 0));

    assertThat(steps(evening).subList(3, 7))
        .containsExactly(
            "Alex: Was that it, Alex?",
            "Alex: " + PHRASES.say("there-is-more"),
            "Sam: Say back what Alex said.",
            "Alex: Was that it, Alex?");
  }

  @Test
  void nobodyTypesWhileSomebodySpeaks() {
    Rehearsed evening = Rehearsed.deck(TURNS).play();

    assertThat(evening.cues())
        .noneMatch(cue -> cue instanceof Cue.Write && !Rehearsed.isClose(cue));
  }

  @Test
  void aPassGivesTheFloorToTheOther() {
    Rehearsed evening =
        Rehearsed.deck(TURNS)
            .play(
                cue ->
                    cue instanceof Cue.Speak && cue.card().audience() == Audience.A
                        ? new Reply.Passed()
                        : Rehearsed.PLAIN);

    assertThat(steps(evening).subList(0, 4))
        .containsExactly(
            "Sam: " + PHRASES.say("ready"),
            "Alex: Tell Sam about today.",
            "Alex: " + PHRASES.say("ready"),
            "Sam: Tell Alex about today.");
  }

  private static java.util.function.Function<Cue, Reply> answering(Integer... checks) {
    Deque<Integer> rest = new ArrayDeque<>(List.of(checks));
    return cue -> cue instanceof Cue.Choose ? new Reply.Chosen(rest.remove()) : Rehearsed.PLAIN;
  }

  private static List<String> steps(Rehearsed evening) {
    return evening.cues().stream()
        .skip(1)
        .filter(cue -> !Rehearsed.isClose(cue))
        .map(cue -> cue.card().place().addressee() + ": " + cue.card().text())
        .filter(line -> !line.contains(PHRASES.say("last-card")))
        .toList();
  }
}
