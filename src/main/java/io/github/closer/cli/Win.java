package io.github.closer.cli;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.People;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import io.github.closer.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that went well, as both saw it.
 *
 * @param at when it was said
 * @param kind what it is
 * @param name whose words they are, or who looked back
 * @param text what was said
 */
record Win(Instant at, Kind kind, String name, String text) {
  /** The verdicts of a review begin with this one. */
  private static final Reply DONE = new Reply.Chosen(0);

  /** What it is. */
  enum Kind {
    /** Something good one told the other. */
    APPRECIATION,
    /** A promise that was kept. */
    PROMISE
  }

  /** All of a session, in the order in which they were said. */
  static List<Win> of(Event.Begun begun, List<Event.Lasting> events, Words words) {
    People people = begun.heading().people();
    Function<Audience, String> names = audience -> people.names(audience, words);
    return events.stream()
        .filter(Event.Taken.class::isInstance)
        .map(Event.Taken.class::cast)
        .filter(taken -> isBoths(taken.line().scope()))
        .flatMap(taken -> of(names, taken).stream())
        .toList();
  }

  /** Guests have their own, and what is kept only until a session is over is not shown again. */
  private static boolean isBoths(Event.Scope scope) {
    return scope.visibility() == Visibility.SHARED
        && scope.keep() != Keep.SESSION
        && scope.by() != Audience.C
        && scope.by() != Audience.D;
  }

  private static Optional<Win> of(Function<Audience, String> names, Event.Taken taken) {
    String name = names.apply(taken.line().scope().by());
    return switch (taken.line().mark()) {
      case APPRECIATION ->
          taken.words().isBlank()
              ? Optional.empty()
              : Optional.of(new Win(taken.at(), Kind.APPRECIATION, name, taken.words()));
      case REVIEW ->
          taken.reply().equals(DONE)
              ? Optional.of(new Win(taken.at(), Kind.PROMISE, name, promised(taken.line())))
              : Optional.empty();
      case TEXT,
          ANSWER,
          PROMISE,
          DUE,
          CUE,
          GUESS,
          TICKET,
          OPENED,
          LATER,
          FLOOR,
          SAY_BACK,
          MOVE,
          REVEAL,
          REST ->
          Optional.empty();
    };
  }

  /** A review's card says who promised what, and below that it asks how it went. */
  private static String promised(Event.Line line) {
    int question = line.text().lastIndexOf("\n\n");
    return question < 0 ? line.text() : line.text().substring(0, question);
  }
}
