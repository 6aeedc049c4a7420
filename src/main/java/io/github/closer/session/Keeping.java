package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Keep;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;

/**
 * How long the answers to a step are kept.
 *
 * @param keep as its author says, or as is usual for how close it comes
 */
record Keeping(Keep keep) {
  private static final int DEEP = 3;

  /** Deep answers are not kept beyond their session unless the author says so; promises are. */
  static Keeping of(Step step, Deck deck) {
    return new Keeping(step.modifiers().care().keep().orElse(usual(step, deck)));
  }

  private static Keep usual(Step step, Deck deck) {
    boolean meantToLast =
        step instanceof Step.Agree
            || step instanceof Step.Appreciate
            || step instanceof Step.Match
            || (step instanceof Step.Note note && note.open().isPresent());
    boolean deep = step.depth().orElse(deck.around(step).depth()) >= DEEP;
    return deep && !meantToLast ? Keep.SESSION : Keep.TRANSCRIPT;
  }

  /**
   * Whether a step shows words that are not kept beyond the session: then what it shows is not kept
   * either.
   */
  static boolean quotes(Step step, Deck deck) {
    return Headline.of(step).stream()
        .flatMap(text -> text.parts().stream())
        .filter(Template.Answer.class::isInstance)
        .map(part -> ((Template.Answer) part).reference().step())
        .flatMap(id -> deck.step(id).stream())
        .anyMatch(quoted -> of(quoted, deck).keep() == Keep.SESSION);
  }

  boolean isNever() {
    return keep == Keep.NEVER;
  }

  /** For an entry of this kind of a step: what the deck said, and moves, are always kept. */
  static Keep of(Step step, Deck deck, Mark mark) {
    Keep keep = of(step, deck).of(mark);
    boolean shows =
        switch (mark) {
          case TEXT, ANSWER, GUESS, FLOOR, SAY_BACK, MOVE, REVEAL, REST -> true;
          case PROMISE, APPRECIATION, DUE, CUE, REVIEW, TICKET, OPENED, LATER -> false;
        };
    return shows && keep == Keep.TRANSCRIPT && quotes(step, deck) ? Keep.SESSION : keep;
  }

  private Keep of(Mark mark) {
    return switch (mark) {
      case ANSWER, GUESS -> keep;
      case PROMISE -> keep == Keep.NEXT_TIME ? keep : Keep.TRANSCRIPT;
      case TEXT,
          APPRECIATION,
          DUE,
          CUE,
          REVIEW,
          TICKET,
          OPENED,
          LATER,
          FLOOR,
          SAY_BACK,
          MOVE,
          REVEAL,
          REST ->
          Keep.TRANSCRIPT;
    };
  }
}
