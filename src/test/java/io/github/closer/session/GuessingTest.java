package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What one thinks the other would say, beside what the other says. */
class GuessingTest {
  private static final String GUESS =
      """
      title: T
      steps:
        - guess: A good morning
          fields: [What you saw, What you felt]
        - say: end
      """;

  private static final String SPEAKER =
      """
      title: T
      steps:
        - guess: A good morning for $speaker
          who: speaker
        - say: end
      """;

  /** Words that tell who wrote them, about whom, and in which field. */
  private static Reply write(Cue cue) {
    if (!(cue instanceof Cue.Write) || !cue.card().text().startsWith("A good morning")) {
      return Rehearsed.PLAIN;
    }
    String[] lines = cue.card().text().split("\n\n", -1);
    return new Reply.Written(cue.card().audience() + " wrote <" + lines[1] + ">");
  }

  @Test
  void eachWritesAloneAndInOneVisitForThemselvesAndForTheOther() {
    Rehearsed evening = Rehearsed.deck(GUESS).play(GuessingTest::write);

    List<String> cards =
        evening.cues().stream()
            .filter(Cue.Write.class::isInstance)
            .filter(cue -> cue.card().alone())
            .map(cue -> cue.card().audience() + " " + cue.card().text().split("\n\n", -1)[1])
            .toList();
    assertThat(cards)
        .containsExactly(
            "A For yourself: What you saw",
            "A For yourself: What you felt",
            "A Your guess for Sam: What you saw",
            "A Your guess for Sam: What you felt",
            "B Your guess for Alex: What you saw",
            "B Your guess for Alex: What you felt",
            "B For yourself: What you saw",
            "B For yourself: What you felt");
    assertThat(evening.cues()).filteredOn(Cue.HandOver.class::isInstance).hasSize(3);
  }

  @Test
  void theyStandSideBySideOnlyWhenBothWantItOpened() {
    Sitting sitting = Rehearsed.deck(GUESS).sitting();
    sitting.finish(GuessingTest::write);

    List<List<Cue.Reveal.Side>> reveals =
        sitting.cues().stream()
            .filter(Cue.Reveal.class::isInstance)
            .map(cue -> ((Cue.Reveal) cue).sides())
            .toList();
    assertThat(reveals).hasSize(4);
    assertThat(reveals.get(0))
        .containsExactly(
            new Cue.Reveal.Side("Alex", "A wrote <For yourself: What you saw>"),
            new Cue.Reveal.Side("Sam's guess", "B wrote <Your guess for Alex: What you saw>"));
    assertThat(reveals.get(3))
        .containsExactly(
            new Cue.Reveal.Side("Sam", "B wrote <For yourself: What you felt>"),
            new Cue.Reveal.Side("Alex's guess", "A wrote <Your guess for Sam: What you felt>"));
  }

  @Test
  void nothingTellsWhoPassedOrLeftItClosed() {
    Sitting passed = Rehearsed.deck(GUESS).sitting().finish(only(Audience.A, new Reply.Passed()));

    for (Sitting other :
        List.of(
            Rehearsed.deck(GUESS).sitting().finish(only(Audience.B, new Reply.Passed())),
            Rehearsed.deck(GUESS).sitting().finish(closing(Audience.A)),
            Rehearsed.deck(GUESS).sitting().finish(closing(Audience.B)))) {
      assertThat(other.timeless()).isEqualTo(passed.timeless());
      assertThat(other.texts()).isEqualTo(passed.texts());
    }
    assertThat(passed.texts()).contains(PHRASES.say("stays-closed"), "end");
    assertThat(passed.cues()).noneMatch(Cue.Reveal.class::isInstance);
    assertThat(passed.story().toString()).doesNotContain("wrote");
  }

  private static Function<Cue, Reply> only(Audience audience, Reply reply) {
    return cue ->
        cue instanceof Cue.Write && cue.card().alone() && cue.card().audience() == audience
            ? reply
            : write(cue);
  }

  private static Function<Cue, Reply> closing(Audience audience) {
    return cue ->
        cue.card().text().equals(PHRASES.say("open-question")) && cue.card().audience() == audience
            ? new Reply.Chosen(1)
            : write(cue);
  }

  @Test
  void whereOnlyTheSpeakerIsGuessedTheListenerWritesNothingOfTheirOwn() {
    Sitting sitting = Rehearsed.deck(SPEAKER).sitting().finish(GuessingTest::write);

    assertThat(sitting.texts())
        .containsSubsequence(
            "A good morning for Alex\n\nFor yourself:",
            "A good morning for Alex\n\nYour guess for Alex:");
    assertThat(sitting.cues()).filteredOn(Cue.Reveal.class::isInstance).hasSize(1);
    assertThat(sitting.texts()).doesNotContain("A good morning for Alex\n\nYour guess for Sam:");
  }

  @Test
  void theOneWhoseAnswerItWasSaysWhetherItFitsAndANoOpensOneQuestion() {
    Sitting sitting = Rehearsed.deck(SPEAKER).sitting().until(Cue.Reveal.class::isInstance).plain();

    assertThat(sitting.text()).isEqualTo(PHRASES.didItFit("Sam"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.A);
    assertThat(((Cue.Choose) sitting.cue()).options()).containsExactly("Yes", "Close", "No");
    sitting.choose(Phrases.DOES_NOT_FIT);
    assertThat(sitting.cue()).isInstanceOf(Cue.Speak.class);
    assertThat(sitting.text()).isEqualTo(PHRASES.say("one-open-question"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.B);
    assertThat(sitting.plain().text()).isEqualTo("end");
  }

  @Test
  void aFitOrAPassOpensNoQuestion() {
    for (Reply reply :
        List.of(new Reply.Chosen(0), new Reply.Chosen(1), (Reply) new Reply.Passed())) {
      Sitting sitting =
          Rehearsed.deck(SPEAKER).sitting().until(Cue.Reveal.class::isInstance).plain();

      assertThat(sitting.reply(reply).text()).isEqualTo("end");
    }
  }

  @Test
  void whatIsNeverKeptIsInNoEventAlsoWhenItWasOpened() {
    Sitting sitting =
        Rehearsed.deck(GUESS.replace("fields:", "keep: never\n    fields:"))
            .sitting()
            .finish(GuessingTest::write);

    assertThat(sitting.cues()).anyMatch(Cue.Reveal.class::isInstance);
    assertThat(sitting.story().toString()).doesNotContain("wrote", "A good morning");
  }
}
