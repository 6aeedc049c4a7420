package io.github.closer.terminal;

import io.github.closer.session.Card;
import io.github.closer.session.Reply;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What waits in memory for exactly one card to come back: for the same people, alone or not, with
 * the same place and words.
 */
final class Shelf<T> {
  private final Map<Card, T> kept = new HashMap<>();

  void put(Card card, T thing) {
    kept.put(same(card), thing);
  }

  /** Gives back what waits for a card, once. */
  Optional<T> take(Card card) {
    return Optional.ofNullable(kept.remove(same(card)));
  }

  /**
   * After a reply: what runs with time waits for the card that comes back after a move, and is
   * forgotten where none does.
   *
   * @param halt what lets it wait
   */
  void after(Reply reply, Card card, Consumer<T> halt) {
    Optional<T> running = take(card);
    if (Request.keepsTime(reply)) {
      running.ifPresent(halt.andThen(waiting -> put(card, waiting)));
    }
  }

  boolean isEmpty() {
    return kept.isEmpty();
  }

  void clear() {
    kept.clear();
  }

  /** After a move the same card may offer fewer of them. */
  private static Card same(Card card) {
    return new Card(
        card.audience(), card.alone(), card.place(), card.text(), card.aids().with(Card.Ways.NONE));
  }
}
