package io.github.closer.cli;

import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Reply;
import io.github.closer.store.SessionSummary;
import io.github.closer.store.Sessions;
import io.github.closer.store.StoreFailure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which promises somebody answered for today: nobody is asked about the same one twice on a day.
 *
 * @param sessions where they were answered
 * @param zone where the people are
 */
record AnsweredToday(Sessions sessions, ZoneId zone) {

  /** The ids of those promises. */
  Set<String> at(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return sessions.list().stream()
        .filter(session -> isOf(session.touched(), today))
        .flatMap(session -> events(session).stream())
        .flatMap(event -> answered(event, today))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isOf(Instant at, LocalDate today) {
    return LocalDate.ofInstant(at, zone).equals(today);
  }

  /** What cannot be read is no reason not to begin; then it is asked once more. */
  private List<Event.Lasting> events(SessionSummary session) {
    try {
      return sessions.read(session.id()).events();
    } catch (StoreFailure unreadable) {
      return List.of();
    }
  }

  private Stream<String> answered(Event.Lasting event, LocalDate today) {
    return event instanceof Event.Taken taken
            && taken.line().mark() == Mark.REVIEW
            && taken.reply() instanceof Reply.Chosen
            && isOf(taken.at(), today)
        ? Stream.of(taken.line().step())
        : Stream.empty();
  }
}
