package io.github.closer.terminal;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.text.Neutral;
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

/**
 * The sentences that the stages say themselves.
 *
 * <p>Whatever comes from a card is made harmless on its way into a sentence. Nothing here blames,
 * counts or hurries anybody.
 */
final class Wording {
  /** A key and what it does; a full stop makes it a sentence. */
  static final String ENTER_GOES_ON = "Enter goes on";

  static final String LEAVES = "Ctrl+Q leaves";
  static final String CLOSES = "Ctrl+Q closes; closer resume comes back here";
  static final String CLOSES_PLAIN = "/leave closes; closer resume comes back here.";
  static final String SAVED = "Saved.";
  static final String NOT_PASSED =
      "This one cannot be passed. Every answer is fine, and you can leave at any time.";
  static final String NOT_HERE =
      "There is no such key at this moment. Those that work stand below.";
  static final String CHOSEN_UNSEEN = "Something is chosen.";
  static final String CHOOSE_FIRST = "Please choose one first.";
  static final String KEEP_OR_AGAIN = "Press Enter to keep it as it is, or type it again.";
  static final String BEGUN = "You had begun:";
  static final String BEGUN_UNSEEN = "What you had begun is kept, unseen.";
  static final String TYPE_ON = "Type on, or press Enter to send it. /new begins again.";
  static final String TIME_IS_UP = "Time is up. Finish your sentence.";
  static final String WAIT_OVER = "The time is over. Go on when you are ready.";
  static final String MEANWHILE = "Until then, this may help:";

  static final String HALF_OVER = "Half of the time is over.";
  static final String ONE_MINUTE = "One minute left.";
  static final String NOT_SHOWN = "Not shown: ";
  static final String AT_ANY_TIME =
      "At any time, on a line by itself: /pass, /leave or /help. /x closes at once.";

  /** A wait that is longer than this does not have to be sat out at the terminal. */
  private static final Duration SAT_OUT = Duration.ofMinutes(5);

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Wording() {}

  /** What can be typed instead of an answer, as far as it works now. */
  static String commands(Card.Ways ways) {
    List<String> out = new ArrayList<>();
    if (ways.pass()) {
      out.add("/pass leaves a card out.");
    }
    Request.at(ways).forEach(request -> out.add(request.inHelp()));
    out.add("/leave saves and leaves, and closer resume goes on here.");
    out.add("/x closes at once, without a word.");
    return String.join(" ", out);
  }

  /** The sentence for an answer without words. */
  static String tooLong(int longest) {
    return "That is longer than " + longest + " characters. Which words can go?";
  }

  static String empty(Card card) {
    return card.aids().passable()
        ? "There is nothing here yet. A few words are enough, or pass this card."
        : "There is nothing here yet. A few words are enough.";
  }

  static String passKeyboard(String name) {
    return "Please pass the keyboard to " + Neutral.line(name) + ".";
  }

  static String lookAway(String name) {
    return Neutral.line(name) + ", please look away until it is your turn again.";
  }

  /** The sentence for those who may look again, however many they are. */
  static String lookAgain(String names) {
    return names.isBlank() ? "You may look again." : Neutral.line(names) + ", you may look again.";
  }

  static String ready(String name) {
    return Neutral.line(name) + ", press Enter when you are ready.";
  }

  /** Where a card stands; empty where nobody knows how many there are. */
  static String place(Card.Place place) {
    return place.of() > 0 ? place.number() + " of " + place.of() : "";
  }

  /** Whom a card is for. */
  static String addressee(Card card) {
    String name = Neutral.line(card.place().addressee());
    return card.audience() == Audience.BOTH || name.isBlank() ? name : "For " + name;
  }

  static String starter(String words) {
    return "It may begin: " + Neutral.line(words);
  }

  static String avoid(List<String> words) {
    return "Better without: " + Neutral.line(String.join("; ", words));
  }

  /** Which numbers a scale has, as the sentence for a number that is not on it. */
  static String onScale(Cue.Scale scale) {
    String numbers = "Please choose a number from " + scale.from() + " to " + scale.to();
    return scale.step() == 1 ? numbers + "." : numbers + ", in steps of " + scale.step() + ".";
  }

  /** The sentence for too few ticks. */
  static String missing(int count) {
    return count == 1 ? "One more is missing." : count + " more are missing.";
  }

  static String between(int from, int to) {
    return "Please choose a number from " + from + " to " + to + ".";
  }

  /** A length of time in words, such as {@code 2 minutes 30 seconds}. */
  static String length(Duration time) {
    List<String> parts = new ArrayList<>();
    if (time.toHours() > 0) {
      parts.add(count(time.toHours(), "hour"));
    }
    if (time.toMinutesPart() > 0) {
      parts.add(count(time.toMinutesPart(), "minute"));
    }
    if (time.toSecondsPart() > 0 || parts.isEmpty()) {
      parts.add(count(time.toSecondsPart(), "second"));
    }
    return String.join(" ", parts);
  }

  /** Whether a wait is long enough to close the terminal meanwhile. */
  static boolean lasting(Duration wait) {
    return wait.compareTo(SAT_OUT) > 0;
  }

  /** When a wait ends by the clock on the wall, as the engine says it: without seconds. */
  static String backAt(Instant until, Instant now, ZoneId zone) {
    LocalDateTime back = LocalDateTime.ofInstant(until, zone).truncatedTo(ChronoUnit.MINUTES);
    LocalDate today = LocalDate.ofInstant(now, zone);
    String hour = " at " + HOUR.format(back);
    if (back.toLocalDate().equals(today)) {
      return "Back" + hour;
    }
    return back.toLocalDate().equals(today.plusDays(1))
        ? "Back tomorrow" + hour
        : "Back on " + DAY.format(back) + hour;
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  static String left(Duration time) {
    return clock(time) + " left";
  }

  static String soFar(Duration time) {
    return clock(time) + " so far";
  }

  /** The sentence for going on before the floor of a wait. */
  static String notYet(Duration time) {
    return "A little longer, please. You can go on in " + clock(time) + ".";
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
