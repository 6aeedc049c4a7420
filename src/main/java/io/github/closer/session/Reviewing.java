package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Outcome;
import io.github.closer.session.Protocol.Prompt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks at promises that are open: done, partly, not yet, or let go. Nobody is asked why.
 *
 * @param casting who is who
 * @param promises those that are looked at, in the order in which they were given
 */
record Reviewing(Casting casting, List<Memory.Promise> promises) {

  /** Those whose day has come, which every session begins with. */
  static Reviewing due(Casting casting) {
    LocalDate today = casting.today();
    return new Reviewing(
        casting,
        open(casting).stream()
            .filter(p -> p.due().map(day -> !day.isAfter(today)).orElse(true))
            .toList());
  }

  /** Those that a step asks for. */
  static Reviewing of(Casting casting, Step.FollowUp step) {
    String deck = casting.setting().deck().about().id();
    return new Reviewing(
        casting,
        open(casting).stream()
            .filter(
                promise ->
                    switch (step.looking().from()) {
                      case LAST -> promise.deck().equals(deck);
                      case OPEN -> true;
                    })
            .toList());
  }

  private static List<Memory.Promise> open(Casting casting) {
    // Guests do not hear what the two promised each other, and nobody answers for both of them.
    boolean two = casting.setting().people().company() instanceof People.Couple;
    return casting.setting().memory().promises().stream()
        .filter(promise -> two)
        .filter(promise -> !casting.state().course().reviewed().contains(promise.id()))
        .toList();
  }

  boolean isEmpty() {
    return promises.isEmpty();
  }

  /** Goes through them on a screen that both see; the one who gave it says how it went. */
  Protocol protocol() {
    return review(promises, Optional.empty(), this::giver);
  }

  private Asked giver(Memory.Promise promise) {
    return promise.by().person().map(casting::shared).orElseGet(casting::everyone);
  }

  /** Goes through them as a step says. */
  Protocol protocol(Step.FollowUp step) {
    if (promises.isEmpty()) {
      Optional<Protocol> none =
          step.ifNone().map(words -> said(step, casting.text(words, casting.everyone())));
      return none.orElseGet(Protocol::next);
    }
    Asked both = casting.everyone();
    String intro = casting.worded(step, step.text(), both);
    Optional<String> question = step.looking().question().map(words -> casting.text(words, both));
    return Cues.await(
        new Cue.Show(casting.cards().of(both, intro, casting.cards().aids(step, both, false))),
        Mark.TEXT,
        both,
        casting.id(step),
        seen -> review(promises, question, promise -> teller(step, promise)));
  }

  private Protocol said(Step.FollowUp step, String words) {
    Asked both = casting.everyone();
    return Cues.await(
        new Cue.Show(casting.cards().plain(both, words)),
        Mark.TEXT,
        both,
        casting.id(step),
        input -> Protocol.next());
  }

  private Asked teller(Step.FollowUp step, Memory.Promise promise) {
    return switch (step.looking().to()) {
      case BOTH -> casting.everyone();
      case EACH -> giver(promise);
      case RECEIVER ->
          promise
              .by()
              .person()
              .map(Person::other)
              .map(casting::shared)
              .orElseGet(casting::everyone);
    };
  }

  private Protocol review(
      List<Memory.Promise> rest,
      Optional<String> question,
      Function<Memory.Promise, Asked> teller) {
    if (rest.isEmpty()) {
      return new Finished(new Outcome.Reviewed(promises.stream().map(Memory.Promise::id).toList()));
    }
    Memory.Promise promise = rest.get(0);
    Asked asked = teller.apply(promise);
    String name = casting.names(promise.by());
    String text =
        casting.phrases().promised(name, promise.text())
            + "\n\n"
            + question.orElseGet(() -> asking(promise, name));
    Cue choose =
        new Cue.Choose(casting.cards().plain(asked, text), casting.phrases().list("verdicts"));
    return new Await(
        new Prompt(choose, Mark.REVIEW, asked.keeping(), promise.id()),
        input -> review(rest.subList(1, rest.size()), question, teller));
  }

  /** The one who gave it says how it went, with the other beside. */
  private String asking(Memory.Promise promise, String name) {
    return promise.by() == Audience.BOTH
        ? casting.phrases().say("how-did-it-go")
        : casting.phrases().howDidItGo(name);
  }
}
