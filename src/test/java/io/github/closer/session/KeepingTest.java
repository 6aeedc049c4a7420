package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long answers are kept. */
class KeepingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ask: Here?, answer: text, keep: never}",
        "{ask: Here?, answer: text, who: each, keep: never, beat: 5s}",
        "{ask: Here?, private: until_both, keep: never}",
        "{note: Here?, private: always, who: each, keep: never}",
        "{choose: Here?, options: [words of one, words of two], own: yes, keep: never}",
        "{checklist: Here?, items: [words of one, words of two], keep: never}",
        "{checklist: Here?, items: [words of one], share: yes, who: each, keep: never}",
        "{agree: Here?, who: each, due: ask, cue: When?, keep: never}",
        "{agree: Here?, private: until_both, keep: never}",
        "{appreciate: Here?, who: each, keep: never}",
        "{turns: Here?, replies: [words of one], tokens: [words of two], keep: never, beat: 5s}",
        "{turns: Here?, replies: support, keep: never}",
        "{guess: Here?, keep: never}",
        "{match: Here?, items: [words of one], own: yes, veto: yes, keep: never}"
      })
  void whatIsNeverKeptIsInNoEvent(String step) {
    String yaml = "title: T\nsteps:\n  - " + step + "\n  - say: end\n";
    Sitting sitting = Rehearsed.deck(yaml).sitting().finish();
    Sitting passed =
        Rehearsed.deck(yaml)
            .sitting()
            .finish(
                cue ->
                    cue.card().aids().passable() && cue.card().text().startsWith("Here?")
                        ? new Reply.Passed()
                        : Rehearsed.PLAIN);

    assertThat(sitting.texts()).contains("end");
    assertThat(passed.texts()).contains("end");
    for (Sitting played : List.of(sitting, passed)) {
      assertThat(played.story().toString()).doesNotContain("words of", "Here?");
      assertThat(played.story())
          .noneMatch(event -> event instanceof Event.Taken taken && taken.line().moment() == 1);
    }
    assertThat(sitting.story().toString()).contains("KeptOut");
  }

  /** Where somebody else sees it, the card does not claim that nobody does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ask: Here?, answer: line, keep: never}                            | UNKEPT",
        "{note: Here?, private: always, who: each, keep: never}             | NOT_KEPT",
        "{ask: Here?, answer: line, private: until_both, keep: never}       | SEALED_UNKEPT",
        "{guess: Here?, keep: never}                                        | SEALED_UNKEPT",
        "{checklist: Here?, items: [One], share: yes, who: a, keep: never}  | SHARES_UNKEPT"
      })
  void cardsThatAreNeverKeptAreMarkedSoForTheOneWhoAnswers(String step, String sentence) {
    Sitting sitting =
        Rehearsed.deck("title: T\nsteps:\n  - " + step + "\n").sitting().until("Here?");

    Map<String, String> sentences =
        Map.of(
            "UNKEPT", PHRASES.say("unkept"),
            "NOT_KEPT", PHRASES.say("not-kept"),
            "SEALED_UNKEPT", PHRASES.say("sealed-unkept"),
            "SHARES_UNKEPT", PHRASES.say("shares-unkept"));
    assertThat(sitting.cue().card().aids().sentences())
        .contains(sentences.get(sentence))
        .filteredOn(sentences.values()::contains)
        .hasSize(1);
  }

  private static final String DEEP =
      """
      title: T
      depth: %s
      not_for: [One of you is afraid of the other.]
      steps:
        - consent: Do you want to?
        - ask: Here?
          id: here
          answer: line
          %s
        - say: You said $here
        - agree: And now, after $here?
        - appreciate: Thank you
          who: a
        - match: What?
          items: [Walk]
        - say: Good night.
      """;

  private static Sitting deep(String depth, String more) {
    return Rehearsed.deck(DEEP.formatted(depth, more))
        .sitting()
        .finish(
            cue ->
                cue.card().text().startsWith("Here?") && cue instanceof Cue.Write
                    ? new Reply.Written("deep words")
                    : Rehearsed.PLAIN)
        .ended();
  }

  @Test
  void whatIsDeepIsGoneAfterTheSessionAlsoWhereItWasRepeated() {
    Sitting sitting = deep("3", "");

    assertThat(sitting.texts()).contains("You said deep words", "And now, after deep words?");
    assertThat(sitting.story().toString()).doesNotContain("deep words").contains("You said …");
  }

  @Test
  void promisesAppreciationsAndWhatBothWantLastAlsoInADeepDeck() {
    Sitting sitting = deep("3", "");

    assertThat(sitting.story().toString())
        .contains("words of Alex and Sam", "words=words of Alex]", "Walk");
    assertThat(sitting.learned().agreed().promises())
        .extracting(Memory.Promise::text)
        .containsExactly("words of Alex and Sam");
  }

  @Test
  void anAuthorMayKeepWhatIsDeepAndLetGoOfWhatIsNot() {
    assertThat(deep("3", "keep: transcript").story().toString())
        .contains("You said deep words", "words=deep words");
    assertThat(deep("1", "keep: session").story().toString()).doesNotContain("deep words");
    assertThat(deep("1", "depth: 3").story().toString()).doesNotContain("deep words");
    assertThat(deep("3", "depth: 1").story().toString()).contains("You said deep words");
  }

  @Test
  void untilTheSessionIsOverItIsThere() {
    Sitting sitting = Rehearsed.deck(DEEP.formatted("3", "")).sitting().until("You said");

    assertThat(sitting.text()).isEqualTo("You said words of Alex and Sam");
    assertThat(sitting.story())
        .last()
        .isInstanceOfSatisfying(
            Event.Taken.class,
            taken -> assertThat(taken.line().scope().keep()).isEqualTo(Keep.SESSION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{appreciate: Here?, who: each, keep: session}",
        "{agree: Here?, due: ask, cue: When?, keep: session}",
        "{guess: Here?, keep: session}",
        "{note: Here?, keep: session}",
        "{choose: Here?, options: [One], own: yes, keep: session}",
        "{ask: Here?, private: until_both, keep: session}"
      })
  void whatIsKeptForTheSessionOnlyIsGoneWhateverItWas(String step) {
    Sitting sitting =
        Rehearsed.deck("title: T\nsteps:\n  - " + step + "\n  - say: end\n")
            .sitting()
            .finish(KeepingTest::inOwnWords);
    assertThat(sitting.story().toString()).contains("words of");
    assertThat(sitting.learned().agreed().promises()).isEmpty();

    assertThat(sitting.ended().story().toString()).doesNotContain("words of");
  }

  private static Reply inOwnWords(Cue cue) {
    if (cue instanceof Cue.Choose choose && choose.options().contains(PHRASES.say("own-option"))) {
      return new Reply.Chosen(1);
    }
    return cue.card().text().equals(PHRASES.say("when"))
        ? new Reply.Written("Friday")
        : Rehearsed.PLAIN;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ask: Here?, id: here, answer: line, keep: next_time}",
        "{note: Here?, id: here, keep: next_time}",
        "{agree: Here?, id: here, keep: next_time}",
        "{appreciate: Here?, id: here, keep: next_time}",
        "{choose: Here?, id: here, options: [words of Alex and Sam], keep: next_time}"
      })
  void whatIsKeptForNextTimeIsLearned(String step) {
    Learned learned =
        Rehearsed.deck("title: T\nsteps:\n  - " + step + "\n").sitting().finish().learned();

    assertThat(learned.past().answers())
        .isEqualTo(Map.of("here", Map.of(Audience.BOTH, Memories.words("words of Alex and Sam"))));
  }

  @Test
  void aPassIsKnownNextTime() {
    String yaml =
        """
        title: T
        steps:
          - say: Last time you skipped it.
            when: last.here skipped
          - say: Last time you answered it.
            when: last.here answered
          - ask: Here?
            id: here
            answer: line
            keep: next_time
        """;
    Learned passed = Rehearsed.deck(yaml).sitting().until("Here?").pass().finish().learned();
    Learned answered = Rehearsed.deck(yaml).sitting().finish().learned();

    assertThat(next(yaml, passed)).contains("Last time you skipped it.");
    assertThat(next(yaml, answered)).contains("Last time you answered it.");
    assertThat(Rehearsed.deck(yaml).sitting().finish().texts())
        .doesNotContain("Last time you skipped it.", "Last time you answered it.");
  }

  private static List<String> next(String yaml, Learned learned) {
    return Rehearsed.deck(yaml)
        .with(Memories.last(learned.past().answers()))
        .sitting()
        .finish()
        .texts();
  }
}
