package io.github.closer.authoring;

import io.github.closer.deck.Step;
import io.github.closer.deck.Target;
import java.util.Optional;

/**
 * Where closed gates lead. Gates directly behind one another are one door, and one that names no
 * place goes where the first of them goes.
 */
final class Doors {
  private Optional<Target> door = Optional.empty();
  private int first = DeckGraph.NOBODY;

  /**
   * Where a step leads when it is a gate and closed.
   *
   * @param target absent where that is a kind end
   * @param first the gate whose target it is, which is the step itself or one before it
   */
  record Closed(Optional<Target> target, int first) {
    static final Closed NEVER = new Closed(Optional.empty(), DeckGraph.NOBODY);
  }

  /** Takes the next step of a list, and answers where it leads. */
  Closed closed(Step step, int node) {
    if (!(step instanceof Step.Barrier gate)) {
      first = DeckGraph.NOBODY;
      return Closed.NEVER;
    }
    boolean same = gate.ifNo().isEmpty() || gate.ifNo().equals(door);
    if (first == DeckGraph.NOBODY || !same || gate.modifiers().when().isPresent()) {
      door = gate.ifNo();
      first = node;
    }
    return new Closed(door, first);
  }
}
