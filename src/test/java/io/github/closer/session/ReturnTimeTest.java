package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time at which two people want to be back. */
class ReturnTimeTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static Instant at(String time) {
    return ZonedDateTime.parse(time + "[Europe/Berlin]").toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    // typed at | what | meant
    "2026-11-23T20:15+01:00, 45 min, 2026-11-23T21:00+01:00",
    "2026-11-23T20:15+01:00, 45m, 2026-11-23T21:00+01:00",
    "2026-11-23T20:15+01:00, in 2 hours, 2026-11-23T22:15+01:00",
    "2026-11-23T20:15+01:00, 1 H, 2026-11-23T21:15+01:00",
    "2026-11-23T20:15+01:00, 21:30, 2026-11-23T21:30+01:00",
    "2026-11-23T20:15+01:00, at 21.30, 2026-11-23T21:30+01:00",
    "2026-11-23T20:15+01:00, 9 pm, 2026-11-23T21:00+01:00",
    "2026-11-23T20:15+01:00, 9:30PM, 2026-11-23T21:30+01:00",
    "2026-11-23T20:15+01:00, 7 am, 2026-11-24T07:00+01:00",
    "2026-11-23T20:15+01:00, 12 am, 2026-11-24T00:00+01:00",
    "2026-11-23T08:15+01:00, 12 pm, 2026-11-23T12:00+01:00",
    "2026-11-23T20:15+01:00, 20:15, 2026-11-24T20:15+01:00",
    "2026-11-23T20:15+01:00, tomorrow 9:00, 2026-11-24T09:00+01:00",
    "2026-11-23T20:15+01:00, tomorrow at 9 am, 2026-11-24T09:00+01:00",
    "2026-11-23T08:15+01:00, 9:00 tomorrow, 2026-11-24T09:00+01:00",
    // in German
    "2026-11-23T20:15+01:00, 45 Min, 2026-11-23T21:00+01:00",
    "2026-11-23T20:15+01:00, 45 Min., 2026-11-23T21:00+01:00",
    "2026-11-23T20:15+01:00, in 20 Minuten, 2026-11-23T20:35+01:00",
    "2026-11-23T20:15+01:00, 2 Std, 2026-11-23T22:15+01:00",
    "2026-11-23T20:15+01:00, 1 Stunde, 2026-11-23T21:15+01:00",
    "2026-11-23T20:15+01:00, 21:30 Uhr, 2026-11-23T21:30+01:00",
    "2026-11-23T20:15+01:00, um 21.30, 2026-11-23T21:30+01:00",
    "2026-11-23T20:15+01:00, 21 Uhr, 2026-11-23T21:00+01:00",
    "2026-11-23T20:15+01:00, morgen um 9 Uhr, 2026-11-24T09:00+01:00",
    // near midnight
    "2026-11-23T23:50+01:00, 0:15, 2026-11-24T00:15+01:00",
    "2026-11-23T23:50+01:00, 20 min, 2026-11-24T00:10+01:00",
    "2026-11-24T00:05+01:00, 0:30, 2026-11-24T00:30+01:00",
    "2026-11-24T00:05+01:00, tomorrow 0:30, 2026-11-25T00:30+01:00",
    "2026-12-31T23:50+01:00, 0:30, 2027-01-01T00:30+01:00",
    // the night in which an hour comes twice
    "2026-10-25T01:50+02:00, 2:30, 2026-10-25T02:30+02:00",
    "2026-10-25T02:50+02:00, 2:30, 2026-10-25T02:30+01:00",
    "2026-10-25T02:50+02:00, 30 min, 2026-10-25T02:20+01:00",
    "2026-10-25T02:50+01:00, 3:30, 2026-10-25T03:30+01:00",
    "2026-10-25T02:50+01:00, 2:30, 2026-10-26T02:30+01:00",
    // the night in which an hour is missing
    "2027-03-28T01:50+01:00, 30 min, 2027-03-28T03:20+02:00",
    "2027-03-28T01:50+01:00, 3:10, 2027-03-28T03:10+02:00",
    "2027-03-28T01:50+01:00, 2:30, 2027-03-28T03:30+02:00"
  })
  void aTimeIsRead(String since, String typed, String meant) {
    assertThat(ReturnTime.read(typed, at(since), BERLIN)).contains(at(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "20",
        "7",
        "25:00",
        "12:60",
        "half an hour",
        "-20 min",
        "99999 min",
        "tomorrow",
        "21:3",
        "1 day",
        "eine halbe Stunde",
        "morgen",
        "3 Tage"
      })
  void whatIsNoTimeIsNotGuessed(String typed) {
    assertThat(ReturnTime.read(typed, at("2026-11-23T20:15+01:00"), BERLIN)).isEmpty();
  }

  @Test
  void theFloorIsCountedInMinutesAlsoWhenTheClockIsPutBack() {
    Instant since = at("2026-10-25T02:50+02:00");
    Instant back = ReturnTime.read("2:05", since, BERLIN).orElseThrow();

    assertThat(Duration.between(since, back)).isEqualTo(Duration.ofMinutes(15));
    assertThat(ReturnTime.fits(back, since, Deck.Breaks.USUAL)).isFalse();
    assertThat(
            ReturnTime.words(since.plus(Duration.ofMinutes(20)), since, InEnglish.region(BERLIN)))
        .isEqualTo("02:10, in 20 minutes");
  }

  @ParameterizedTest
  @CsvSource({
    "PT20M, '20:35, in 20 minutes'",
    "PT1M, '20:16, in a minute'",
    "PT1H, '21:15, in an hour'",
    "PT90M, '21:45, in an hour and 30 minutes'",
    "PT2H, '22:15, in 2 hours'",
    "PT4H, '00:15 tomorrow, in 4 hours'",
    "PT23H45M, '20:00 tomorrow, in 23 hours and 45 minutes'",
    "PT24H, '20:15 tomorrow, in 24 hours'"
  })
  void aTimeIsSaidWithHowLongItIs(Duration length, String words) {
    Instant since = at("2026-11-23T20:15+01:00");

    assertThat(ReturnTime.words(since.plus(length), since, InEnglish.region(BERLIN)))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "PT20M, 'um 20:35 Uhr, in 20 Minuten', 20:35 Uhr",
    "PT90M, 'um 21:45 Uhr, in 1 Stunde und 30 Minuten', 21:45 Uhr",
    "PT4H, 'morgen um 00:15 Uhr, in 4 Stunden', 'Dienstag, 00:15 Uhr'"
  })
  void aTimeIsSaidInGerman(Duration length, String words, String clock) {
    Instant since = at("2026-11-23T20:15+01:00");
    Region germany = new Region(BERLIN, Words.in(Locale.GERMAN));

    assertThat(ReturnTime.words(since.plus(length), since, germany)).isEqualTo(words);
    assertThat(ReturnTime.clock(since.plus(length), since, germany)).isEqualTo(clock);
  }

  @Test
  void whatIsOfferedIsWithinTheLimitsAndTheFloorIsTheFirst() {
    Instant since = at("2026-11-23T20:15+01:00");

    assertThat(minutes(since, 20, 24 * 60)).containsExactly(20L, 30L, 60L, 120L, 1440L);
    assertThat(minutes(since, 25, 60)).containsExactly(25L, 30L, 60L);
    assertThat(minutes(since, 30, 30)).containsExactly(30L);
    assertThat(minutes(since, 180, 300)).containsExactly(180L);
  }

  private static List<Long> minutes(Instant since, int atLeast, int atMost) {
    Deck.Breaks limits =
        new Deck.Breaks(Duration.ofMinutes(atLeast), 4, Duration.ofMinutes(atMost));
    return ReturnTime.offers(since, limits).stream()
        .map(back -> Duration.between(since, back).toMinutes())
        .toList();
  }

  @Test
  void theLimitsThemselvesFit() {
    Instant since = at("2026-11-23T20:15+01:00");

    assertThat(ReturnTime.fits(since.plus(Duration.ofMinutes(20)), since, Deck.Breaks.USUAL))
        .isTrue();
    assertThat(ReturnTime.fits(since.plusSeconds(20 * 60 - 1), since, Deck.Breaks.USUAL)).isFalse();
    assertThat(ReturnTime.fits(since.plus(Duration.ofHours(24)), since, Deck.Breaks.USUAL))
        .isTrue();
    assertThat(ReturnTime.fits(since.plusSeconds(24 * 3600 + 1), since, Deck.Breaks.USUAL))
        .isFalse();
  }
}
