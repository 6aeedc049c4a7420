package io.github.closer.store;

import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import io.github.closer.store.CoupleMemory.Evenings;
import io.github.closer.store.CoupleMemory.Keepsakes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a couple's memory grows by what a session left.
 *
 * <p>The newest word counts: a promise that is learned again stands with its newest text, and a
 * step that was answered again has the new answers of all and none of the old. What guests said is
 * not the couple's, and is left with the session.
 */
final class Learning {
  private Learning() {}

  static CoupleMemory from(CoupleMemory before, String deckId, Learned learned) {
    Set<String> gone = new HashSet<>(before.gone());
    learned
        .agreed()
        .reviews()
        .forEach(
            (id, verdict) -> {
              if (verdict.isOver()) {
                gone.add(id);
              }
            });
    gone.addAll(learned.letters().opened());
    learned.later().settled().forEach(settled -> gone.add(settled.id()));
    Map<String, DeckMemory> decks = decks(before.decks(), learned.later(), gone);
    CoupleMemory after =
        new CoupleMemory(
            began(before.evenings(), learned.past()),
            keepsakes(before.keepsakes(), learned, gone),
            decks,
            gone);
    DeckMemory deck = deck(after.deck(deckId), learned.past());
    return deck.equals(after.deck(deckId)) ? after : after.with(deckId, deck);
  }

  /**
   * Decks with the questions that were planned and without those that were settled. What is closed
   * stays closed.
   *
   * @param gone takes in the ids of questions that another one replaces
   */
  private static Map<String, DeckMemory> decks(
      Map<String, DeckMemory> before, Learned.Later later, Set<String> gone) {
    Map<String, DeckMemory> decks = new HashMap<>(before);
    for (Learned.Settled settled : later.settled()) {
      decks.computeIfPresent(settled.deck(), (id, deck) -> deck.asking(still(deck, gone)));
      if (!settled.open()) {
        decks.put(settled.deck(), decks.getOrDefault(settled.deck(), DeckMemory.NONE).closing());
      }
    }
    for (Memory.Question planned : later.planned()) {
      if (!gone.contains(planned.id())) {
        DeckMemory deck = decks.getOrDefault(planned.deck(), DeckMemory.NONE);
        decks.put(planned.deck(), deck.asking(Optional.of(last(deck, planned, gone))));
      }
    }
    return decks;
  }

  private static Optional<Memory.Question> still(DeckMemory deck, Set<String> gone) {
    return deck.question().filter(question -> !gone.contains(question.id()));
  }

  /** A deck asks once, after the last time it was played; the other one is gone. */
  private static Memory.Question last(DeckMemory deck, Memory.Question planned, Set<String> gone) {
    Optional<Memory.Question> other =
        deck.question().filter(before -> !before.id().equals(planned.id()));
    boolean older = other.filter(before -> before.day().isAfter(planned.day())).isPresent();
    other.ifPresent(before -> gone.add(older ? planned.id() : before.id()));
    return older ? other.orElseThrow() : planned;
  }

  /** A deck's memory with what a session left. */
  static DeckMemory of(DeckMemory before, Learned learned) {
    return deck(before, learned.past());
  }

  private static Evenings began(Evenings before, Memory.Past past) {
    return new Evenings(
        before.finished(),
        past.began().filter(person -> isOurs(Audience.of(person))).or(before::began),
        before.unfinished(),
        before.last());
  }

  private static Keepsakes keepsakes(Keepsakes before, Learned learned, Set<String> gone) {
    return new Keepsakes(
        new Merge<>(Memory.Promise::id, promise -> isOurs(promise.by()), gone)
            .of(before.promises(), learned.agreed().promises()),
        new Merge<Learned.Written>(
                written -> written.ticket().id(), written -> isOurs(written.ticket().by()), gone)
            .of(before.tickets(), learned.letters().written()),
        new Merge<>(Learned.Item::id, item -> isOurs(item.by()) && item.kind().isCouples(), gone)
            .of(before.items(), learned.items()));
  }

  private static DeckMemory deck(DeckMemory before, Memory.Past past) {
    Map<String, Map<Audience, Memory.Kept>> answers = new HashMap<>(before.answers());
    past.answers()
        .forEach(
            (step, byPerson) -> {
              Map<Audience, Memory.Kept> ours = new EnumMap<>(Audience.class);
              ours.putAll(byPerson);
              ours.keySet().removeIf(by -> !isOurs(by));
              answers.put(step, Map.copyOf(ours));
            });
    Map<String, LocalDate> drawn = new HashMap<>(before.drawn());
    past.drawn().forEach((card, day) -> drawn.merge(card, day, Learning::later));
    return new DeckMemory(before.played(), answers, drawn, before.closed(), before.question());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static boolean isOurs(Audience by) {
    return switch (by) {
      case A, B, BOTH -> true;
      case C, D -> false;
    };
  }

  /**
   * Things that have an id, each once.
   *
   * @param id its name
   * @param ours whether it is the couple's
   * @param gone ids that never come back
   */
  private record Merge<T>(Function<T, String> id, Predicate<T> ours, Set<String> gone) {
    List<T> of(Collection<T> before, Collection<T> learned) {
      Map<String, T> all = new LinkedHashMap<>();
      before.forEach(one -> all.put(id.apply(one), one));
      learned.stream().filter(ours).forEach(one -> all.put(id.apply(one), one));
      all.keySet().removeAll(gone);
      return List.copyOf(all.values());
    }
  }
}
