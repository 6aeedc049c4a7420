package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SealedTest {
  private static final String SEALED =
      """
      title: T
      steps:
        - ask: What do you hope for?
          id: hope
          answer: text
          private: until_both
        - say: You both hope for the same.
          when: hope.same
        - say: Something was answered.
          when: hope.any answered
      """;

  @Test
  void eachAnswersAndAgreesAloneAndThenBothLook() {
    Rehearsed evening = Rehearsed.deck(SEALED).play();

    List<String> kinds =
        evening.cues().stream()
            .skip(1)
            .map(cue -> cue.getClass().getSimpleName() + " " + cue.card().audience())
            .toList();
    assertThat(kinds.subList(0, 8))
        .containsExactly(
            "HandOver A",
            "Write A",
            "Choose A",
            "HandOver B",
            "Write B",
            "Choose B",
            "HandOver BOTH",
            "Reveal BOTH");
    Cue.Reveal reveal = (Cue.Reveal) evening.cues().get(8);
    assertThat(reveal.sides())
        .containsExactly(
            new Cue.Reveal.Side("Alex", "words of Alex"),
            new Cue.Reveal.Side("Sam", "words of Sam"));
  }

  @Test
  void nothingTellsWhetherSomebodyPassedOrLeftItClosedOrWhoItWas() {
    Rehearsed alexPasses = Rehearsed.deck(SEALED).play(passing(Audience.A));

    for (Function<Cue, Reply> other :
        List.of(passing(Audience.B), closing(Audience.A), closing(Audience.B))) {
      Rehearsed evening = Rehearsed.deck(SEALED).play(other);

      assertThat(seenByBoth(evening)).isEqualTo(seenByBoth(alexPasses));
      assertThat(story(evening)).isEqualTo(story(alexPasses));
    }
    assertThat(seenByBoth(alexPasses)).contains(PHRASES.say("stays-closed"));
    assertThat(story(alexPasses).toString()).doesNotContain("words of");
  }

  @Test
  void theAnswersAreGoneBeforeAnybodyReadsThatNothingIsKept() {
    Rehearsed evening =
        Rehearsed.deck(SEALED)
            .play(
                cue -> {
                  if (cue.card().text().equals(PHRASES.say("stays-closed"))) {
                    return new Reply.Left();
                  }
                  return closing(Audience.B).apply(cue);
                });

    assertThat(evening.events()).last().isInstanceOf(Event.Paused.class);
    assertThat(evening.events().toString()).doesNotContain("words of");
  }

  @Test
  void aClosedPairIsAsIfItHadNotBeenAnswered() {
    assertThat(Rehearsed.deck(SEALED).play(closing(Audience.A)).texts())
        .doesNotContain("Something was answered.", "You both hope for the same.");
    assertThat(Rehearsed.deck(SEALED).play().texts()).contains("Something was answered.");
  }

  @Test
  void aStepThatNamesItselfShowsNothingOfTheFirstAnswerToTheSecond() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - ask: What do you wish? ($wish.a, $wish.b)
                    id: wish
                    private: until_both
                """)
            .play(closing(Audience.B));

    assertThat(evening.cues())
        .filteredOn(cue -> cue instanceof Cue.Write && !Rehearsed.isClose(cue))
        .extracting(cue -> cue.card().text())
        .containsOnly("What do you wish? (…, …)");
  }

  private static List<String> seenByBoth(Rehearsed evening) {
    return evening.cues().stream()
        .filter(cue -> !cue.card().alone() && !(cue instanceof Cue.HandOver))
        .map(cue -> cue.card().text())
        .toList();
  }

  /** What is in the journal but for the times. */
  private static List<String> story(Rehearsed evening) {
    return evening.events().stream()
        .map(event -> event.toString().replaceAll("at=[^,\\]]+", "at"))
        .toList();
  }

  private static Function<Cue, Reply> passing(Audience audience) {
    return cue ->
        cue instanceof Cue.Write && cue.card().alone() && cue.card().audience() == audience
            ? new Reply.Passed()
            : Rehearsed.PLAIN;
  }

  private static Function<Cue, Reply> closing(Audience audience) {
    return cue ->
        cue instanceof Cue.Choose && cue.card().audience() == audience
            ? new Reply.Chosen(1)
            : Rehearsed.PLAIN;
  }

  @Test
  void anAnswerOfOnesOwnIsNeverShownToTheOther() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - note: What do you keep to yourself?
                    private: always
                  - say: on
                """)
            .play();

    assertThat(evening.cues().toString()).doesNotContain("words of");
    assertThat(evening.events())
        .filteredOn(e -> e instanceof Event.Taken t && !t.words().isEmpty())
        .allMatch(e -> ((Event.Taken) e).line().scope().visibility() == Visibility.OWN);
  }

  /** A break can lead away from a card of which one half was given. */
  @Test
  void whatNobodyCanOpenAnyMoreIsGoneToo() {
    Rehearsed evening =
        Rehearsed.deck(SEALED)
            .play(
                cue -> {
                  boolean asks = cue.card().aids().ways().moves().contains(Move.BREAK);
                  if (asks && cue instanceof Cue.Write && cue.card().audience() == Audience.B) {
                    return new Reply.Wants(Move.BREAK);
                  }
                  return cue instanceof Cue.Choose choose
                          && choose.options().contains("Another day")
                      ? new Reply.Chosen(choose.options().indexOf("Another day"))
                      : Rehearsed.PLAIN;
                });

    assertThat(evening.cues().toString()).contains("What do you hope for?");
    assertThat(evening.events())
        .filteredOn(Event.Taken.class::isInstance)
        .noneMatch(e -> ((Event.Taken) e).line().scope().visibility() == Visibility.SEALED);
    assertThat(evening.events()).filteredOn(Event.Closed.class::isInstance).hasSize(1);
    assertThat(Session.resume(evening.setting(), evening.events()).over()).isTrue();
  }
}
