package io.github.closer.session;

import io.github.closer.text.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the engine says itself, between the words of a deck, in the language of the people.
 *
 * <p>A session may be gone on with in another language than it was begun in. So nothing that
 * follows in a session may depend on these words: options are known by their place in a list.
 *
 * @param words the language
 */
record Phrases(Words words) {
  /** What stands in the place of an answer that is not there. */
  static final String MISSING = "…";

  // Places in lists of options.

  static final int OPEN = 0;
  static final int CHECK_YES = 0;
  static final int CHECK_MORE = 2;
  static final int ANOTHER_KIND = 2;
  static final int DOES_NOT_FIT = 2;
  static final int SWAPPED = 1;
  static final int OTHER_TIME = 1;
  static final int SOFTER_START = 1;
  static final int ANOTHER_DAY = 2;
  static final int WITH_HELP = 3;

  private static final Set<String> OWN_OPTIONS =
      Words.all().stream()
          .map(words -> new Phrases(words).say("own-option"))
          .collect(Collectors.toUnmodifiableSet());

  /** Whether an option that was chosen is the one for own words, in whatever language it was. */
  static boolean isOwnOption(String option) {
    return OWN_OPTIONS.contains(option);
  }

  /** A sentence that nothing is put into. */
  String say(String key) {
    return words.say("session." + key);
  }

  /** The options of a choice, or some sentences that belong together. */
  List<String> list(String key) {
    return words.list("session." + key);
  }

  private String fill(String key, Object... arguments) {
    return words.say("session." + key, arguments);
  }

  /** Names as they are said together: a couple, or two. */
  String names(List<String> names) {
    return switch (names.size()) {
      case 1 -> names.get(0);
      case 2 -> fill("names.two", names.toArray());
      case 4 -> fill("names.four", names.toArray());
      default -> throw new IllegalArgumentException("nobody sits down as " + names.size());
    };
  }

  /** The sentence for a name that nobody can have here. */
  String unfit(People.Fault fault, int longest) {
    return switch (fault) {
      case EMPTY -> say("name.empty");
      case TOO_LONG -> fill("name.too-long", longest);
      case UNPRINTABLE -> say("name.unprintable");
      case TAKEN -> say("name.taken");
    };
  }

  /** The ends of a scale on which somebody says how much something is wanted. */
  Cue.Scale.Ends wanted() {
    return new Cue.Scale.Ends(say("wanted.low"), say("wanted.high"));
  }

  /** The ends of a scale on which somebody says how stirred up they are. */
  Cue.Scale.Ends stirred() {
    return new Cue.Scale.Ends(say("stirred.low"), say("stirred.high"));
  }

  /** A line of one's own, and whose it is. */
  String owned(String name, String line) {
    return fill("owned", name, line);
  }

  /** In which language a deck is written. */
  String writtenIn(Locale language) {
    return fill("written-in", language.getDisplayLanguage(words.locale()));
  }

  String begins(String name) {
    return fill("begins", name);
  }

  String lookAgain(LocalDate day) {
    return fill("look-again", day(day));
  }

  String askedLater(int days) {
    return fill("asked-later", days);
  }

  String about(String title) {
    return fill("about", title);
  }

  String day(LocalDate day) {
    return Days.words(day, words);
  }

  String interrupted(String name) {
    return fill("interrupted", name);
  }

  String oneQuestion(String listener, String speaker) {
    return fill("one-question", listener, speaker);
  }

  String tokens(String speaker) {
    return fill("tokens", speaker);
  }

  String guess(String name) {
    return fill("guess", name);
  }

  String guessed(String name) {
    return fill("guessed", name);
  }

  String didItFit(String guesser) {
    return fill("did-it-fit", guesser);
  }

  String howDidItGo(String name) {
    return fill("how-did-it-go-for", name);
  }

  String promised(String name, String text) {
    return fill("promised", name, text);
  }

  String opens(LocalDate day) {
    return fill("opens", day(day));
  }

  String shares(String name) {
    return fill("shared-by", name);
  }

  String longest(int characters) {
    return fill("longest", characters);
  }

  String comeBackTo(String title) {
    return fill("come-back-to", title);
  }

  String ticket(String name, LocalDate written) {
    return fill("ticket-for-today", name, day(written));
  }

  String wrote(String name, String text) {
    return fill("wrote", name) + "\n\n" + text;
  }

  String sayIt(String phrase) {
    return say("say-it") + "\n\n" + phrase;
  }

  String appreciate(String partner) {
    return fill("appreciate", partner);
  }

  String agreed(String time) {
    return fill("agreed", time);
  }

  String counter(String time) {
    return fill("counter", time);
  }

  /** The shortest and the longest break, as the sentence for a time beyond them. */
  String returnTimeOff(Duration atLeast, Duration atMost) {
    return fill("return-time-off", length(atLeast), length(atMost));
  }

  String back(String time) {
    return fill("break-until", time);
  }

  String away(String time) {
    return fill("away", time);
  }

  String stillAway(String time) {
    return fill("still-away", time);
  }

  String pickFor(String name) {
    return fill("pick-for", name);
  }

  String notAskedSince(LocalDate day) {
    return fill("last-asked", day(day));
  }

  /** How long a deck takes. */
  String takes(int minutes) {
    return fill("takes", minutes);
  }

  /** A time of the clock and how long it is until then, such as {@code 21:05, in 20 minutes}. */
  String time(String clock, boolean tomorrow, Duration until) {
    return fill(tomorrow ? "time.tomorrow" : "time.today", clock, length(until));
  }

  /** A time of today. */
  String clock(String clock) {
    return fill("clock.today", clock);
  }

  /** A time of another day. */
  String clock(String clock, String weekday) {
    return fill("clock.day", clock, weekday);
  }

  /** Hours and minutes. */
  String length(Duration length) {
    String minutes = fill("minutes", length.toMinutesPart());
    if (length.toHours() == 0) {
      return minutes;
    }
    String hours = fill("hours", length.toHours());
    return length.toMinutesPart() == 0 ? hours : fill("hours-and-minutes", hours, minutes);
  }
}
