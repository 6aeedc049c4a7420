package io.github.closer.session;

import io.github.closer.text.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Days as people write them.
 *
 * <p>They are written in the language that is spoken, and read in every language there is.
 */
final class Days {
  private static final String IN = "(?:<in> )?(\\d{1,3}) (?:(<day>)|<week>)";
  private static final String ON = "(?:<on> )?(.+)";

  /** Such as {@code 4.12.2026}: with dots the day comes first wherever dots are used. */
  private static final DateTimeFormatter NUMBERS = strict("d.M.uuuu", Locale.ROOT);

  private static final int LONGEST = 3660;

  private Days() {}

  private static DateTimeFormatter strict(String pattern, Locale language) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(language)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** A day in full, such as {@code Friday, 4 December 2026}. */
  static String words(LocalDate day, Words words) {
    return full(words).format(day);
  }

  /** A day that was written in full by {@link #words}, in whatever language that was. */
  static Optional<LocalDate> ofWords(String written) {
    return TimeWords.first(words -> parsed(written, full(words.words())));
  }

  /** Without a country: January is the same in Vienna, so that it can be read again. */
  private static DateTimeFormatter full(Words words) {
    return DateTimeFormatter.ofPattern(words.say("session.day"), TimeWords.language(words));
  }

  /**
   * The day somebody means: a date, a weekday, tomorrow, or in so many days or weeks.
   *
   * @param typed in any language there is
   */
  static Optional<LocalDate> read(String typed, LocalDate today) {
    String plain = TimeWords.plain(typed);
    return TimeWords.first(words -> read(plain, today, words))
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(today, day)) <= LONGEST);
  }

  private static Optional<LocalDate> read(String typed, LocalDate today, TimeWords words) {
    Optional<LocalDate> relative = relative(typed, today, words);
    Matcher on = words.matcher(ON, typed);
    if (relative.isPresent() || !on.matches()) {
      return relative;
    }
    String day = on.group(1);
    return weekday(day, today, words).or(() -> date(day, today, words));
  }

  private static Optional<LocalDate> relative(String typed, LocalDate today, TimeWords words) {
    if (words.means("today", typed)) {
      return Optional.of(today);
    }
    if (words.means("tomorrow", typed)) {
      return Optional.of(today.plusDays(1));
    }
    if (words.means("after-tomorrow", typed)) {
      return Optional.of(today.plusDays(2));
    }
    return words.means("next-week", typed)
        ? Optional.of(today.plusWeeks(1))
        : in(words.matcher(IN, typed), today);
  }

  private static Optional<LocalDate> in(Matcher in, LocalDate today) {
    if (!in.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(in.group(1));
    return Optional.of(in.group(2) != null ? today.plusDays(count) : today.plusWeeks(count));
  }

  private static Optional<LocalDate> weekday(String typed, LocalDate today, TimeWords words) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.getDisplayName(TextStyle.FULL, words.language()).equalsIgnoreCase(typed))
        .findFirst()
        .map(day -> today.with(TemporalAdjusters.next(day)));
  }

  private static Optional<LocalDate> date(String typed, LocalDate today, TimeWords words) {
    DateTimeFormatter named = strict("d['.'] MMMM uuuu", words.language());
    return iso(typed)
        .or(() -> parsed(typed, named))
        .or(() -> parsed(typed, NUMBERS))
        .or(() -> toCome(typed + " ", today, named))
        .or(() -> toCome(typed, today, NUMBERS));
  }

  /** Without a year, the next such day is meant. */
  private static Optional<LocalDate> toCome(
      String beginning, LocalDate today, DateTimeFormatter form) {
    return parsed(beginning + today.getYear(), form)
        .filter(day -> !day.isBefore(today))
        .or(() -> parsed(beginning + (today.getYear() + 1), form));
  }

  /** Such as {@code 2026-12-04}. */
  static Optional<LocalDate> iso(String words) {
    try {
      return Optional.of(LocalDate.parse(words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> parsed(String written, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(written, form));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
