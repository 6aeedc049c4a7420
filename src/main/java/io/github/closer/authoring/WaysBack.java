package io.github.closer.authoring;

import io.github.closer.deck.Deck;
import io.github.closer.deck.PartName;
import io.github.closer.deck.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which parts come back when they are played, and which always end the session or lead elsewhere.
 */
final class WaysBack {
  private final Deck deck;
  private final Map<PartName, Boolean> known = new HashMap<>();

  WaysBack(Deck deck) {
    this.deck = deck;
  }

  /** Whether a part, once begun, can come to its end. */
  boolean from(PartName part) {
    Boolean before = known.get(part);
    if (before != null) {
      return before;
    }
    // Parts never lead back into themselves, but for decks with errors.
    known.put(part, true);
    boolean back = isPassed(deck.contents().parts().getOrDefault(part, List.of()));
    known.put(part, back);
    return back;
  }

  private boolean isPassed(List<Step> steps) {
    return steps.stream().allMatch(this::isPassed);
  }

  private boolean isPassed(Step step) {
    if (step.modifiers().when().isPresent()) {
      return true;
    }
    if (step instanceof Step.Use use) {
      return from(use.part());
    }
    if (step instanceof Step.Repeat repeat) {
      return isPassed(repeat.steps());
    }
    // Whatever is asked can be passed, and a condition may be unknown.
    return !(step instanceof Step.Stop || step instanceof Step.Go);
  }
}
