package io.github.closer.rehearsal;

import io.github.closer.deck.Step;
import io.github.closer.text.Sentence;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of playing a deck often.
 *
 * @param plays how many plays there were
 * @param coverage what they reached
 * @param time how long the two took
 * @param draws where cards ran out
 * @param deadEnds lines of steps that were left out for want of an answer, with nothing behind
 *     them, and how often that was
 * @param broken a play that should not be, the shortest of its kind
 */
record Findings(
    int plays,
    Coverage coverage,
    Optional<Time> time,
    List<DryDraw> draws,
    Map<Integer, Integer> deadEnds,
    Optional<Broken> broken) {
  Findings {
    draws = List.copyOf(draws);
  }

  /**
   * How long those took who answered everything.
   *
   * @param unhurried what is usual for two who talk longer wherever the deck names no time
   */
  record Time(Duration shortest, Duration usual, Duration longest, Duration unhurried) {}

  /**
   * A draw with too few cards.
   *
   * @param draw the step
   * @param session in which session it was; absent where it can happen on the first evening
   */
  record DryDraw(Step.Draw draw, OptionalInt session) {}

  /**
   * A play that stopped, or did not end.
   *
   * @param what what is the matter
   * @param test the play, to be pasted as a test
   */
  record Broken(Sentence what, TestText test) {}
}
