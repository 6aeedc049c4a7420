package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one writes for the other, for another day. */
class LettersTest {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 20);
  private static final Memory MEMORY =
      Memories.of(
          new Memory.Ticket("one-4-a", Audience.A, "it stung", WRITTEN),
          new Memory.Ticket("one-5-b", Audience.B, "I was glad", WRITTEN));
  private static final String TICKET =
      """
      title: T
      steps:
        - note: How did it land, for $partner?
          who: a
          open: %s
        - say: end
      """;

  @Test
  void bothChooseTogetherWhetherToOpenItToday() {
    Sitting sitting = Rehearsed.deck("title: T\nsteps:\n  - say: first\n").with(MEMORY).sitting();
    sitting.plain();

    assertThat(sitting.text()).isEqualTo(PHRASES.ticket("Alex", WRITTEN)).doesNotContain("stung");
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.BOTH);
    sitting.choose(1);
    assertThat(sitting.text()).isEqualTo(PHRASES.ticket("Sam", WRITTEN));
    sitting.choose(Phrases.OPEN);
    assertThat(sitting.text()).isEqualTo(PHRASES.wrote("Sam", "I was glad"));
    sitting.done();
    assertThat(sitting.text()).isEqualTo("first");

    sitting.finish();
    assertThat(sitting.learned().letters().opened()).containsExactly("one-5-b");
    assertThat(sitting.story().toString()).doesNotContain("it stung");
  }

  @Test
  void aPassLeavesItClosed() {
    Sitting sitting = Rehearsed.deck("title: T\nsteps:\n  - say: first\n").with(MEMORY).sitting();

    sitting.plain().pass().pass();

    assertThat(sitting.text()).isEqualTo("first");
    assertThat(sitting.learned().letters().opened()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"next time, ''", "3 days, 2026-11-26", "2 weeks, 2026-12-07"})
  void itIsItsAuthorsAloneUntilItsDay(String open, String day) {
    Sitting sitting = Rehearsed.deck(TICKET.formatted(open)).sitting().until("How did it land");
    assertThat(sitting.cue().card().alone()).isTrue();
    assertThat(sitting.cue().card().aids().sentences()).contains(PHRASES.say("ticket"));

    sitting.write("it stung").finish();

    assertThat(sitting.learned().letters().written())
        .containsExactly(
            new Learned.Written(
                new Memory.Ticket("abcde-1-a", Audience.A, "it stung", LocalDate.of(2026, 11, 23)),
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day))));
    assertThat(sitting.story())
        .filteredOn(event -> event.toString().contains("it stung"))
        .allMatch(event -> ((Event.Taken) event).line().scope().visibility() == Visibility.OWN);
    assertThat(sitting.cues())
        .filteredOn(cue -> !cue.card().alone())
        .noneMatch(cue -> cue.toString().contains("it stung"));
  }

  @Test
  void theDayHoldsAlsoWhenItsCardIsPassed() {
    Sitting sitting =
        Rehearsed.deck(TICKET.formatted("3 days")).sitting().until("How").write("it stung").pass();

    assertThat(sitting.learned().letters().written())
        .extracting(Learned.Written::opens)
        .containsExactly(Optional.of(LocalDate.of(2026, 11, 26)));
  }

  @Test
  void nothingIsLeftWhereNothingWasWritten() {
    Sitting sitting = Rehearsed.deck(TICKET.formatted("3 days")).sitting().until("How").pass();

    assertThat(sitting.text()).isEqualTo("end");
    assertThat(sitting.learned().letters().written()).isEmpty();
    assertThat(sitting.learned().agreed().promises()).isEmpty();
  }
}
