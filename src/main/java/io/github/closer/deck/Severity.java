package io.github.closer.deck;

/** How much a diagnostic matters. */
public enum Severity {
  /** The deck is not played. */
  ERROR("error"),
  /** The deck is played, and probably not as its author meant. */
  WARNING("warning"),
  /** Advice: the deck is as good without it, and better with it. */
  NOTE("note");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word that stands before the code in a message. */
  public String word() {
    return word;
  }
}
