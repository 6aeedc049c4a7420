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
    draft.head(look.say(step.swap() ? "turns.swap" : "turns.once"));
    step.sayBack()
        .ready()
        .map(words::of)
        .ifPresent(ready -> draft.line(look.say("turns.ready", ready)));
    step.sayBack().mirror().map(words::of).ifPresent(mirror -> sayBack(step, mirror, draft));
    Step.Turns.Answering answering = step.answering();
    draft.list(look.say("turns.tokens"), words.of(answering.tokens()));
    draft.list(look.say("turns.replies"), words.of(answering.replies()));
    if (answering.support()) {
      draft.remark(look.say("turns.support"));
    }
    return answering.clarify() ? draft.remark(look.say("turns.clarify")) : draft;
  }

  private void sayBack(Step.Turns step, String mirror, Draft draft) {
    String usual = look.phrases().words().say("session.check-question");
    String check = step.sayBack().check().map(words::of).orElse(usual);
    draft.lines(
        List.of(
            look.say("turns.mirror", mirror),
            look.say("turns.check", check, step.sayBack().atMost())));
  }
}
