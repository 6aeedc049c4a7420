package io.github.closer.session;

import io.github.closer.deck.Deck;
import java.time.ZoneId;

/**
 * What does not change during a session.
 *
 * @param deck what is played
 * @param people who plays
 * @param chance all chance
 * @param zone where the people are, for the day of a promise
 * @param memory what they bring from earlier sessions
 */
public record Setting(Deck deck, People people, Chance chance, ZoneId zone, Memory memory) {
  /** For two who have not met here before. */
  public Setting(Deck deck, People people, Chance chance, ZoneId zone) {
    this(deck, people, chance, zone, Memory.NONE);
  }
}
