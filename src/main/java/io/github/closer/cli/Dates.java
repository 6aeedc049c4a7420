package io.github.closer.cli;

import io.github.closer.text.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * Days as they are written in a list or a sentence.
 *
 * @param words the language
 */
record Dates(Words words) {

  /** A day with its year, such as "Mon 23 Nov 2026". */
  String day(LocalDate day) {
    return format("cli.date.day", day);
  }

  /** A day with its year and the hour. */
  String moment(ZonedDateTime moment) {
    return format("cli.date.moment", moment);
  }

  /** A day that is near, such as "Monday, 23 November". */
  String near(LocalDate day) {
    return format("cli.date.near", day);
  }

  private String format(String key, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(words.say(key), words.locale()).format(time);
  }
}
