package io.github.closer.rehearsal;

import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One evening after the other: what the two bring to the next one from those before. A week lies
 * between them.
 *
 * @param number how many were played
 * @param at when the next one begins
 * @param memory what the two bring
 */
record Evenings(int number, Instant at, Memory memory) {
  private static final int DAYS_BETWEEN = 7;

  /** Before the first one. */
  static Evenings first(Instant at) {
    return new Evenings(0, at, Memory.NONE);
  }

  /** The same with another number of finished sessions. */
  Evenings sessions(int count) {
    Memory.Past past = memory.past();
    Memory.Past other =
        new Memory.Past(count, past.began(), past.answers(), past.drawn(), past.closed());
    return new Evenings(
        number,
        at,
        new Memory(other, memory.promises(), memory.tickets(), memory.kit(), memory.questions()));
  }

  /** The same, where each also brings promises that are open: of this deck, and of another one. */
  Evenings promising(String deck) {
    List<Memory.Promise> promises = new ArrayList<>(memory.promises());
    for (Audience by : List.of(Audience.A, Audience.B)) {
      String letter = by.name().toLowerCase(Locale.ROOT);
      for (String given : List.of(deck, "another-" + deck)) {
        String id = "p" + number + "-" + promises.size() + "-" + letter;
        promises.add(new Memory.Promise(id, by, "a promise", Optional.empty(), given));
      }
    }
    return new Evenings(
        number,
        at,
        new Memory(memory.past(), promises, memory.tickets(), memory.kit(), memory.questions()));
  }

  /** After a play; one that did not end leaves nothing. */
  Evenings after(Played played) {
    Instant next = at.plusSeconds(DAYS_BETWEEN * 24L * 60 * 60);
    if (!played.ended()) {
      return new Evenings(number + 1, next, memory);
    }
    Learned learned = Learned.of(played.setting(), "r" + number, played.outcome().events());
    return new Evenings(number + 1, next, remembered(learned, next, played));
  }

  private Memory remembered(Learned learned, Instant next, Played played) {
    LocalDate day = LocalDate.ofInstant(next, played.setting().zone());
    List<Memory.Promise> promises = new ArrayList<>(memory.promises());
    promises.addAll(learned.agreed().promises());
    promises.removeIf(
        p ->
            Optional.ofNullable(learned.agreed().reviews().get(p.id()))
                .filter(Learned.Verdict::isOver)
                .isPresent());
    List<Memory.Ticket> tickets = new ArrayList<>(memory.tickets());
    tickets.removeIf(ticket -> learned.letters().opened().contains(ticket.id()));
    learned.letters().written().stream()
        .filter(ticket -> !ticket.opens().map(d -> d.isAfter(day)).orElse(false))
        .forEach(ticket -> tickets.add(ticket.ticket()));
    // A deck asks once, after the last time it was played.
    List<Memory.Question> questions =
        learned.later().planned().stream().filter(q -> !q.day().isAfter(day)).toList();
    return new Memory(past(learned), promises, tickets, memory.kit(), questions);
  }

  private Memory.Past past(Learned learned) {
    Map<String, Map<Audience, Memory.Kept>> answers = new HashMap<>(memory.past().answers());
    answers.putAll(learned.past().answers());
    Map<String, LocalDate> drawn = new HashMap<>(memory.past().drawn());
    drawn.putAll(learned.past().drawn());
    Set<String> closed = new HashSet<>(memory.past().closed());
    learned.later().settled().stream()
        .filter(settled -> !settled.open())
        .forEach(settled -> closed.add(settled.deck()));
    return new Memory.Past(
        memory.past().sessions() + 1, learned.past().began(), answers, drawn, closed);
  }
}
