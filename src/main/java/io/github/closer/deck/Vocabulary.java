package io.github.closer.deck;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
  public record Kind(Entry verb, Entries others) {
    /** All that may stand on such a step, the verb first. */
    public Entries entries() {
      return Entries.of(verb).and(others);
    }
  }

  /** The words of a deck around its steps. */
  public static Entries deck() {
    return CoverWords.ALL;
  }

  /** The words below which steps are listed. */
  public static Set<String> stepLists() {
    return DeckWords.all().stream()
        .filter(DeckWords::holdsSteps)
        .collect(Collectors.toUnmodifiableSet());
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
