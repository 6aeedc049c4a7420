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
  record Mention(Reference reference, SourceSpan at, Use use, Sink sink, Setting setting)
      implements Claim {}

  /**
   * What an answer flows into.
   *
   * @param kind how somebody learns of it there
   * @param written the whole text or condition
   */
  record Sink(Kind kind, SourceSpan written) {

    /** How somebody learns of an answer. */
    enum Kind {
      /** They read it. */
      WORDS,
      /** They read it in the words of a card, which may lie open before it is picked. */
      HEADLINE,
      /** A step comes, or does not. */
      COMES,
      /** Quiet seconds, which both sit through, come before a card that only one sees. */
      QUIET,
      /** Something is opened one day that only one knows of until then. */
      OPENED,
      /** An option is there, or is not. */
      OFFERED,
      /** The session takes one way or the other. */
      WAY,
      /** Steps come round once more, or not. */
      ROUNDS
    }
  }

  /** That two values can be compared like this. */
  record Comparing(Term left, Comparison comparison, SourceSpan sign, Term right)
      implements Claim {}

  /** A side of a comparison in its place. */
  record Term(Operand operand, SourceSpan at) {}
}
