package io.github.closer.store;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a session is known by wherever it left something.
 *
 * @param id the session
 * @param events what can be read of it
 */
record Trace(SessionId id, List<Event.Lasting> events) {
  Trace {
    events = List.copyOf(events);
  }

  /** The deck it played; empty where that cannot be read. */
  Optional<String> deck() {
    return events.stream()
        .filter(Event.Begun.class::isInstance)
        .map(event -> ((Event.Begun) event).heading().deckId())
        .findFirst();
  }

  /** The ids of what later sessions may have shown again. */
  Set<String> shownLater(CoupleMemory memory) {
    Stream<String> kept =
        Stream.concat(
                memory.keepsakes().promises().stream().map(promise -> promise.id()),
                memory.keepsakes().tickets().stream().map(written -> written.ticket().id()))
            .filter(id::isOf);
    return Stream.concat(shownAgain().map(this::id), kept).collect(Collectors.toSet());
  }

  /** Those of one person. */
  Set<String> shownLater(Audience by) {
    return shownAgain()
        .filter(line -> line.scope().by() == by)
        .map(this::id)
        .collect(Collectors.toSet());
  }

  private Stream<Event.Line> shownAgain() {
    return entries()
        .map(Event.Taken::line)
        .filter(line -> line.mark() == Mark.PROMISE || line.mark() == Mark.TICKET);
  }

  private String id(Event.Line line) {
    String by = line.scope().by().name().toLowerCase(Locale.ROOT);
    return id.letters() + "-" + line.moment() + "-" + by;
  }

  /** Whether an answer for next time was given in it. */
  boolean gave(CoupleMemory.Answer answer) {
    return deck().equals(Optional.of(answer.deck()))
        && entries().anyMatch(taken -> NextTime.isIt(taken, answer));
  }

  /** Whether a card was drawn in it on that day, in whatever zone they were. */
  boolean drew(String card, LocalDate day) {
    return entries()
        .filter(taken -> taken.line().step().equals(card))
        .map(taken -> LocalDate.ofInstant(taken.at(), ZoneOffset.UTC))
        .anyMatch(at -> !day.isBefore(at.minusDays(1)) && !day.isAfter(at.plusDays(1)));
  }

  private Stream<Event.Taken> entries() {
    return entries(events);
  }

  /** The entries among events. */
  static Stream<Event.Taken> entries(List<Event.Lasting> events) {
    return events.stream().filter(Event.Taken.class::isInstance).map(Event.Taken.class::cast);
  }
}
