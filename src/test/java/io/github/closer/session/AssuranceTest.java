package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one sentence below a card that says what becomes of an answer. */
class AssuranceTest {
  private static final People ALONE = new People("Alex", "Sam", new People.Alone(Person.A));

  private static Card card(String step, Rehearsed evening) {
    return evening.play().cues().stream()
        .filter(cue -> !(cue instanceof Cue.HandOver))
        .map(Cue::card)
        .filter(card -> card.text().startsWith("Q?"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(step));
  }

  private static Rehearsed deck(String step) {
    return Rehearsed.deck("title: T\nsteps:\n  - " + step + "\n  - say: End.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{scale: Q?, private: until_both} # sealed",
        "{scale: Q?, private: until_both, keep: never} # sealed-unkept",
        "{note: Q?, private: always} # only-you",
        "{note: Q?, private: always, keep: never} # not-kept",
        "{note: Q?, who: each, open: next time} # ticket",
        "{scale: Q?, keep: never} # unkept",
        "{consent: Q?} # unseen",
        "{match: Q?, items: [Walk, Swim]} # matched",
        "{guess: Q?, fields: [Seen]} # sealed",
        "{guess: Q?, fields: [Seen], keep: never} # sealed-unkept",
        "{ask: Q?, who: a, answer: line, keep: calming} # in-hard-moments",
      })
  void saysWhatBecomesOfIt(String step, String key) {
    assertThat(card(step, deck(step)).aids().assurance()).contains(PHRASES.say(key));
  }

  @Test
  void whatBothSeeAnywayNeedsNoWord() {
    assertThat(card("scale", deck("{scale: Q?}")).aids().assurance()).isEmpty();
    assertThat(card("ask", deck("{ask: Q?, who: each, answer: line}")).aids().assurance())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{note: Q?, open: next time} # ticket",
        "{scale: Q?, keep: never} # not-kept",
      })
  void aloneItSaysOnlyWhatIsNotKeptOrPassedOn(String step, String key) {
    Rehearsed evening =
        Rehearsed.deck("title: T\npeople: 1\nsteps:\n  - " + step + "\n").with(ALONE);
    assertThat(card(step, evening).aids().assurance()).contains(PHRASES.say(key));
  }

  @Test
  void aloneNothingElseIsSaid() {
    Rehearsed evening = Rehearsed.deck("title: T\npeople: 1\nsteps:\n  - {note: Q?}\n").with(ALONE);
    assertThat(card("note", evening).aids().assurance()).isEmpty();
  }

  @Test
  void hintsSayWhatMayBeLeftOutAndHowLongItMayBe() {
    Card card =
        card("note", deck("{note: Q?, optional: yes, longest: 200, hint: Take your time.}"));
    assertThat(card.aids().advice().hints())
        .isEqualTo(List.of("Take your time.", PHRASES.longest(200), PHRASES.say("optional")));
  }

  @Test
  void aWordListIsSaidBeforehandWhereNobodyTypes() {
    String nudge = "hints: [{when: [always], say: Is it always?}]";
    Card spoken = card("ask", deck("{ask: Q?, who: a, " + nudge + "}"));
    Card typed = card("ask", deck("{ask: Q?, who: a, answer: line, " + nudge + "}"));
    Card turns = card("turns", deck("{turns: Q?, " + nudge + "}"));
    assertThat(spoken.aids().advice().hints()).contains("Is it always?");
    assertThat(turns.aids().advice().hints()).contains("Is it always?");
    assertThat(typed.aids().advice().hints()).doesNotContain("Is it always?");
  }
}
