package io.github.closer.authoring;

import io.github.closer.deck.Step;

/**
 * A step of looking at promises again, in words.
 *
 * @param look who looks at it
 * @param words how people are called
 */
record LookingBack(Look look, PlainWords words) {

  Draft of(Step.FollowUp step, Draft draft) {
    Step.FollowUp.Looking looking = step.looking();
    looking.question().map(words::of).ifPresent(draft::line);
    String which =
        switch (looking.from()) {
          case LAST -> look.say("promises.last");
          case OPEN -> look.say("promises.open");
        };
    String who =
        switch (looking.to()) {
          case BOTH -> look.say("promises.both");
          case EACH -> look.say("promises.giver");
          case RECEIVER -> look.say("promises.receiver");
        };
    draft.remark(which + " " + who);
    return step.ifNone()
        .map(text -> draft.line(look.say("promises.none", words.of(text))))
        .orElseGet(() -> draft.remark(look.say("promises.left-out")));
  }
}
