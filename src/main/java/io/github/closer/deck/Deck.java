package io.github.closer.deck;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A deck: what it is, who made it, and what is played.
 *
 * @param about the words on its cover
 * @param shelf how it is found, and for whom it is not
 * @param credits whose work it is
 * @param contents what is played
 * @param terms who plays it, how often, and how breaks are taken
 */
public record Deck(About about, Shelf shelf, Credits credits, Contents contents, Terms terms) {

  /** Every step, wherever it is written, those inside others included. */
  public Stream<Step> all() {
    return new Inside(this).all();
  }

  /** What a step finds around it: the cards and the depth of the file in which it is written. */
  public Place around(Step step) {
    Place own = new Place(contents.cards(), contents.shuffled(), about.depth());
    return contents.elsewhere().getOrDefault(step.modifiers().label().home(), own);
  }

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
   * @param parts steps that are played by name, those of other files among them
   * @param elsewhere what steps of other files find around them
   */
  public record Contents(
      List<Step> steps,
      List<Step> cards,
      boolean shuffled,
      Map<PartName, List<Step>> parts,
      Map<Home, Place> elsewhere) {
    public Contents {
      steps = List.copyOf(steps);
      cards = List.copyOf(cards);
      parts = Map.copyOf(parts);
      elsewhere = Map.copyOf(elsewhere);
    }

    /** Without other files. */
    public Contents(
        List<Step> steps, List<Step> cards, boolean shuffled, Map<PartName, List<Step>> parts) {
      this(steps, cards, shuffled, parts, Map.of());
    }

    /** The cards of all pools, each file's in its order. */
    public Stream<Step> allCards() {
      return Stream.concat(
          cards.stream(), elsewhere.values().stream().flatMap(place -> place.cards().stream()));
    }

    /** Whether there is anything to play without naming a part. */
    public boolean isPlayable() {
      return !steps.isEmpty() || !cards.isEmpty();
    }
  }

  /**
   * What a step finds in its file.
   *
   * @param cards the pool that it draws from
   * @param shuffled whether that is shuffled or drawn as written
   * @param depth how deep a step is that does not say so itself
   */
  public record Place(List<Step> cards, boolean shuffled, int depth) {
    public Place {
      cards = List.copyOf(cards);
    }
  }

  /**
   * Who plays a deck, how often, and how breaks are taken.
   *
   * @param people 1 for writing alone, 2 for a couple, 4 for two couples
   * @param every how long it rests between two sessions; absent means not at all
   */
  public record Terms(int people, Optional<Duration> every, Breaks breaks) {
    /** A couple, at any time. */
    public static final Terms USUAL = new Terms(2, Optional.empty(), Breaks.USUAL);
  }

  /**
   * How breaks are taken.
   *
   * @param atLeast nobody goes on before this
   * @param limit how stirred up both may be, 0 to 10, to go on
   * @param atMost nobody stays away longer than this
   */
  public record Breaks(Duration atLeast, int limit, Duration atMost) {
    /** Twenty minutes: less is not enough for a body to come down again. */
    public static final Duration FLOOR = Duration.ofMinutes(20);

    /** A day: what is put off for longer needs a date. */
    public static final Duration CEILING = Duration.ofHours(24);

    /** What holds where a deck says nothing. */
    public static final Breaks USUAL = new Breaks(FLOOR, 4, CEILING);
  }
}
