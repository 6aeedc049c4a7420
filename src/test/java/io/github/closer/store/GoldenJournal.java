package io.github.closer.store;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Move;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the golden journals of format 1 say, in every kind of event, reply and mark.
 *
 * <p>People have journals like them. If this or a file has to change, the format has changed.
 */
final class GoldenJournal {
  private static final Instant AT = Instant.parse("2026-11-23T20:15:03.123Z");

  private static final Set<Mark> FIRST_MARKS =
      EnumSet.complementOf(
          EnumSet.of(Mark.CUE, Mark.REVIEW, Mark.GUESS, Mark.TICKET, Mark.OPENED, Mark.LATER));

  private GoldenJournal() {}

  /** The journal of two people, as it was first. */
  static List<Event.Lasting> events() {
    List<Event.Lasting> events = new ArrayList<>();
    People people = new People("Zoë", "山田");
    events.add(new Event.Begun(AT, new Event.Heading("five", "Five", "0f".repeat(32), -1, people)));
    for (Reply reply : replies()) {
      events.add(taken(1, Mark.ANSWER, Audience.A, Visibility.SHARED, reply));
    }
    for (Mark mark : FIRST_MARKS) {
      events.add(taken(2, mark, Audience.BOTH, Visibility.SHARED, new Reply.Done()));
    }
    events.add(taken(3, Mark.ANSWER, Audience.B, Visibility.OWN, new Reply.Rated(3)));
    events.add(taken(4, Mark.ANSWER, Audience.B, Visibility.SEALED, new Reply.Rated(4)));
    events.add(new Event.Closed(AT, 5));
    events.add(new Event.Settled(AT, 6, "Now?", true));
    events.add(new Event.Settled(AT, 7, "Now?", false));
    events.add(new Event.Paused(AT));
    events.add(new Event.Resumed(AT.plusNanos(1)));
    events.add(new Event.Ended(AT.plusSeconds(60)));
    return events;
  }

  /** The journal of two couples, with what came later. */
  static List<Event.Lasting> twoCouples() {
    List<Event.Lasting> events = new ArrayList<>();
    People people = new People("Zoë", "山田", new People.TwoCouples("Kim", "Robin"));
    events.add(
        new Event.Begun(AT, new Event.Heading("four", "Four", "0f".repeat(32), 7, people), true));
    for (Audience by : Audience.values()) {
      events.add(taken(1, Mark.ANSWER, by, Visibility.SHARED, new Reply.Done()));
    }
    for (Mark mark : EnumSet.complementOf(EnumSet.copyOf(FIRST_MARKS))) {
      events.add(taken(2, mark, Audience.C, Visibility.SHARED, new Reply.Written("w")));
    }
    for (Keep keep : EnumSet.complementOf(EnumSet.of(Keep.NEVER, Keep.SESSION))) {
      Event.Scope scope = new Event.Scope(Audience.D, Visibility.SHARED, keep);
      Event.Line line = new Event.Line(3, "step", Mark.ANSWER, scope, "Ask?");
      events.add(new Event.Taken(AT, line, new Reply.Written("w"), "w"));
      Event.Scope both = new Event.Scope(Audience.BOTH, Visibility.SHARED, keep);
      Event.Line match = new Event.Line(4, "out", Mark.ANSWER, both, "What would be good?");
      events.add(new Event.Overlap(AT, match, List.of("Walk", "Sea")));
    }
    for (Move move : Move.values()) {
      events.add(new Event.Called(AT, 5, move));
    }
    events.add(new Event.KeptOut(AT, 6));
    events.add(new Event.Ended(AT.plusSeconds(60)));
    return events;
  }

  /** The journal of one of two, alone, in the middle of a session. */
  static List<Event.Lasting> alone() {
    People people = new People("Zoë", "山田", new People.Alone(Person.B));
    Event.Scope scope = new Event.Scope(Audience.B, Visibility.OWN, Keep.SESSION);
    Event.Line line = new Event.Line(1, "step", Mark.ANSWER, scope, "Ask?");
    return List.of(
        new Event.Begun(AT, new Event.Heading("one", "One", "0f".repeat(32), 0, people)),
        new Event.Taken(AT, line, new Reply.Written("w"), "w"),
        new Event.Paused(AT));
  }

  private static List<Reply> replies() {
    return List.of(
        new Reply.Done(),
        new Reply.Written("half \ud800, line\nend, 😀, \u2028"),
        new Reply.Chosen(0),
        new Reply.Rated(-3),
        new Reply.Ticked(List.of()),
        new Reply.Ticked(List.of(1, 3)),
        new Reply.Spoke(Duration.ofMillis(90_500)),
        new Reply.Passed(),
        new Reply.Left());
  }

  private static Event.Taken taken(
      int moment, Mark mark, Audience by, Visibility see, Reply reply) {
    Event.Scope scope = new Event.Scope(by, see);
    return new Event.Taken(AT, new Event.Line(moment, "step", mark, scope, "Ask?"), reply, "w");
  }
}
