package io.github.closer.deck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A deck: what it is, who made it, and what is played.
 *
 * @param about the words on its cover
 * @param shelf how it is found, and for whom it is not
 * @param credits whose work it is
 * @param contents what is played
 */
public record Deck(About about, Shelf shelf, Credits credits, Contents contents) {

  /**
   * The cover.
   *
   * @param id the name it is asked for by
   * @param title what people see
   * @param summary one sentence; may be empty
   * @param minutes how long it usually takes, where its author said so
   * @param depth 1 to 3, how close it comes
   */
  public record About(String id, String title, String summary, OptionalInt minutes, int depth) {}

  /** How a deck is found, in which language it is, and for whom it is not meant. */
  public record Shelf(Set<String> tags, String language, List<String> notFor) {
    public Shelf {
      tags = Set.copyOf(tags);
      notFor = List.copyOf(notFor);
    }
  }

  /** Whose work a deck is, where its idea comes from, and how well that idea is known to hold. */
  public record Credits(
      Optional<String> author,
      Optional<String> licence,
      List<String> source,
      Optional<String> evidence,
      Optional<String> version) {
    public Credits {
      source = List.copyOf(source);
    }
  }

  /**
   * What is played.
   *
   * @param steps the script; empty where the deck is only a pool of cards
   * @param cards the pool
   * @param shuffled whether the pool is shuffled or drawn as written
   * @param parts steps that are played by name
   */
  public record Contents(
      List<Step> steps, List<Step> cards, boolean shuffled, Map<PartName, List<Step>> parts) {
    public Contents {
      steps = List.copyOf(steps);
      cards = List.copyOf(cards);
      parts = Map.copyOf(parts);
    }
  }
}
