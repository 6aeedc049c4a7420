package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Input;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Speaker and listener.
 *
 * <p>The clock waits for the listener. The speaker speaks and nobody types. The listener says it
 * back, the speaker says whether it is what was meant, and after a few times it goes on kindly,
 * because being understood is not an examination. Then they swap.
 *
 * @param casting who is who
 * @param step the step
 */
record TurnTaking(Casting casting, Step.Turns step) {

  Protocol protocol() {
    List<Person> order = casting.order(first(), 0);
    return turns(step.swap() ? order : order.subList(0, 1));
  }

  private Protocol turns(List<Person> rest) {
    if (rest.isEmpty()) {
      return Protocol.next();
    }
    Supplier<Protocol> after = () -> turns(rest.subList(1, rest.size()));
    return new Turn(casting.speaking(rest.get(0)), after).ready();
  }

  private Person first() {
    Floor floor = casting.state().floor();
    return switch (casting.who(step)) {
      case A -> Person.A;
      case B -> Person.B;
      case LISTENER -> floor.listener();
      case TURN -> casting.order(floor.speaker(), floor.turns()).get(0);
      case BOTH, EACH, SPEAKER -> floor.speaker();
    };
  }

  /** One person's turn, and what comes after it. */
  private final class Turn {
    private final Casting seen;
    private final Supplier<Protocol> after;
    private final Asked speaking;
    private final Asked listening;

    Turn(Casting seen, Supplier<Protocol> after) {
      this.seen = seen;
      this.after = after;
      Person speaker = seen.state().floor().speaker();
      this.speaking = seen.together(step, speaker);
      this.listening = seen.together(step, speaker.other());
    }

    Protocol ready() {
      String ready =
          step.sayBack()
              .ready()
              .map(t -> seen.text(t, listening))
              .orElse(seen.phrases().say("ready"));
      return Cues.await(
          new Cue.Show(seen.cards().plain(listening, ready)),
          Mark.MOVE,
          listening,
          seen.id(step),
          input -> input.passed() ? after.get() : speak(step.answering().clarify()));
    }

    /** The listener may ask one question, and either may say that something came in between. */
    private Protocol speak(boolean clarify) {
      Card card = seen.cards().of(step, speaking, step.topic());
      Set<Move> moves = clarify ? Set.of(Move.INTERRUPTED, Move.CLARIFY) : Set.of(Move.INTERRUPTED);
      Card.Aids aids = card.aids().with(card.aids().ways().and(moves));
      return Cues.await(
          new Cue.Speak(new Card(card.audience(), card.alone(), card.place(), card.text(), aids)),
          Mark.FLOOR,
          speaking,
          seen.id(step),
          input -> {
            if (input.wants(Move.INTERRUPTED)) {
              return said(seen.phrases().interrupted(name(speaking)), () -> speak(clarify));
            }
            if (input.wants(Move.CLARIFY)) {
              return said(
                  seen.phrases().oneQuestion(name(listening), name(speaking)), () -> speak(false));
            }
            return input.passed() ? after.get() : beat(input);
          });
    }

    private String name(Asked asked) {
      return seen.names(asked.by());
    }

    private Protocol said(String words, Supplier<Protocol> then) {
      Asked both = seen.all(step);
      return Cues.await(
          new Cue.Show(seen.cards().plain(both, words)),
          Mark.MOVE,
          both,
          seen.id(step),
          input -> then.get());
    }

    /** Quiet seconds between what was said and anything that answers it. */
    private Protocol beat(Input spoken) {
      boolean answered = step.sayBack().mirror().isPresent() || hasAnswers();
      return step.modifiers().care().beat().isPresent() && answered
          ? Cues.beat(seen, step, spoken.at(), this::mirrored)
          : mirrored();
    }

    private boolean hasAnswers() {
      Step.Turns.Answering answering = step.answering();
      return answering.support() || !answering.replies().isEmpty() || !answering.tokens().isEmpty();
    }

    private Protocol mirrored() {
      return step.sayBack().mirror().map(mirror -> sayBack(mirror, 1)).orElseGet(this::tokens);
    }

    private Protocol sayBack(Template mirror, int time) {
      Card card = seen.cards().plain(listening, seen.text(mirror, listening));
      return Cues.await(
          new Cue.Speak(card),
          Mark.SAY_BACK,
          listening,
          seen.id(step),
          input -> input.passed() ? tokens() : check(mirror, time));
    }

    private Protocol check(Template mirror, int time) {
      String question =
          step.sayBack()
              .check()
              .map(t -> seen.text(t, speaking))
              .orElse(seen.phrases().say("check-question"));
      // The last time there is no way back to saying it again, and no answer promises one. There
      // are as many as before, because a session may be gone on with that was begun otherwise.
      List<String> answers = seen.phrases().list(isLast(time) ? "last-check" : "check");
      return Cues.await(
          new Cue.Choose(seen.cards().plain(speaking, question), answers),
          Mark.MOVE,
          speaking,
          seen.id(step),
          input -> judged(mirror, input, time));
    }

    private Protocol judged(Template mirror, Input input, int time) {
      if (input.passed() || input.chose(Phrases.CHECK_YES)) {
        return tokens();
      }
      if (isLast(time)) {
        boolean more = input.chose(Phrases.CHECK_MORE);
        return said(seen.phrases().say(more ? "more-another-time" : "good-enough"), this::tokens);
      }
      if (input.chose(Phrases.CHECK_MORE)) {
        return Cues.await(
            new Cue.Speak(seen.cards().plain(speaking, seen.phrases().say("there-is-more"))),
            Mark.FLOOR,
            speaking,
            seen.id(step),
            more -> sayBack(mirror, time + 1));
      }
      return sayBack(mirror, time + 1);
    }

    private boolean isLast(int time) {
      return time >= step.sayBack().atMost();
    }

    /** What the listener gives back, one by one. */
    private Protocol tokens() {
      List<String> tokens = seen.texts(step.answering().tokens(), listening);
      if (tokens.isEmpty()) {
        return replies();
      }
      return Cues.await(
          new Cue.Tick(
              seen.cards().plain(listening, seen.phrases().tokens(name(speaking))), tokens, 0),
          Mark.MOVE,
          listening,
          seen.id(step),
          input -> replies());
    }

    /** Only these answers; advice stays locked until it is asked for. */
    private Protocol replies() {
      if (step.answering().support()) {
        return new Support(seen, step, after).protocol();
      }
      List<String> replies = seen.texts(step.answering().replies(), listening);
      if (replies.isEmpty()) {
        return after.get();
      }
      return Cues.await(
          new Cue.Choose(seen.cards().plain(listening, seen.phrases().say("reply")), replies),
          Mark.ANSWER,
          listening,
          seen.id(step),
          input -> after.get());
    }
  }
}
