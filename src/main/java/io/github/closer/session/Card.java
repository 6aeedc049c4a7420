package io.github.closer.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands on the screen while a cue is performed.
 *
 * @param audience whom it is for
 * @param alone whether only they may look; the other hands over the keyboard first
 * @param place where it stands in the deck
 * @param text what it says, with the names already in it
 * @param aids small help, and whether it can be passed
 */
public record Card(Audience audience, boolean alone, Place place, String text, Aids aids) {
  public Card {
    if (alone && audience == Audience.BOTH) {
      throw new IllegalArgumentException("nobody is alone with somebody");
    }
  }

  /**
   * Where a card stands.
   *
   * @param number counted from 1
   * @param of how many there are; 0 where that is not known
   * @param addressee the name or names it is for
   * @param deck the title of the deck; empty where nothing of a deck is played
   * @param left about how long the rest takes; absent where nobody knows
   */
  public record Place(int number, int of, String addressee, String deck, Optional<Duration> left) {
    /** A place without a deck. */
    public Place(int number, int of, String addressee) {
      this(number, of, addressee, "", Optional.empty());
    }

    /** The same, at another step. */
    Place at(int other) {
      return new Place(other, of, addressee, deck, left);
    }

    /** The same place, for somebody else. */
    public Place with(String other) {
      return new Place(number, of, other, deck, left);
    }
  }

  /**
   * Small help under a card.
   *
   * @param advice what may help with an answer
   * @param assurance what becomes of an answer, in one sentence: while somebody answers, it is
   *     never out of sight for want of room
   * @param time a soft limit; its end is said and cuts nothing
   * @param ways what may be asked for instead of an answer
   */
  public record Aids(
      Advice advice, Optional<String> assurance, Optional<Duration> time, Ways ways) {
    /** No help, and nothing to pass. */
    public static final Aids NONE =
        new Aids(Advice.NONE, Optional.empty(), Optional.empty(), Ways.NONE);

    /** No help but the way past it. */
    public static final Aids PASSABLE = NONE.with(Ways.PASS);

    /** Whether it may be passed, without a reason. */
    public boolean passable() {
      return ways.pass();
    }

    /** What is said below the card: the hints, and what becomes of an answer. */
    public List<String> sentences() {
      return Stream.concat(advice.hints().stream(), assurance.stream()).toList();
    }

    /** The same help with other advice. */
    public Aids with(Advice other) {
      return new Aids(other, assurance, time, ways);
    }

    /** The same help with other ways out. */
    public Aids with(Ways other) {
      return new Aids(advice, assurance, time, other);
    }

    /** The same help, with what becomes of an answer. */
    public Aids assuring(String sentence) {
      return new Aids(advice, Optional.of(sentence), time, ways);
    }
  }

  /**
   * What may help with an answer.
   *
   * @param hints gentle advice
   * @param avoid what does not help here
   * @param starter how an answer may begin
   */
  public record Advice(List<String> hints, List<String> avoid, Optional<String> starter) {
    /** Nothing. */
    public static final Advice NONE = of(List.of());

    public Advice {
      hints = List.copyOf(hints);
      avoid = List.copyOf(avoid);
    }

    /** Hints alone. */
    public static Advice of(List<String> hints) {
      return new Advice(hints, List.of(), Optional.empty());
    }
  }

  /**
   * What may be asked for at a card instead of an answer. Leaving is always possible.
   *
   * @param pass whether it may be passed
   * @param moves what else
   */
  public record Ways(boolean pass, Set<Move> moves) {
    /** Only an answer. */
    public static final Ways NONE = new Ways(false, Set.of());

    /** An answer or a pass. */
    public static final Ways PASS = new Ways(true, Set.of());

    public Ways {
      moves = Set.copyOf(moves);
    }

    /** With more moves. */
    public Ways and(Set<Move> more) {
      return new Ways(
          pass, Stream.concat(moves.stream(), more.stream()).collect(Collectors.toSet()));
    }
  }
}
