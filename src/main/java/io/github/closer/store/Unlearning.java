package io.github.closer.store;

import io.github.closer.session.Audience;
import io.github.closer.store.CoupleMemory.Evenings;
import io.github.closer.store.CoupleMemory.Keepsakes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a couple's memory loses what a session left, or what one of the two wrote.
 *
 * <p>Two things stay, because they protect somebody: gates that do not open any more, and what a
 * deck still wants to ask each of them alone. Neither holds words of theirs. Doing it twice is like
 * doing it once.
 */
final class Unlearning {
  private Unlearning() {}

  /**
   * Without a session.
   *
   * @param answers those for next time that were given in it and in no other
   * @param left the sessions that are left
   */
  static CoupleMemory session(
      CoupleMemory before,
      Trace trace,
      List<CoupleMemory.Answer> answers,
      List<SessionSummary> left) {
    Predicate<String> others = id -> !trace.id().isOf(id);
    CoupleMemory after =
        new CoupleMemory(
            evenings(before.evenings(), trace.id(), left),
            keeping(before.keepsakes(), others),
            before.decks(),
            before.gone().stream().filter(others).collect(Collectors.toSet()));
    for (CoupleMemory.Answer answer : answers) {
      after = after.forgotten(answer.deck(), answer.step(), answer.by());
    }
    return deck(after, trace, left);
  }

  private static Evenings evenings(Evenings before, SessionId id, List<SessionSummary> left) {
    List<SessionSummary> finished = finished(left).toList();
    Optional<SessionId> newest =
        finished.stream()
            .max(Comparator.comparing(SessionSummary::touched))
            .map(SessionSummary::id);
    Optional<SessionId> last =
        before.last().flatMap(session -> session.equals(id) ? newest : Optional.of(session));
    return new Evenings(
        Math.min(before.finished(), finished.size()),
        before.began(),
        before.unfinished().stream().filter(session -> !session.equals(id)).toList(),
        last);
  }

  private static Stream<SessionSummary> finished(List<SessionSummary> sessions) {
    return sessions.stream()
        .filter(session -> session.standing() == SessionSummary.Standing.FINISHED)
        .filter(session -> !session.rehearsal());
  }

  private static CoupleMemory deck(CoupleMemory memory, Trace trace, List<SessionSummary> left) {
    Optional<String> id = trace.deck().filter(memory.decks()::containsKey);
    if (id.isEmpty()) {
      return memory;
    }
    DeckMemory before = memory.deck(id.get());
    Optional<Instant> played =
        finished(left)
            .filter(session -> session.begun().orElseThrow().heading().deckId().equals(id.get()))
            .map(SessionSummary::touched)
            .max(Comparator.naturalOrder());
    Map<String, LocalDate> drawn = new HashMap<>(before.drawn());
    drawn.entrySet().removeIf(card -> trace.drew(card.getKey(), card.getValue()));
    DeckMemory after =
        new DeckMemory(
            before.played().flatMap(at -> still(at, trace, played)),
            before.answers(),
            drawn,
            before.closed(),
            before.question());
    return memory.with(id.get(), after);
  }

  /** When it was played last, unless that was the session that goes. */
  private static Optional<Instant> still(Instant at, Trace trace, Optional<Instant> others) {
    boolean was = trace.events().stream().anyMatch(event -> event.at().equals(at));
    return was ? others : Optional.of(at);
  }

  private static Keepsakes keeping(Keepsakes before, Predicate<String> stays) {
    return new Keepsakes(
        before.promises().stream().filter(one -> stays.test(one.id())).toList(),
        before.tickets().stream().filter(one -> stays.test(one.ticket().id())).toList(),
        before.items().stream().filter(one -> stays.test(one.id())).toList());
  }

  /** Without what one of the two wrote; what both wrote together stays. */
  static CoupleMemory own(CoupleMemory before, Audience person) {
    Set<String> ids = ids(before, person);
    Set<String> gone = new HashSet<>(before.gone());
    gone.addAll(ids);
    CoupleMemory after =
        new CoupleMemory(
            before.evenings(),
            keeping(before.keepsakes(), id -> !ids.contains(id)),
            before.decks(),
            gone);
    for (CoupleMemory.Answer answer : before.answers()) {
      if (answer.by() == person) {
        after = after.forgotten(answer.deck(), answer.step(), answer.by());
      }
    }
    return after;
  }

  /** The ids of all that is one person's. */
  static Set<String> ids(CoupleMemory memory, Audience person) {
    Keepsakes kept = memory.keepsakes();
    return Stream.of(
            kept.promises().stream().filter(one -> one.by() == person).map(one -> one.id()),
            kept.tickets().stream()
                .filter(one -> one.ticket().by() == person)
                .map(one -> one.ticket().id()),
            kept.items().stream().filter(one -> one.by() == person).map(one -> one.id()))
        .flatMap(ids -> ids)
        .collect(Collectors.toSet());
  }
}
