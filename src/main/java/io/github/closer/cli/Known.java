package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.CoupleMemory;
import io.github.closer.store.DeckMemory;
import io.github.closer.text.Words;
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
 * @param words the language it is said in
 */
record Known(Optional<People> people, CoupleMemory memory, Words words) {

  static Known of(CoupleFile couple, Words words) {
    return new Known(couple.read(), couple.remembered(), words);
  }

  /** The name of one person, or what stands for it where there is none yet. */
  String name(Person person) {
    return people
        .map(two -> two.name(person))
        .orElseGet(() -> words.say(person == Person.A ? "cli.first" : "cli.second"));
  }

  /** One name, or both in one phrase. */
  String names(Audience audience) {
    return Listing.and(each(audience)).in(words);
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
            memory.answers().stream().map(answer -> Remembered.of(answer, words)))
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
    return words.say("cli.kept.answer", names(answer.by()), answer.text());
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
        drawn.values().stream()
            .max(Comparator.naturalOrder())
            .map(new Dates(words)::day)
            .orElse("");
    return words.say("cli.kept.drawn", deck, drawn.size(), last);
  }

  /** When each deck was played last. */
  List<String> played(ZoneId zone) {
    return new TreeMap<>(memory.decks())
        .entrySet().stream()
            .flatMap(
                deck ->
                    deck.getValue().played().stream()
                        .map(at -> new Dates(words).day(LocalDate.ofInstant(at, zone)))
                        .map(day -> words.say("cli.kept.played", deck.getKey(), day)))
            .toList();
  }

  /** A promise in one phrase. */
  String promise(Remembered promise) {
    return words.say("cli.kept.promise", names(promise.by()), promise.text(), when(promise));
  }

  /** The day on which a thing is looked at again or opened, or that it is next time. */
  String when(Remembered thing) {
    return thing.day().map(new Dates(words)::day).orElseGet(() -> words.say("cli.next-time"));
  }
}
