package io.github.closer.authoring;

import io.github.closer.deck.Step;
import java.util.List;

/** The numbers of a scale in words. */
final class RangeWords {
  private RangeWords() {}

  /** From where to where. */
  static String of(Step.Range range) {
    String steps = range.step() == 1 ? "" : " in steps of " + range.step();
    return "number from " + range.from() + " to " + range.to() + range.unit() + steps;
  }

  /** What the two ends mean, in one line; none where nobody said. */
  static List<String> ends(Step.Range range) {
    String low = end(range.from(), range.unit(), range.ends().low());
    String high = end(range.to(), range.unit(), range.ends().high());
    if (low.isEmpty() && high.isEmpty()) {
      return List.of();
    }
    String between = low.isEmpty() || high.isEmpty() ? "" : ", ";
    return List.of(low + between + high + ".");
  }

  private static String end(int number, String unit, String meaning) {
    return meaning.isEmpty() ? "" : number + unit + " is " + meaning;
  }
}
