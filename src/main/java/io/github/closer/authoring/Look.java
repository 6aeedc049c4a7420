package io.github.closer.authoring;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Privacy;
import io.github.closer.deck.Step;
import io.github.closer.deck.Who;
import io.github.closer.text.Words;
import java.util.Locale;

/**
 * Who looks at a deck, and on what: what they may see of a step is decided here, by the same rules
 * as in a session.
 *
 * @param deck what is looked at
 * @param seat whose eyes
 * @param medium on a screen or on paper
 * @param phrases what is said around the deck's own words
 */
record Look(Deck deck, Seat seat, Medium medium, Phrases phrases) {
  private static final int COUPLE = 2;
  private static final int ALONE = 1;

  /** Whom a step is for; a card of the pool is for each in turn. */
  static Who who(Step step, boolean card) {
    return step.modifiers().manner().who().orElse(card ? Who.TURN : Who.BOTH);
  }

  /** Whether those it is for are asked while nobody else may look. */
  boolean isAlone(Step step) {
    boolean shares = step instanceof Step.Checklist list && list.share();
    return isCouple() && (shares || privacy(step) != Privacy.NO);
  }

  /** What is written for a later day is its author's until then. */
  static Privacy privacy(Step step) {
    boolean ticket = step instanceof Step.Note note && note.open().isPresent();
    return ticket ? Privacy.ALWAYS : step.modifiers().manner().privacy();
  }

  /** Whether the one in this seat ever has the words of a step before them. */
  boolean sees(Step step) {
    Who who = step.modifiers().manner().who().orElse(Who.BOTH);
    return !(isAlone(step) && seat.isOther(who));
  }

  /** Whether a couple plays it, and not one alone or two couples. */
  boolean isCouple() {
    return deck.terms().people() == COUPLE;
  }

  /** Whether one person plays it alone. */
  boolean isForOne() {
    return deck.terms().people() == ALONE;
  }

  boolean isOnPaper() {
    return medium == Medium.PAPER;
  }

  /** What is said around the deck's own words. */
  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /** What is said in the middle of the deck's own words, and so in their language. */
  Phrases inside() {
    return new Phrases(Words.in(Locale.forLanguageTag(deck.shelf().language())));
  }
}
