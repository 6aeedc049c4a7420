package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A promise and the day it is looked at again, which is said aloud so that it is remembered.
 *
 * @param casting who is who
 * @param step the step
 */
record Promising(Casting casting, Step.Agree step) {

  Protocol protocol() {
    return Entries.answered(
        casting, step, step.text(), this::promise, inputs -> new Outcome.Next());
  }

  private Protocol promise(Asked asked, Function<Input, Protocol> then) {
    Card card = casting.cards().of(step, asked, step.text());
    return Cues.await(
        new Cue.Write(card, Cues.length(step, Cue.Length.LINE), casting.nudges(step)),
        Mark.PROMISE,
        asked,
        casting.id(step),
        input -> input.passed() ? then.apply(input) : cue(asked, input, then));
  }

  /** How it will be thought of: promises that name their moment are kept more often. */
  private Protocol cue(Asked asked, Input promise, Function<Input, Protocol> then) {
    // Nobody else asks about a promise to oneself, so it has no day.
    DayAsked day = new DayAsked(casting, asked, casting.id(step), DayAsked.Words.LOOK_AGAIN);
    Supplier<Protocol> due =
        () ->
            asked.keeping() == Protocol.Keeping.OWN
                ? then.apply(promise)
                : day.due(step.due(), promise, then);
    return step.cue()
        .map(
            cue ->
                Cues.await(
                    new Cue.Write(
                        casting.cards().plain(asked, casting.text(cue, asked)), Cue.Length.LINE),
                    Mark.CUE,
                    asked,
                    casting.id(step),
                    input -> due.get()))
        .orElseGet(due);
  }
}
