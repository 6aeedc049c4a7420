package io.github.closer.terminal;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.text.Neutral;
import io.github.closer.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The sentences that the stages say themselves, in the language of the people.
 *
 * <p>Whatever comes from a card is made harmless on its way into a sentence. Nothing here blames,
 * counts or hurries anybody.
 *
 * @param words the language
 */
record Wording(Words words) {
  /** A wait that is longer than this does not have to be sat out at the terminal. */
  private static final Duration SAT_OUT = Duration.ofMinutes(5);

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** A sentence that nothing is put into. */
  String say(String key) {
    return words.say("stage." + key);
  }

  /** All sentences whose keys are this one and a number, in order. */
  List<String> list(String key) {
    return words.list("stage." + key);
  }

  private String fill(String key, Object... arguments) {
    return words.say("stage." + key, arguments);
  }

  /** The key of a move and what it does, for the foot of a screen. */
  String key(Request request) {
    return say("key." + request.word());
  }

  String tooLong(int longest) {
    return fill("too-long", longest);
  }

  /** The sentence for an answer without words. */
  String empty(Card card) {
    return say(card.aids().passable() ? "empty.passable" : "empty");
  }

  String passKeyboard(String name) {
    return fill("pass-keyboard", Neutral.line(name));
  }

  String lookAway(String name) {
    return fill("look-away", Neutral.line(name));
  }

  /** The sentence for those who may look again, however many they are. */
  String lookAgain(String names) {
    return names.isBlank() ? say("look-again") : fill("look-again.names", Neutral.line(names));
  }

  String ready(String name) {
    return fill("ready", Neutral.line(name));
  }

  /**
   * Where a card stands, best first: with the deck and the time that is left, without the deck,
   * without the time, without both. Nothing stands twice, and nothing where nobody knows anything.
   */
  List<String> places(Card.Place place) {
    String number = place.of() > 0 ? fill("place", place.number(), place.of()) : "";
    String deck = Neutral.line(place.deck());
    String both = deck.isBlank() || number.isEmpty() ? deck : fill("place.deck", deck, number);
    List<String> timed =
        Stream.of(both, number)
            .filter(words -> !words.isBlank())
            .flatMap(words -> place.left().map(left -> timed(words, left)).stream())
            .toList();
    return Stream.of(timed, List.of(both), List.of(number))
        .flatMap(List::stream)
        .filter(words -> !words.isBlank())
        .distinct()
        .toList();
  }

  private String timed(String place, Duration left) {
    return fill("place.left", place, about(left));
  }

  private String about(Duration left) {
    return fill("about", wholeMinutes(left));
  }

  /** To the nearest minute; none is less than a minute. */
  private static long wholeMinutes(Duration time) {
    return time.compareTo(Duration.ofMinutes(1)) < 0 ? 0 : time.plusSeconds(30).toMinutes();
  }

  /** Whom a card is for. */
  String addressee(Card card) {
    String name = Neutral.line(card.place().addressee());
    return card.audience() == Audience.BOTH || name.isBlank() ? name : fill("for", name);
  }

  /** Where a card stands, whom it is for, and about how long the rest takes, in sentences. */
  String heading(Card.Place place) {
    String name = Neutral.line(place.addressee());
    if (place.of() == 0) {
      return fill("heading", name);
    }
    String heading = fill("heading.place", place.number(), place.of(), name);
    return place
        .left()
        .map(left -> fill("heading.left", heading, wholeMinutes(left)))
        .orElse(heading);
  }

  String starter(String beginning) {
    return fill("starter", Neutral.line(beginning));
  }

  String avoid(List<String> these) {
    return fill("avoid", Neutral.line(String.join("; ", these)));
  }

  /** Which numbers a scale has, as the sentence for a number that is not on it. */
  String onScale(Cue.Scale scale) {
    return scale.step() == 1
        ? between(scale.from(), scale.to())
        : fill("between.steps", scale.from(), scale.to(), scale.step());
  }

  /** The numbers that choose, and the arrows where they do as well. */
  String choose(int options, boolean arrows) {
    return fill(arrows ? "key.choose-arrows" : "key.choose", options);
  }

  /** The numbers that tick, and the space bar where somebody sees what it ticks. */
  String tick(int items, boolean space) {
    return fill(space ? "key.tick-space" : "key.tick", items);
  }

  /** The numbers that lead to an item, and the arrows where they do as well. */
  String toItem(int items, boolean arrows) {
    return fill(arrows ? "key.item-arrows" : "key.item", items);
  }

  /** The sentence for too few ticks. */
  String missing(int count) {
    return fill("missing", count);
  }

  String between(int from, int to) {
    return fill("between", from, to);
  }

  /** What Esc chooses, for the foot of a screen. */
  String escape(String option) {
    return fill("key.escape", Neutral.line(option));
  }

  String answered(String name, String answer) {
    return fill("answered", Neutral.line(name), Neutral.lines(answer));
  }

  /** How long something takes that does not have to be sat out, and when it ends. */
  String takes(Duration time, String back) {
    return fill("takes.back", length(time), back);
  }

  /** A length of time in words, such as {@code 2 minutes 30 seconds}. */
  String length(Duration time) {
    List<String> parts = new ArrayList<>();
    if (time.toHours() > 0) {
      parts.add(fill("hours", time.toHours()));
    }
    if (time.toMinutesPart() > 0) {
      parts.add(fill("minutes", time.toMinutesPart()));
    }
    if (time.toSecondsPart() > 0 || parts.isEmpty()) {
      parts.add(fill("seconds", time.toSecondsPart()));
    }
    return String.join(" ", parts);
  }

  /** Whether a wait is long enough to close the terminal meanwhile. */
  static boolean lasting(Duration wait) {
    return wait.compareTo(SAT_OUT) > 0;
  }

  /** When a wait ends by the clock on the wall, as the engine says it: without seconds. */
  String backAt(Instant until, Instant now, ZoneId zone) {
    LocalDateTime back = LocalDateTime.ofInstant(until, zone).truncatedTo(ChronoUnit.MINUTES);
    LocalDate today = LocalDate.ofInstant(now, zone);
    String hour = HOUR.format(back);
    if (back.toLocalDate().equals(today)) {
      return fill("back.today", hour);
    }
    return back.toLocalDate().equals(today.plusDays(1))
        ? fill("back.tomorrow", hour)
        : fill("back.day", day(back.toLocalDate()), hour);
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(say("day"), words.locale()).format(day);
  }

  String left(Duration time) {
    return fill("left", clock(time));
  }

  /** What a clock says that stands still. */
  String paused(String clock) {
    return fill("paused", clock);
  }

  String soFar(Duration time) {
    return fill("so-far", clock(time));
  }

  /** The sentence for going on before the floor of a wait. */
  String notYet(Duration time) {
    return fill("not-yet", clock(time));
  }

  /** The same, where leaving is said and not shown. */
  String notYetPlain(Duration time) {
    return fill("not-yet.plain", clock(time));
  }

  /** Minutes and seconds, with hours where there are any; a part of a second counts as one. */
  static String clock(Duration time) {
    long seconds = Math.max(0, time.plusNanos(999_999_999).toSeconds());
    String rest = twoDigits(seconds % 60);
    long minutes = seconds / 60;
    if (minutes < 60) {
      return minutes + ":" + rest;
    }
    return minutes / 60 + ":" + twoDigits(minutes % 60) + ":" + rest;
  }

  private static String twoDigits(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
