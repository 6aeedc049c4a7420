package io.github.closer.cli;

import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Memory;
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

  /** Those that nobody answered for yet. Mostly there are none, and then nothing is read. */
  List<Remembered> without(List<Remembered> promises, Instant now) {
    Set<String> answered = promises.isEmpty() ? Set.of() : at(now);
    return promises.stream().filter(promise -> !isOneOf(promise, answered)).toList();
  }

  /** A memory with only the promises that nobody answered for yet. */
  Memory without(Memory memory, Instant now) {
    return memory.promises().isEmpty() ? memory : memory.without(at(now));
  }

  private Set<String> at(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return sessions.lately().stream()
        .filter(session -> isOf(session.touched(), today))
        .flatMap(session -> events(session).stream())
        .flatMap(event -> answered(event, today))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOneOf(Remembered promise, Set<String> ids) {
    return promise.name() instanceof Remembered.Id name && ids.contains(name.id());
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
