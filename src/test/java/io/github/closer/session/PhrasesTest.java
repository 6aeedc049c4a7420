package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the engine says itself holds all that is put into it, each in its place. */
class PhrasesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-27");
  private static final String FRIDAY = "Friday, 27 November 2026";

  @Test
  void aSentenceToSomebodyCallsThemByTheirName() {
    assertThat(PHRASES.begins("Alex")).isEqualTo("Alex begins.");
    assertThat(PHRASES.interrupted("Alex")).contains("Alex begins again");
    assertThat(PHRASES.oneQuestion("Sam", "Alex"))
        .startsWith("Sam, one question")
        .contains("Alex answers it");
    assertThat(PHRASES.tokens("Alex")).contains("back to Alex");
    assertThat(PHRASES.didItFit("Sam")).isEqualTo("Did Sam's guess fit?");
    assertThat(PHRASES.howDidItGo("Sam")).isEqualTo("Sam, how did it go?");
    assertThat(PHRASES.pickFor("Sam")).startsWith("Pick one of these for Sam");
    assertThat(PHRASES.shares("Sam")).isEqualTo("Sam shares:");
    assertThat(PHRASES.promised("Sam", "tea")).isEqualTo("Sam said: tea");
    assertThat(PHRASES.owned("Sam", "tea")).isEqualTo("Sam: tea");
    assertThat(PHRASES.guess("Sam")).contains("Sam");
    assertThat(PHRASES.guessed("Sam")).contains("Sam");
    assertThat(PHRASES.appreciate("Sam")).contains("Sam");
  }

  @Test
  void whatPeopleWroteStandsBelowTheSentenceAboutIt() {
    assertThat(PHRASES.wrote("Sam", "I am glad.")).isEqualTo("Sam wrote:\n\nI am glad.");
    assertThat(PHRASES.sayIt("Can we slow down?"))
        .isEqualTo("Say it, in your own voice:\n\nCan we slow down?");
  }

  @Test
  void aDayIsSaidWithItsName() {
    assertThat(PHRASES.day(DAY)).isEqualTo(FRIDAY);
    assertThat(PHRASES.opens(DAY)).contains("from " + FRIDAY + " on");
    assertThat(PHRASES.ticket("Sam", DAY)).startsWith("Sam wrote something on " + FRIDAY);
    assertThat(PHRASES.notAskedSince(DAY)).isEqualTo("Last asked on " + FRIDAY + ".");
    assertThat(PHRASES.lookAgain(DAY)).endsWith("on " + FRIDAY + ".");
  }

  @Test
  void aBreakIsSaidWithItsTime() {
    assertThat(PHRASES.counter("21:05")).isEqualTo("Back at 21:05 instead?");
    assertThat(PHRASES.back("21:05")).isEqualTo("A break until 21:05.");
    assertThat(PHRASES.away("21:05")).startsWith("A break until 21:05.");
    assertThat(PHRASES.stillAway("21:05")).contains("21:05");
    assertThat(PHRASES.agreed("21:05")).contains("21:05");
    assertThat(PHRASES.returnTimeOff(Duration.ofMinutes(20), Duration.ofHours(24)))
        .contains("at least 20 minutes")
        .contains("at most 24 hours");
  }

  @Test
  void oneAndManyAreSaidDifferently() {
    assertThat(PHRASES.takes(1)).isEqualTo("About one minute.");
    assertThat(PHRASES.takes(30)).isEqualTo("About 30 minutes.");
    assertThat(PHRASES.longest(1)).isEqualTo("Up to one character.");
    assertThat(PHRASES.longest(200)).isEqualTo("Up to 200 characters.");
    assertThat(PHRASES.askedLater(1)).contains("In one day");
    assertThat(PHRASES.askedLater(7)).contains("In 7 days");
  }

  @Test
  void namesAreSaidForAsManyAsSitDown() {
    assertThat(PHRASES.names(List.of("Alex"))).isEqualTo("Alex");
    assertThat(PHRASES.names(List.of("Alex", "Sam"))).isEqualTo("Alex and Sam");
    assertThat(PHRASES.names(List.of("A", "C", "B", "D"))).isEqualTo("A, C, B and D");
    assertThatThrownBy(() -> PHRASES.names(List.of("A", "B", "C")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(PHRASES.writtenIn(Locale.GERMAN)).contains("German");
  }
}
