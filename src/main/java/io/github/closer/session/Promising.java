package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import io.github.closer.session.Protocol.Prompt;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

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
    return Cues.await(
        new Cue.Write(casting.card(step, asked, step.text()), Cue.Length.LINE),
        Mark.PROMISE,
        asked,
        step,
        input -> input.passed() ? then.apply(input) : due(asked, input, then));
  }

  private Protocol due(Asked asked, Input promise, Function<Input, Protocol> then) {
    return new Await(dated(asked, promise), day -> then.apply(promise));
  }

  private Prompt dated(Asked asked, Input promise) {
    if (step.due() instanceof Step.Due.Asked) {
      Card card = casting.card(asked, Phrases.WHEN, Card.Aids.PASSABLE);
      return dated(new Cue.Write(card, Cue.Length.LINE), asked, List.of());
    }
    if (step.due() instanceof Step.Due.After after) {
      LocalDate day =
          LocalDate.ofInstant(promise.at(), casting.setting().zone()).plusDays(after.days());
      return dated(show(asked, Phrases.lookAgain(day)), asked, List.of(Phrases.day(day)));
    }
    return dated(show(asked, Phrases.lookAgainNextTime()), asked, List.of(Phrases.NEXT_TIME));
  }

  private Cue show(Asked asked, String words) {
    return new Cue.Show(casting.card(asked, words, Card.Aids.PASSABLE));
  }

  private Prompt dated(Cue cue, Asked asked, List<String> day) {
    return new Prompt(cue, Mark.DUE, asked.keeping(), Casting.id(step), day);
  }
}
