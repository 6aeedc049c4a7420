package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.store.CoupleFile;
import io.github.closer.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How long a deck rests between two sessions.
 *
 * <p>A deep one rests without exception: that it is not there every day is what protects the two.
 * At others they may.
 *
 * @param couple when it was played last
 * @param zone where the people are
 */
record Rest(CoupleFile couple, ZoneId zone) {
  private static final int DEEP = 3;

  /**
   * What becomes of the evening where a deck may not be played today, or the two would rather not,
   * once that was said; absent where it is played. The hour of the day is no matter.
   */
  Optional<Evening.Left> instead(Deck deck, OpenStage stage) {
    LocalDate today = LocalDate.ofInstant(stage.clock().instant(), zone);
    return again(deck, couple.lastPlayed(deck.about().id()), today, zone)
        .flatMap(again -> said(deck, stage, again));
  }

  /** The day on which a deck is there again that was played last then; absent where it is now. */
  static Optional<LocalDate> again(
      Deck deck, Optional<Instant> played, LocalDate today, ZoneId zone) {
    return deck.terms()
        .every()
        .flatMap(
            every ->
                played
                    .map(last -> LocalDate.ofInstant(last, zone))
                    .filter(last -> !last.isAfter(today))
                    .map(last -> last.plusDays(every.toDays())))
        .filter(today::isBefore);
  }

  private Optional<Evening.Left> said(Deck deck, OpenStage stage, LocalDate again) {
    Words words = stage.words();
    boolean deep = deck.about().depth() >= DEEP;
    String text =
        words.say(
            deep ? "cli.rests.deep" : "cli.rests",
            deck.about().title(),
            new Dates(words).near(again));
    Card card = Introductions.card(text, words);
    Reply reply =
        stage
            .stage()
            .perform(
                deep
                    ? new Cue.Show(card)
                    : new Cue.Choose(
                        card, List.of(words.say("cli.rests.else"), words.say("cli.rests.now"))));
    if (reply instanceof Reply.Left) {
      return Optional.of(Evening.Left.NOTHING);
    }
    return reply instanceof Reply.Chosen chosen && chosen.index() == 1
        ? Optional.empty()
        : Optional.of(Evening.Left.SOMETHING_ELSE);
  }
}
