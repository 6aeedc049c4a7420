package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Prompt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The day on which something is looked at again, said aloud so that it is remembered.
 *
 * @param casting who is who
 * @param asked who is told, or asked
 * @param id what the entry is filed under
 * @param words how the day is said
 */
record DayAsked(Casting casting, Asked asked, String id, Words words) {
  /** How a day is said. */
  enum Words {
    /** Of a promise. */
    LOOK_AGAIN,
    /** Of something closed. */
    OPENS
  }

  /** Nobody is examined about the calendar. */
  private static final int TRIES = 3;

  /** Says the day of a promise that was just made, or asks for it; then goes on with it. */
  Protocol due(Step.Due due, Input promise, Function<Input, Protocol> then) {
    LocalDate today = LocalDate.ofInstant(promise.at(), casting.setting().zone());
    if (due instanceof Step.Due.Asked) {
      return ask(casting.phrases().say("when"), day -> then.apply(promise));
    }
    if (due instanceof Step.Due.After after) {
      return say(today.plusDays(after.days()), promise, then);
    }
    // A day that is over when the promise is given is looked at next time.
    if (due instanceof Step.Due.On on && on.day().isAfter(today)) {
      return say(on.day(), promise, then);
    }
    return new Await(
        dated(show(nextTime()), List.of(casting.phrases().say("next-time"))),
        seen -> then.apply(promise));
  }

  private Protocol say(LocalDate day, Input promise, Function<Input, Protocol> then) {
    return new Await(
        dated(show(on(day)), List.of(casting.phrases().day(day))), seen -> then.apply(promise));
  }

  /** Asks for a day, a few times if need be; without one it is next time. */
  Protocol ask(String question, Function<Optional<LocalDate>, Protocol> then) {
    return ask(new Question(question, Card.Aids.PASSABLE), TRIES, then);
  }

  /** Asks for a day that nobody passes: what is put off without one is not come back to. */
  Protocol needed(String question, Function<Optional<LocalDate>, Protocol> then) {
    return ask(new Question(question, Card.Aids.NONE), TRIES, then);
  }

  /** What is asked, and whether it may be passed. */
  private record Question(String text, Card.Aids aids) {
    Question again(String other) {
      return new Question(other, aids);
    }
  }

  private Protocol ask(Question question, int tries, Function<Optional<LocalDate>, Protocol> then) {
    Card card = casting.cards().of(asked, question.text(), question.aids());
    Cue write = new Cue.Write(card, Cue.Length.LINE);
    return Cues.await(
        write,
        Mark.MOVE,
        asked,
        id,
        input -> {
          LocalDate today = LocalDate.ofInstant(input.at(), casting.setting().zone());
          Optional<LocalDate> day = input.read(typed -> Days.read(typed, today));
          if (day.filter(d -> !d.isBefore(today)).isPresent()) {
            LocalDate found = day.get();
            return told(on(found), casting.phrases().day(found), day, then);
          }
          if (input.passed() || tries <= 1) {
            return told(nextTime(), casting.phrases().say("next-time"), Optional.empty(), then);
          }
          String again =
              day.isEmpty()
                  ? casting.phrases().say("which-day")
                  : casting.phrases().say("day-is-over");
          return ask(question.again(again), tries - 1, then);
        });
  }

  private Protocol told(
      String words,
      String day,
      Optional<LocalDate> date,
      Function<Optional<LocalDate>, Protocol> then) {
    return new Await(dated(show(words), List.of(day)), seen -> then.apply(date));
  }

  private Cue show(String words) {
    return new Cue.Show(casting.cards().of(asked, words, Card.Aids.PASSABLE));
  }

  private Prompt dated(Cue cue, List<String> day) {
    return new Prompt(cue, Mark.DUE, asked.keeping(), id, day);
  }

  private String nextTime() {
    return switch (words) {
      case LOOK_AGAIN -> casting.phrases().say("look-again-next-time");
      case OPENS -> casting.phrases().say("opens-next-time");
    };
  }

  private String on(LocalDate day) {
    return switch (words) {
      case LOOK_AGAIN -> casting.phrases().lookAgain(day);
      case OPENS -> casting.phrases().opens(day);
    };
  }
}
