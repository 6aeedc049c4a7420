package io.github.closer.transcript;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times as a transcript says them.
 *
 * @param zone where the people are
 */
record Times(ZoneId zone) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  String day(Instant instant) {
    return DAY.format(instant.atZone(zone));
  }

  String away(Transcript.Away away) {
    return away.until()
        .map(
            until ->
                sameDay(away.from(), until)
                    ? "Away from " + clock(away.from()) + " to " + clock(until) + "."
                    : "Away from " + day(away.from()) + " to " + day(until) + ".")
        .orElse("Left at " + clock(away.from()) + ", to come back.");
  }

  private boolean sameDay(Instant from, Instant until) {
    return from.atZone(zone).toLocalDate().equals(until.atZone(zone).toLocalDate());
  }

  private String clock(Instant instant) {
    return CLOCK.format(instant.atZone(zone));
  }

  /** Minutes and seconds, such as {@code 2:05}. */
  static String length(Duration time) {
    int seconds = time.toSecondsPart();
    return time.toMinutes() + ":" + (seconds < 10 ? "0" : "") + seconds;
  }
}
