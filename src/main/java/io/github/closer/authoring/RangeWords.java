package io.github.closer.authoring;

import io.github.closer.deck.Step;
import java.util.List;

/**
 * The numbers of a scale in words.
 *
 * @param phrases the language
 */
record RangeWords(Phrases phrases) {

  /** From where to where. */
  String of(Step.Range range) {
    String from = String.valueOf(range.from());
    String to = range.to() + range.unit();
    return range.step() == 1
        ? phrases.say("range", from, to)
        : phrases.say("range.steps", from, to, String.valueOf(range.step()));
  }

  /** What the two ends mean, in one line; none where nobody said. */
  List<String> ends(Step.Range range) {
    String low = end(range.from(), range.unit(), range.ends().low());
    String high = end(range.to(), range.unit(), range.ends().high());
    if (low.isEmpty() && high.isEmpty()) {
      return List.of();
    }
    return List.of(
        low.isEmpty() || high.isEmpty()
            ? phrases.say("range.one-end", low + high)
            : phrases.say("range.two-ends", low, high));
  }

  private String end(int number, String unit, String meaning) {
    return meaning.isEmpty() ? "" : phrases.say("range.end", number + unit, meaning);
  }
}
