package io.github.closer.deck;

import java.util.Arrays;
import java.util.List;

/**
 * Every word of deck format 1, for those who help with writing.
 *
 * <p>It is the table that decks are read by.
 */
public final class Vocabulary {
  private Vocabulary() {}

  /**
   * A kind of step.
   *
   * @param verb the word that makes a step one of this kind
   * @param others what else may stand on it and means something there, its own words first
   */
  public record Kind(Entry verb, Entries others) {}

  /** The words of a deck around its steps. */
  public static Entries deck() {
    return CoverWords.ALL;
  }

  /** The words that may stand on any step. */
  public static Entries anywhere() {
    return Word.ANYWHERE;
  }

  /** The kinds of steps, in the order of the deck format. */
  public static List<Kind> kinds() {
    return Arrays.stream(Word.values())
        .map(word -> new Kind(word.verb(), Fitting.on(word)))
        .toList();
  }
}
