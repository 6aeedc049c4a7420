package io.github.closer.authoring;

import io.github.closer.deck.Step.Due;
import io.github.closer.deck.StepId;
import io.github.closer.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What this room says around the words of a deck.
 *
 * @param words the language
 */
record Phrases(Words words) {
  private static final int DAYS_IN_A_WEEK = 7;

  /** A sentence or a label; numbers that are not counted are put in as text. */
  String say(String key, Object... arguments) {
    return words.say("authoring." + key, arguments);
  }

  /** A name as its author wrote it, in quotes. */
  String quoted(String name) {
    return say("quoted", name);
  }

  /** A step's name in quotes, without the file it stands in. */
  String name(StepId step) {
    return quoted(step.value().substring(step.value().lastIndexOf('/') + 1));
  }

  /** Any of these, such as {@code home or rest}. */
  String anyOf(List<String> names) {
    return names.stream().reduce((one, other) -> say("or", one, other)).orElse("");
  }

  /** A length in the largest units that fit, such as {@code 2 minutes 30 seconds}. */
  String length(Duration time) {
    long days = time.toDays();
    boolean weeks = isWeeks(days);
    List<String> parts = new ArrayList<>();
    add(parts, weeks ? days / DAYS_IN_A_WEEK : 0, "length.weeks");
    add(parts, weeks ? 0 : days, "length.days");
    add(parts, time.toHoursPart(), "length.hours");
    add(parts, time.toMinutesPart(), "length.minutes");
    add(parts, time.toSecondsPart(), "length.seconds");
    return parts.isEmpty() ? say("length.none") : String.join(" ", parts);
  }

  private void add(List<String> parts, long number, String unit) {
    if (number > 0) {
      parts.add(say(unit, number));
    }
  }

  private static boolean isWeeks(long days) {
    return days > 0 && days % DAYS_IN_A_WEEK == 0;
  }

  /** How often: once, twice, or as a number. */
  String times(int number) {
    return switch (number) {
      case 1 -> say("times.once");
      case 2 -> say("times.twice");
      default -> say("times.more", String.valueOf(number));
    };
  }

  /** When a later day is, such as {@code in 3 days}. */
  String due(Due due) {
    if (due instanceof Due.After after) {
      return after(after.days());
    }
    if (due instanceof Due.On on) {
      return say("due.on", on.day().toString());
    }
    return due instanceof Due.Asked ? say("due.asked") : say("due.next-time");
  }

  /** So many days from now. */
  String after(int days) {
    return isWeeks(days) ? say("due.weeks", days / DAYS_IN_A_WEEK) : say("due.days", days);
  }

  /** A phrase at the beginning of a line. */
  static String capital(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }
}
