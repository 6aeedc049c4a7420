package io.github.closer.authoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time in words. */
final class Lengths {
  private static final int DAYS_IN_A_WEEK = 7;

  private Lengths() {}

  /** The length in the largest units that fit, such as {@code 2 minutes 30 seconds}. */
  static String words(Duration time) {
    long days = time.toDays();
    boolean weeks = days > 0 && days % DAYS_IN_A_WEEK == 0;
    List<String> words = new ArrayList<>();
    add(words, weeks ? days / DAYS_IN_A_WEEK : 0, "week");
    add(words, weeks ? 0 : days, "day");
    add(words, time.toHoursPart(), "hour");
    add(words, time.toMinutesPart(), "minute");
    add(words, time.toSecondsPart(), "second");
    return words.isEmpty() ? "no time" : String.join(" ", words);
  }

  /** A number of things, in the plural where it has to be. */
  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static void add(List<String> words, long number, String unit) {
    if (number > 0) {
      words.add(count(number, unit));
    }
  }
}
