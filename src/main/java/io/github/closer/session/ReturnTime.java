package io.github.closer.session;

import io.github.closer.deck.Deck;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The time at which two people want to be back from a break. */
final class ReturnTime {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final List<Duration> OFFERED =
      List.of(
          Duration.ofMinutes(20),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(24));
  private static final String LENGTH = "(?:<in> )?(\\d{1,4}) ?(?:(<minute>)|<hour>)";

  /** A bare number is none: it may be meant as minutes. */
  private static final String TIME =
      "(?=.*[^\\d])(<tomorrow> )?(?:<at> )?(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?(?:<clock>)?"
          + "( <tomorrow>)?";

  private static final int NOON = 12;

  private ReturnTime() {}

  /** What is offered, within the limits. The floor itself always is. */
  static List<Instant> offers(Instant since, Deck.Breaks limits) {
    return Stream.concat(Stream.of(limits.atLeast()), OFFERED.stream())
        .filter(length -> length.compareTo(limits.atLeast()) >= 0)
        .filter(length -> length.compareTo(limits.atMost()) <= 0)
        .distinct()
        .map(since::plus)
        .toList();
  }

  static boolean fits(Instant back, Instant since, Deck.Breaks limits) {
    return !back.isBefore(since.plus(limits.atLeast()))
        && !back.isAfter(since.plus(limits.atMost()));
  }

  /** Such as {@code 21:05, in 20 minutes}. */
  static String words(Instant back, Instant since, Region region) {
    ZonedDateTime then = back.atZone(region.zone());
    return new Phrases(region.words())
        .time(
            CLOCK.format(then),
            !isToday(then, since, region.zone()),
            Duration.between(since, back));
  }

  /**
   * Such as {@code 21:05}, or {@code 09:00 on Tuesday}. It stays right when somebody reads it the
   * next day, and a weekday is enough: no break is longer than a day.
   */
  static String clock(Instant back, Instant since, Region region) {
    ZonedDateTime then = back.atZone(region.zone());
    Phrases phrases = new Phrases(region.words());
    return isToday(then, since, region.zone())
        ? phrases.clock(CLOCK.format(then))
        : phrases.clock(
            CLOCK.format(then),
            then.getDayOfWeek().getDisplayName(TextStyle.FULL, region.words().locale()));
  }

  private static boolean isToday(ZonedDateTime then, Instant since, ZoneId zone) {
    return then.toLocalDate().equals(LocalDate.ofInstant(since, zone));
  }

  /**
   * The instant somebody means: in so long, or at a time of the clock, today or tomorrow.
   *
   * @param typed in any language there is
   */
  static Optional<Instant> read(String typed, Instant since, ZoneId zone) {
    String plain = TimeWords.plain(typed);
    return TimeWords.first(words -> read(plain, since, zone, words));
  }

  private static Optional<Instant> read(String typed, Instant since, ZoneId zone, TimeWords words) {
    Matcher length = words.matcher(LENGTH, typed);
    if (length.matches()) {
      long count = Long.parseLong(length.group(1));
      boolean minutes = length.group(2) != null;
      return Optional.of(since.plus(minutes ? Duration.ofMinutes(count) : Duration.ofHours(count)));
    }
    Matcher time = words.matcher(TIME, typed);
    return time.matches() ? clock(time, since, zone) : Optional.empty();
  }

  private static Optional<Instant> clock(Matcher time, Instant since, ZoneId zone) {
    int hour = Integer.parseInt(time.group(2));
    String half = Optional.ofNullable(time.group(4)).orElse("");
    if (!half.isEmpty()) {
      hour = hour % NOON + (half.equals("pm") ? NOON : 0);
    }
    int minute = Optional.ofNullable(time.group(3)).map(Integer::parseInt).orElse(0);
    boolean tomorrow = time.group(1) != null || time.group(5) != null;
    try {
      LocalTime at = LocalTime.of(hour, minute);
      LocalDate today = LocalDate.ofInstant(since, zone);
      ZonedDateTime then = today.atTime(at).atZone(zone);
      // In the night in which an hour comes twice, the one that is still to come is meant.
      return Stream.of(then.withEarlierOffsetAtOverlap(), then.withLaterOffsetAtOverlap())
          .map(ZonedDateTime::toInstant)
          .filter(instant -> !tomorrow && instant.isAfter(since))
          .findFirst()
          .or(() -> Optional.of(today.plusDays(1).atTime(at).atZone(zone).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
