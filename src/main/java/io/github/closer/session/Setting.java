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
 */
public record Setting(Deck deck, People people, Chance chance, ZoneId zone) {}
