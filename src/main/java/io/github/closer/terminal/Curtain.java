package io.github.closer.terminal;

import io.github.closer.session.Card;
import java.util.Optional;

/**
 * Hides what somebody enters alone, until that person wants to see it.
 *
 * <p>There is none on a card that both may see.
 */
final class Curtain {
  private final boolean there;
  private volatile boolean drawn;

  Curtain(Card card) {
    this.there = card.alone();
    this.drawn = there;
  }

  /** Whether dots stand for what was entered. */
  boolean hides() {
    return drawn;
  }

  /** Shows or hides; does nothing where there is no curtain. */
  void pull() {
    drawn = there && !drawn;
  }

  /** Hides again, where there is a curtain. */
  void draw() {
    drawn = there;
  }

  /** What the key does now. */
  Optional<String> key(Wording wording) {
    if (!there) {
      return Optional.empty();
    }
    return Optional.of(wording.say(drawn ? "key.shows" : "key.hides"));
  }
}
