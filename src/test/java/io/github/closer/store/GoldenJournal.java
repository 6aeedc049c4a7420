package io.github.closer.store;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.People;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the golden journal of format 1 says, in every kind of event, reply and mark of that day.
 *
 * <p>People have journals like it. If this or the file has to change, the format has changed.
 */
final class GoldenJournal {
  private static final Instant AT = Instant.parse("2026-11-23T20:15:03.123Z");

  private GoldenJournal() {}

  static List<Event.Lasting> events() {
    List<Event.Lasting> events = new ArrayList<>();
    People people = new People("Zoë", "山田");
    events.add(new Event.Begun(AT, new Event.Heading("five", "Five", "0f".repeat(32), -1, people)));
    for (Reply reply : replies()) {
      events.add(taken(1, Mark.ANSWER, Audience.A, Visibility.SHARED, reply));
    }
    for (Mark mark : Mark.values()) {
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
