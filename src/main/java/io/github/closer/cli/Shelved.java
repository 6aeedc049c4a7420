package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Step;
import io.github.closer.store.DeckMemory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deck that can be played, and what the two remember of it.
 *
 * @param name what it is asked for by
 * @param deck the deck
 * @param left what sessions with it left; nothing where there were none
 */
record Shelved(String name, Deck deck, DeckMemory left) {
  private static final int DEEP = 3;
  private static final int COUPLE = 2;

  /** What is in a list and can be read. */
  static Optional<Shelved> of(DeckShelf.Listed listed, Map<String, DeckMemory> left) {
    return listed
        .deck()
        .map(
            deck ->
                new Shelved(
                    listed.name(), deck, left.getOrDefault(deck.about().id(), DeckMemory.NONE)));
  }

  boolean isForTwo() {
    return deck.terms().people() == COUPLE;
  }

  boolean isDeep() {
    return deck.about().depth() >= DEEP;
  }

  /** Whether nobody has to think about whether it is right for tonight. */
  boolean isForAnyEvening() {
    return !isDeep() && deck.shelf().notFor().isEmpty();
  }

  /** Whether each is asked about it on a later day, and its gates may stay closed after that. */
  boolean isAskedAboutLater() {
    return deck.all().anyMatch(Step.Later.class::isInstance);
  }

  /**
   * The day on which it was on the table last, to its end or not; a deck without cards to draw
   * leaves no trace of an evening that did not come to its end.
   */
  Optional<LocalDate> last(ZoneId zone) {
    return Stream.concat(
            left.played().stream().map(at -> LocalDate.ofInstant(at, zone)),
            left.drawn().values().stream())
        .max(Comparator.naturalOrder());
  }

  /** The day on which it is there again, where it rests until then. */
  Optional<LocalDate> again(LocalDate today, ZoneId zone) {
    return Rest.again(deck, left.played(), today, zone);
  }
}
