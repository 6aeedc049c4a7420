package io.github.closer.session;

import java.time.Duration;
import java.util.List;

/** What came back from a stage. */
public sealed interface Reply {

  /** Seen, and on. */
  record Done() implements Reply {}

  /** Words as they were typed, line ends as {@code \n}. */
  record Written(String text) implements Reply {}

  /** The option at this index, counted from 0. */
  record Chosen(int index) implements Reply {}

  /** A number on the scale. */
  record Rated(int value) implements Reply {}

  /** The items at these indexes, counted from 0, in order. */
  record Ticked(List<Integer> indexes) implements Reply {
    public Ticked {
      indexes = List.copyOf(indexes);
    }
  }

  /** Somebody spoke for so long, without the time for which the clock stood still. */
  record Spoke(Duration time) implements Reply {}

  /** Passed, for no reason that anybody asks for. */
  record Passed() implements Reply {}

  /** Somebody asks for one of the moves that the card allows. Never a person's name. */
  record Wants(Move move) implements Reply {}

  /** The people leave now and come back another time. */
  record Left() implements Reply {}
}
