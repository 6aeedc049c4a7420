package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import java.util.List;
import java.util.function.Supplier;

/**
 * Support of the kind that is wanted.
 *
 * <p>The one who spoke picks it, and nothing else is unlocked for the listener: no advice where
 * nobody asked for any. Afterwards the speaker says whether it was the right one.
 *
 * @param seen who is who in this turn
 * @param step the step
 * @param after what comes then
 */
record Support(Casting seen, Step.Turns step, Supplier<Protocol> after) {

  Protocol protocol() {
    return pick(true);
  }

  private Protocol pick(boolean again) {
    Asked speaking = seen.together(step, seen.state().floor().speaker());
    return Cues.await(
        new Cue.Choose(
            seen.cards().plain(speaking, seen.phrases().say("which-support")),
            seen.phrases().list("kinds-of-support")),
        Mark.ANSWER,
        speaking,
        seen.id(step),
        input ->
            input.reply() instanceof Reply.Chosen chosen
                ? give(chosen.index(), again)
                : after.get());
  }

  private Protocol give(int kind, boolean again) {
    Asked listening = seen.together(step, seen.state().floor().listener());
    return Cues.await(
        new Cue.Speak(
            seen.cards().plain(listening, seen.phrases().list("support-given").get(kind))),
        Mark.MOVE,
        listening,
        seen.id(step),
        input -> wasRight(again));
  }

  private Protocol wasRight(boolean again) {
    Asked speaking = seen.together(step, seen.state().floor().speaker());
    List<String> all = seen.phrases().list("right-one");
    List<String> answers = again ? all : all.subList(0, Phrases.ANOTHER_KIND);
    return Cues.await(
        new Cue.Choose(seen.cards().plain(speaking, seen.phrases().say("was-it-right")), answers),
        Mark.MOVE,
        speaking,
        seen.id(step),
        input -> input.chose(Phrases.ANOTHER_KIND) ? pick(false) : after.get());
  }
}
