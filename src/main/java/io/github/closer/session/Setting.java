package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.text.Words;
import java.time.ZoneId;

/**
 * What does not change during a session.
 *
 * @param deck what is played
 * @param people who plays
 * @param chance all chance
 * @param region where the people are and what they speak; the language may be another one when a
 *     session is gone on with
 * @param memory what they bring from earlier sessions
 */
public record Setting(Deck deck, People people, Chance chance, Region region, Memory memory) {
  /** For two who have not met here before. */
  public Setting(Deck deck, People people, Chance chance, Region region) {
    this(deck, people, chance, region, Memory.NONE);
  }

  /** Where the people are, for the day of a promise. */
  public ZoneId zone() {
    return region.zone();
  }

  /** What they speak. */
  public Words words() {
    return region.words();
  }

  Phrases phrases() {
    return new Phrases(words());
  }
}
