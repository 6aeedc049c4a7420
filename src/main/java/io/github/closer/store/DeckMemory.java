package io.github.closer.store;

import io.github.closer.session.Audience;
import io.github.closer.session.Memory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What sessions with one deck left.
 *
 * @param played when one was finished last
 * @param answers what was kept for next time, by step and by person
 * @param drawn when a card was drawn last, by its identity
 * @param closed whether its gates stay closed; somebody's answer or chance, nobody knows which
 * @param question what each is asked about it on a later day
 */
public record DeckMemory(
    Optional<Instant> played,
    Map<String, Map<Audience, Memory.Kept>> answers,
    Map<String, LocalDate> drawn,
    boolean closed,
    Optional<Memory.Question> question) {
  /** Of a deck that was never played. */
  public static final DeckMemory NONE = new DeckMemory(Optional.empty(), Map.of(), Map.of());

  public DeckMemory {
    answers = Map.copyOf(answers);
    drawn = Map.copyOf(drawn);
  }

  /** Without anything to ask later. */
  public DeckMemory(
      Optional<Instant> played,
      Map<String, Map<Audience, Memory.Kept>> answers,
      Map<String, LocalDate> drawn) {
    this(played, answers, drawn, false, Optional.empty());
  }

  /** With only these answers for next time, and played last at an instant. */
  DeckMemory finished(Optional<Instant> at, Map<String, Map<Audience, Memory.Kept>> kept) {
    return new DeckMemory(at, kept, drawn, closed, question);
  }

  /** With another question, or none any more. */
  DeckMemory asking(Optional<Memory.Question> other) {
    return new DeckMemory(played, answers, drawn, closed, other);
  }

  /** Without an answer for next time. */
  DeckMemory without(String step, Audience by) {
    Map<String, Map<Audience, Memory.Kept>> left = new HashMap<>(answers);
    left.computeIfPresent(
        step,
        (same, byPerson) -> {
          Map<Audience, Memory.Kept> others = new HashMap<>(byPerson);
          others.remove(by);
          return Map.copyOf(others);
        });
    left.values().removeIf(Map::isEmpty);
    return new DeckMemory(played, left, drawn, closed, question);
  }

  /** As if no card had been drawn. */
  DeckMemory undrawn() {
    return new DeckMemory(played, answers, Map.of(), closed, question);
  }

  /** With gates that stay closed from now on. */
  DeckMemory closing() {
    return new DeckMemory(played, answers, drawn, true, question);
  }
}
