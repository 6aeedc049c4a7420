package io.github.closer.session;

import io.github.closer.deck.Step;
import java.util.List;

/**
 * What was passed on the way to a scene: steps that were played, led elsewhere or were left out.
 *
 * <p>Nobody who plays sees it. It tells those who rehearse a deck which ways were taken.
 *
 * @param moment the scene it led to; one way is one way, however often it is looked at
 * @param passages in their order
 */
public record Trail(int moment, List<Passage> passages) {
  static final Trail NONE = new Trail(0, List.of());

  public Trail {
    passages = List.copyOf(passages);
  }

  /** A step, and what became of it. */
  public record Passage(Step step, How how) {}

  /** What became of a step. */
  public enum How {
    /** It was performed, or led to other steps. */
    PLAYED,
    /** Its condition was false. */
    LEFT_OUT,
    /** Its condition, or that of an {@code if}, waits for an answer that is missing. */
    UNKNOWN,
    /** There was nothing for it to do, such as promises to look at. */
    EMPTY,
    /** A draw dealt fewer cards than it asks for. */
    SHORT
  }
}
