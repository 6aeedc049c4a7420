package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people write them. */
class DaysTest {
  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "today, 2026-11-23",
    "Tomorrow, 2026-11-24",
    "friday, 2026-11-27",
    "on Friday, 2026-11-27",
    "  On   FRIDAY , 2026-11-27",
    "sunday, 2026-11-29",
    // The day of today is the one in a week.
    "Monday, 2026-11-30",
    "in 3 days, 2026-11-26",
    "3 days, 2026-11-26",
    "in 1 day, 2026-11-24",
    "2 weeks, 2026-12-07",
    "in a week, 2026-11-30",
    "next week, 2026-11-30",
    "2026-12-04, 2026-12-04",
    "2027-02-28, 2027-02-28",
    "4 december, 2026-12-04",
    "4 December 2026, 2026-12-04",
    "29 february 2028, 2028-02-29",
    "2026-11-01, 2026-11-01",
    "the day after tomorrow, 2026-11-25",
    "on 4 december, 2026-12-04",
    // in German
    "heute, 2026-11-23",
    "Morgen, 2026-11-24",
    "übermorgen, 2026-11-25",
    "Freitag, 2026-11-27",
    "am Freitag, 2026-11-27",
    "nächsten Montag, 2026-11-30",
    "in 3 Tagen, 2026-11-26",
    "in 1 Tag, 2026-11-24",
    "2 Wochen, 2026-12-07",
    "nächste Woche, 2026-11-30",
    "in einer Woche, 2026-11-30",
    "4.12., 2026-12-04",
    "04.12.2026, 2026-12-04",
    "am 4.12., 2026-12-04",
    "3.1., 2027-01-03",
    "4. Dezember, 2026-12-04",
    "4. dezember 2026, 2026-12-04",
    "1. März, 2027-03-01"
  })
  void aDayIsRead(String typed, LocalDate day) {
    assertThat(Days.read(typed, TODAY)).contains(day);
  }

  @Test
  void aDayOfTheYearThatIsOverIsTheOneToCome() {
    assertThat(Days.read("3 january", TODAY)).contains(LocalDate.of(2027, 1, 3));
    assertThat(Days.read("23 november", TODAY)).contains(TODAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "someday",
        "fri day",
        "2026-13-01",
        "2026-02-30",
        "31 april",
        "2099-01-01",
        "in 999 weeks",
        "5",
        "12/04/2026",
        "29 february 2027",
        "31.4.",
        "4.13.2026",
        "4.12.26",
        "4.12",
        "bald",
        "32. Dezember"
      })
  void whatIsNoDayIsNotGuessed(String typed) {
    assertThat(Days.read(typed, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2028-02-29", "2027-01-01", "2027-03-05"})
  void aDayInFullIsReadBackInWhateverLanguageItWasWritten(LocalDate day) {
    for (String language : List.of("en", "en-US", "de", "de-AT")) {
      Words words = Words.in(Locale.forLanguageTag(language));
      assertThat(Days.ofWords(Days.words(day, words))).as(language).contains(day);
      assertThat(Days.ofWords(new Phrases(words).say("next-time"))).isEmpty();
    }
  }

  @Test
  void aDayIsWrittenInTheLanguageThatIsSpoken() {
    assertThat(Days.words(LocalDate.of(2026, 12, 4), Words.in(Locale.GERMAN)))
        .isEqualTo("Freitag, 4. Dezember 2026");
    assertThat(Days.words(LocalDate.of(2026, 12, 4), InEnglish.WORDS))
        .isEqualTo("Friday, 4 December 2026");
  }
}
