package io.github.closer.authoring;

import io.github.closer.deck.Step;
import java.util.List;

/**
 * A step of speaking, listening and saying back, in words.
 *
 * @param look who looks at it
 * @param words how people are called
 */
record TurnWords(Look look, PlainWords words) {

  Draft of(Step.Turns step, Draft draft) {
    draft.head(step.swap() ? "one speaks, one listens, then you swap" : "one speaks, one listens");
    step.sayBack()
        .ready()
        .map(words::of)
        .ifPresent(ready -> draft.line("Before it begins, for the listener: " + ready));
    step.sayBack().mirror().map(words::of).ifPresent(mirror -> sayBack(step, mirror, draft));
    Step.Turns.Answering answering = step.answering();
    draft.list("The listener gives back, one by one:", words.of(answering.tokens()));
    draft.list("Then the listener has one of these answers:", words.of(answering.replies()));
    if (answering.support()) {
      draft.remark(
          "Then the speaker picks what would do them good: just listening, ideas, help with"
              + " something, or a hug.");
    }
    return answering.clarify()
        ? draft.remark("The listener may ask one question meanwhile.")
        : draft;
  }

  private void sayBack(Step.Turns step, String mirror, Draft draft) {
    String check = step.sayBack().check().map(words::of).orElse("Is that what you meant?");
    draft.lines(
        List.of(
            "Then the listener: " + mirror,
            "And the speaker: "
                + check
                + " Yes, almost, or there is more; said back "
                + Lengths.count(step.sayBack().atMost(), "time")
                + " at most."));
  }
}
