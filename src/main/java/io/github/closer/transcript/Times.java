package io.github.closer.transcript;

import io.github.closer.session.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * Times as a transcript says them.
 *
 * @param region where the people are, and what they read
 */
record Times(Region region) {

  String day(Instant instant) {
    return formatted("transcript.day", instant);
  }

  /** A day without its hour, short enough to stand before something. */
  String date(Instant instant) {
    return formatted("transcript.date", instant);
  }

  String away(Transcript.Away away) {
    return away.until()
        .map(
            until ->
                sameDay(away.from(), until)
                    ? region.words().say("transcript.away", clock(away.from()), clock(until))
                    : region.words().say("transcript.away", day(away.from()), day(until)))
        .orElseGet(() -> region.words().say("transcript.left", clock(away.from())));
  }

  private boolean sameDay(Instant from, Instant until) {
    return from.atZone(region.zone())
        .toLocalDate()
        .equals(until.atZone(region.zone()).toLocalDate());
  }

  private String clock(Instant instant) {
    return formatted("transcript.clock", instant);
  }

  private String formatted(String key, Instant instant) {
    return DateTimeFormatter.ofPattern(region.words().say(key), region.words().locale())
        .format(instant.atZone(region.zone()));
  }

  /** Minutes and seconds, such as {@code 2:05}. */
  static String length(Duration time) {
    int seconds = time.toSecondsPart();
    return time.toMinutes() + ":" + (seconds < 10 ? "0" : "") + seconds;
  }
}
