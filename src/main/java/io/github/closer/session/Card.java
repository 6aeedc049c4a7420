package io.github.closer.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

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
   */
  public record Place(int number, int of, String addressee) {}

  /**
   * Small help under a card.
   *
   * @param hints gentle advice
   * @param avoid what does not help here
   * @param starter how an answer may begin
   * @param time a soft limit; its end is said and cuts nothing
   * @param passable whether it may be passed, without a reason
   */
  public record Aids(
      List<String> hints,
      List<String> avoid,
      Optional<String> starter,
      Optional<Duration> time,
      boolean passable) {
    /** No help, and nothing to pass. */
    public static final Aids NONE =
        new Aids(List.of(), List.of(), Optional.empty(), Optional.empty(), false);

    /** No help but the way past it. */
    public static final Aids PASSABLE =
        new Aids(List.of(), List.of(), Optional.empty(), Optional.empty(), true);

    public Aids {
      hints = List.copyOf(hints);
      avoid = List.copyOf(avoid);
    }
  }
}
