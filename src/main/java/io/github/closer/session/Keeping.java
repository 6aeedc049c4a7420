package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Keep;
import io.github.closer.deck.Step;

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

  boolean isSession() {
    return keep == Keep.SESSION;
  }

  boolean isNever() {
    return keep == Keep.NEVER;
  }

  /** For an entry of this kind: what the deck said, and moves, are kept like the transcript. */
  Keep of(Mark mark) {
    return switch (mark) {
      case ANSWER, GUESS -> keep;
      case PROMISE, APPRECIATION -> isSession() || keep == Keep.NEXT_TIME ? keep : Keep.TRANSCRIPT;
      case DUE, CUE -> isSession() ? keep : Keep.TRANSCRIPT;
      case TEXT, LATER, REVIEW, TICKET, OPENED, FLOOR, SAY_BACK, MOVE, REVEAL, REST ->
          Keep.TRANSCRIPT;
    };
  }
}
