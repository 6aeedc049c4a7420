package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.text.Neutral;
import io.github.closer.text.Words;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The sentences that only a plain stage says.
 *
 * @param words the language
 */
record PlainWording(Words words) {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** A sentence that nothing is put into. */
  String say(String key) {
    return words.say("stage.plain." + key);
  }

  private String fill(String key, Object... arguments) {
    return words.say("stage.plain." + key, arguments);
  }

  /** The sentences of both stages. */
  Wording shared() {
    return new Wording(words);
  }

  /** What stands before the cursor. */
  String prompt(String label, boolean unseen) {
    return fill(unseen ? "prompt.unseen" : "prompt", label);
  }

  /** A line of a text, counted from 1. */
  String line(int number) {
    return fill("line", number);
  }

  /** A line that is typed again. */
  String lineAgain(int number) {
    return fill("line.again", number);
  }

  /** A line as it was typed. */
  String typed(int number, String words) {
    return fill("typed", number, Neutral.line(words)).stripTrailing();
  }

  /** The number of an option. */
  String choice(int options) {
    return fill("choice", options);
  }

  /** The same where Enter alone chooses one of them. */
  String choice(int options, int first) {
    return fill("choice-or-first", options, first);
  }

  /** A number on a scale, and what its ends mean. */
  String scale(Cue.Scale scale) {
    return fill(
        "scale", end(scale.from(), scale.ends().low()), end(scale.to(), scale.ends().high()));
  }

  private String end(int number, String meaning) {
    return meaning.isEmpty()
        ? Integer.toString(number)
        : fill("scale.end", number, Neutral.line(meaning));
  }

  /** That going away costs what was typed, and what to type if that is wished. */
  String unsent(Slash way) {
    return fill("unsent", way.typed());
  }

  /** How much time there is for a card, and when it ends. */
  String time(Duration time, ZonedDateTime end) {
    return fill("time", shared().length(time), HOUR.format(end));
  }

  /** How much of it is left. */
  String left(Duration left, ZonedDateTime end) {
    return fill("left", shared().length(left), HOUR.format(end));
  }

  /** The same after it stood. */
  String goesOn(Duration left, ZonedDateTime end) {
    return fill("goes-on", shared().length(left), HOUR.format(end));
  }

  /** How long a short wait takes, and when it is over. */
  String takes(Duration time, ZonedDateTime end) {
    return fill("takes", shared().length(time), HOUR.format(end));
  }

  /** How long somebody has been speaking where nobody set a time. */
  String soFar(Duration time) {
    return fill("so-far", shared().length(time));
  }
}
