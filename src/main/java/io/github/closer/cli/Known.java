package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.CoupleMemory;
import io.github.closer.store.DeckMemory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is known of the couple, with names.
 *
 * @param people the two; empty before anybody gave names
 * @param memory what they bring from session to session
 */
record Known(Optional<People> people, CoupleMemory memory) {

  static Known of(CoupleFile couple) {
    return new Known(couple.read(), couple.remembered());
  }

  /** The name of one person, or what stands for it where there is none yet. */
  String name(Person person) {
    return people
        .map(two -> two.name(person))
        .orElse(person == Person.A ? "the first of you" : "the second of you");
  }

  /** One name, or both in one phrase. */
  String names(Audience audience) {
    return String.join(" and ", each(audience));
  }

  /** One name, or both as a list. */
  List<String> each(Audience audience) {
    return Stream.of(Person.A, Person.B).filter(audience::includes).map(this::name).toList();
  }

  /** All that can be removed, as its kinds stand. */
  List<Remembered> all() {
    CoupleMemory.Keepsakes kept = memory.keepsakes();
    return Stream.of(
            kept.items().stream().map(Remembered::of),
            kept.promises().stream().map(Remembered::of),
            kept.tickets().stream().map(Remembered::of),
            memory.answers().stream().map(Remembered::of))
        .flatMap(things -> things)
        .sorted(Comparator.comparing(Remembered::kind))
        .toList();
  }

  /** What both may see. */
  List<Remembered> shared() {
    return all().stream().filter(thing -> thing.kind().isShared()).toList();
  }

  /** What this person alone may see. */
  List<Remembered> only(Person person) {
    return all().stream()
        .filter(thing -> !thing.kind().isShared() && thing.by().includes(person))
        .toList();
  }

  /** Promises that are looked at from this day on. */
  List<Remembered> due(LocalDate today) {
    return shared().stream()
        .filter(thing -> thing.kind() == Remembered.Kind.PROMISE)
        .filter(promise -> promise.day().filter(today::isBefore).isEmpty())
        .toList();
  }

  /** An answer for next time in one phrase. */
  String answer(Remembered answer) {
    return names(answer.by()) + ", by " + answer.text();
  }

  /** The decks of which it is known when their cards were drawn. */
  List<String> drawn() {
    return memory.decks().entrySet().stream()
        .filter(deck -> !deck.getValue().drawn().isEmpty())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** How many cards of a deck were drawn, and when the last one was. */
  String drawn(String deck) {
    Map<String, LocalDate> drawn = memory.decks().getOrDefault(deck, DeckMemory.NONE).drawn();
    String last =
        drawn.values().stream().max(Comparator.naturalOrder()).map(Remembered::day).orElse("");
    return deck
        + " "
        + drawn.size()
        + (drawn.size() == 1 ? " card" : " cards")
        + ", last on "
        + last;
  }

  /** When each deck was played last. */
  List<String> played(ZoneId zone) {
    return new TreeMap<>(memory.decks())
        .entrySet().stream()
            .flatMap(
                deck ->
                    deck.getValue().played().stream()
                        .map(at -> Remembered.day(LocalDate.ofInstant(at, zone)))
                        .map(day -> deck.getKey() + " on " + day))
            .toList();
  }

  /** A promise in one phrase. */
  String promise(Remembered promise) {
    return names(promise.by()) + ": " + promise.text() + " (" + promise.when() + ")";
  }
}
