package io.github.closer.deck;

import io.github.closer.deck.Condition.Comparison;
import io.github.closer.deck.Condition.Operand;

/** Something a text or a condition takes for granted, to be checked when the deck is known. */
sealed interface Claim {

  /** How an answer is used. */
  enum Use {
    /** Said in a text. */
    SAID,
    /** Compared with something. */
    COMPARED,
    /** Only asked whether it is there. */
    ASKED_FOR,
    /** Taken for a yes or a no. */
    HELD
  }

  /** That there is such an answer, and that whoever learns of it may. */
  record Mention(Reference reference, SourceSpan at, Use use, Setting setting) implements Claim {}

  /** That two values can be compared like this. */
  record Comparing(Term left, Comparison comparison, SourceSpan sign, Term right)
      implements Claim {}

  /** A side of a comparison in its place. */
  record Term(Operand operand, SourceSpan at) {}
}
