package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.text.Words;
import java.time.ZoneId;
import java.util.Objects;

/** What does not change during a session. */
public final class Setting {
  private final Deck deck;
  private final People people;
  private final Chance chance;
  private final Region region;
  private final Memory memory;
  private final StepTimes times;

  /**
   * A session's.
   *
   * @param deck what is played
   * @param people who plays
   * @param chance all chance
   * @param region where the people are and what they speak; the language may be another one when a
   *     session is gone on with
   * @param memory what they bring from earlier sessions
   */
  public Setting(Deck deck, People people, Chance chance, Region region, Memory memory) {
    this.deck = deck;
    this.people = people;
    this.chance = chance;
    this.region = region;
    this.memory = memory;
    this.times = new StepTimes(deck, people.present().size());
  }

  /** For two who have not met here before. */
  public Setting(Deck deck, People people, Chance chance, Region region) {
    this(deck, people, chance, region, Memory.NONE);
  }

  /** What is played. */
  public Deck deck() {
    return deck;
  }

  /** Who plays. */
  public People people() {
    return people;
  }

  /** All chance. */
  public Chance chance() {
    return chance;
  }

  /** Where the people are, and what they speak. */
  public Region region() {
    return region;
  }

  /** What they bring from earlier sessions. */
  public Memory memory() {
    return memory;
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

  /** How long the deck's steps take. */
  StepTimes times() {
    return times;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Setting setting
        && deck.equals(setting.deck)
        && people.equals(setting.people)
        && chance.equals(setting.chance)
        && region.equals(setting.region)
        && memory.equals(setting.memory);
  }

  @Override
  public int hashCode() {
    return Objects.hash(deck, people, chance, region, memory);
  }
}
