package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promises that are looked at again. */
class ReviewingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Memory MEMORY =
      Memories.of(
          promise("one-1-a", Audience.A, "tea at nine", Optional.empty(), "test"),
          promise("one-2-b", Audience.B, "a walk", Optional.of(TODAY), "other"),
          promise(
              "one-3-both", Audience.BOTH, "a day out", Optional.of(TODAY.plusDays(1)), "test"));
  private static final String PLAIN = "title: T\nsteps:\n  - say: first\n";

  private static Memory.Promise promise(
      String id, Audience by, String text, Optional<LocalDate> due, String deck) {
    return new Memory.Promise(id, by, text, due, deck);
  }

  private static String asked(String name, String text) {
    return PHRASES.promised(name, text) + "\n\n" + PHRASES.howDidItGo(name);
  }

  @Test
  void promisesWhoseDayHasComeAreAskedForBeforeAnythingElse() {
    Sitting sitting = Rehearsed.deck(PLAIN).with(MEMORY).sitting().finish();

    assertThat(sitting.texts())
        .startsWith("T", asked("Alex", "tea at nine"), asked("Sam", "a walk"), "first");
    assertThat(sitting.texts().toString()).doesNotContain("a day out");
    assertThat(sitting.cues().subList(1, 3))
        .allMatch(cue -> !cue.card().alone() && cue.card().aids().passable());
  }

  /** On a screen that both see; a transcript names the one who said how it went. */
  @Test
  void theOneWhoGaveItSaysHowItWent() {
    assertThat(tellers(PLAIN)).containsExactly(Audience.A, Audience.B);
  }

  @Test
  void withoutPromisesNothingIsAsked() {
    assertThat(Rehearsed.deck(PLAIN).sitting().finish().texts()).startsWith("T", "first");
  }

  @ParameterizedTest
  @CsvSource({"0, DONE", "1, PARTLY", "2, NOT_YET", "3, LET_GO"})
  void eachVerdictIsLearned(int chosen, Learned.Verdict verdict) {
    Sitting sitting = Rehearsed.deck(PLAIN).with(MEMORY).sitting().plain();

    sitting.choose(chosen).pass().finish();

    assertThat(sitting.learned().agreed().reviews()).isEqualTo(Map.of("one-1-a", verdict));
  }

  @Test
  void aDeckThatLooksAtPromisesDoesSoInItsOwnWordsAndNothingIsAskedTwice() {
    Sitting sitting =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - say: hello
                  - follow_up: You promised each other something.
                    question: What became of it?
                  - follow_up: Once more
                    if_none: Nothing is open.
                """)
            .with(MEMORY)
            .sitting()
            .finish();

    assertThat(sitting.texts())
        .startsWith(
            "T",
            "hello",
            "You promised each other something.",
            "Alex said: tea at nine\n\nWhat became of it?",
            "Sam said: a walk\n\nWhat became of it?",
            "Alex and Sam said: a day out\n\nWhat became of it?",
            "Nothing is open.");
  }

  @Test
  void aFollowUpMayBeForThisDecksPromisesOnly() {
    Sitting sitting =
        Rehearsed.deck("title: T\nsteps:\n  - follow_up: Last time\n    from: last\n")
            .with(MEMORY)
            .sitting()
            .finish();

    assertThat(sitting.texts().toString())
        .contains("tea at nine", "a day out")
        .doesNotContain("a walk");
  }

  @Test
  void withNothingOpenAFollowUpIsLeftOut() {
    Sitting sitting =
        Rehearsed.deck("title: T\nsteps:\n  - follow_up: Last time\n  - say: on\n")
            .sitting()
            .finish();

    assertThat(sitting.texts()).startsWith("T", "on");
  }

  @Test
  void theOneItWasGivenToMaySayHowItWent() {
    String yaml = "title: T\nsteps:\n  - follow_up: Look\n    to: %s\n";
    List<Audience> receivers = tellers(yaml.formatted("receiver"));
    List<Audience> givers = tellers(yaml.formatted("each"));

    assertThat(receivers).containsExactly(Audience.B, Audience.A, Audience.BOTH);
    assertThat(givers).containsExactly(Audience.A, Audience.B, Audience.BOTH);
  }

  private static List<Audience> tellers(String yaml) {
    return Rehearsed.deck(yaml).with(MEMORY).sitting().finish().cues().stream()
        .filter(Cue.Choose.class::isInstance)
        .map(cue -> cue.card().audience())
        .toList();
  }

  @Test
  void guestsDoNotHearWhatTheTwoPromisedOrWhichRulesTheyHave() {
    Memory memory =
        new Memory(
            MEMORY.past(),
            MEMORY.promises(),
            List.of(new Memory.Ticket("t-1-a", Audience.A, "it stung", TODAY)),
            new Memory.Kit(
                List.of("shoes off"),
                List.of("softer"),
                List.of(new Memory.Owned(Person.A, "a bath")),
                List.of(new Memory.Owned(Person.A, "doors"))));
    Sitting sitting =
        Rehearsed.deck(
                """
                title: T
                people: 4
                steps:
                  - follow_up: You promised something.
                  - ask: What?
                    who: each
                """)
            .with(memory)
            .with(new People("Alex", "Sam", new People.TwoCouples("Kim", "Lou")))
            .sitting()
            .finish();

    assertThat(sitting.cues().toString())
        .doesNotContain(
            "tea at nine", "a walk", "it stung", "shoes off", "softer", "a bath", "doors");
  }
}
