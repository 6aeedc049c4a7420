package io.github.closer.cli;

import io.github.closer.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and hours as people say them.
 *
 * @param words the language
 * @param today the day it is
 * @param zone where the people are
 */
record DayWords(Words words, LocalDate today, ZoneId zone) {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Today, yesterday, tomorrow, or a day with its date. */
  String day(LocalDate day) {
    if (day.equals(today)) {
      return words.say("cli.day.today");
    }
    if (day.equals(today.minusDays(1))) {
      return words.say("cli.day.yesterday");
    }
    return day.equals(today.plusDays(1)) ? words.say("cli.day.tomorrow") : date(day);
  }

  /** The day of an instant. */
  String day(Instant at) {
    return day(LocalDate.ofInstant(at, zone));
  }

  private String date(LocalDate day) {
    return new Dates(words).near(day);
  }

  /** An hour; with its day where that is another one. */
  String hour(Instant at) {
    LocalDateTime time = LocalDateTime.ofInstant(at, zone);
    String hour = HOUR.format(time);
    return time.toLocalDate().equals(today)
        ? hour
        : words.say("cli.day.hour", day(time.toLocalDate()), hour);
  }
}
