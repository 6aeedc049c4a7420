package io.github.closer.session;

import io.github.closer.text.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them. */
final class Days {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern IN = Pattern.compile("(?:in )?(\\d{1,3}) (day|week)s?");
  private static final int LONGEST = 3660;

  private Days() {}

  /** A day in full, such as {@code Friday, 4 December 2026}. */
  static String words(LocalDate day, Words words) {
    return DateTimeFormatter.ofPattern(words.say("session.day"), words.locale()).format(day);
  }

  /** A day that was written in full by {@link #words}. */
  static Optional<LocalDate> ofWords(String words) {
    try {
      return Optional.of(LocalDate.parse(words, LONG));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The day somebody means: a date, a weekday, tomorrow, or in so many days or weeks. */
  static Optional<LocalDate> read(String typed, LocalDate today) {
    String words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return relative(words, today)
        .or(() -> weekday(words, today))
        .or(() -> date(words, today))
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(today, day)) <= LONGEST);
  }

  private static Optional<LocalDate> relative(String words, LocalDate today) {
    return switch (words) {
      case "today" -> Optional.of(today);
      case "tomorrow" -> Optional.of(today.plusDays(1));
      case "in a week", "next week", "a week" -> Optional.of(today.plusWeeks(1));
      default -> in(IN.matcher(words), today);
    };
  }

  private static Optional<LocalDate> in(Matcher in, LocalDate today) {
    if (!in.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(in.group(1));
    return Optional.of(in.group(2).equals("day") ? today.plusDays(count) : today.plusWeeks(count));
  }

  private static Optional<LocalDate> weekday(String words, LocalDate today) {
    String name = words.startsWith("on ") ? words.substring(3) : words;
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equalsIgnoreCase(name))
        .findFirst()
        .map(day -> today.with(TemporalAdjusters.next(day)));
  }

  private static Optional<LocalDate> date(String words, LocalDate today) {
    return iso(words).or(() -> named(words)).or(() -> toCome(words, today));
  }

  /** Without a year, the next such day is meant. */
  private static Optional<LocalDate> toCome(String words, LocalDate today) {
    return named(words + " " + today.getYear())
        .filter(day -> !day.isBefore(today))
        .or(() -> named(words + " " + (today.getYear() + 1)));
  }

  /** Such as {@code 2026-12-04}. */
  static Optional<LocalDate> iso(String words) {
    try {
      return Optional.of(LocalDate.parse(words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Such as {@code 4 december 2026}, in any case. */
  private static Optional<LocalDate> named(String words) {
    StringBuilder capital = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      capital
          .append(capital.isEmpty() ? "" : " ")
          .append(
              word.isEmpty()
                  ? ""
                  : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    try {
      return Optional.of(LocalDate.parse(capital, SHORT));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
