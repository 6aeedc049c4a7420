package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Input;

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
    Person first = first();
    return turn(first, step.swap() ? turn(first.other(), Protocol.next()) : Protocol.next());
  }

  private Person first() {
    return switch (casting.who(step)) {
      case A -> Person.A;
      case B -> Person.B;
      case LISTENER -> casting.state().floor().listener();
      case TURN -> casting.state().floor().first();
      case BOTH, EACH, SPEAKER -> casting.state().floor().speaker();
    };
  }

  /** One person's turn, and what comes after it. */
  private Protocol turn(Person speaker, Protocol after) {
    Casting seen = casting.speaking(speaker);
    Asked listening = shared(speaker.other());
    String ready =
        step.sayBack().ready().map(t -> seen.text(t, listening.by())).orElse(Phrases.READY);
    return Cues.await(
        new Cue.Show(seen.plain(listening.by(), ready)),
        Mark.MOVE,
        listening,
        step,
        input -> input.passed() ? after : speak(seen, speaker, after));
  }

  private Protocol speak(Casting seen, Person speaker, Protocol after) {
    Asked speaking = shared(speaker);
    return Cues.await(
        new Cue.Speak(seen.card(step, speaking, step.topic())),
        Mark.FLOOR,
        speaking,
        step,
        input ->
            input.passed() || step.sayBack().mirror().isEmpty()
                ? after
                : sayBack(seen, speaker, after, 1));
  }

  private Protocol sayBack(Casting seen, Person speaker, Protocol after, int time) {
    Template mirror = step.sayBack().mirror().orElseThrow();
    Asked listening = shared(speaker.other());
    Card card = seen.plain(listening.by(), seen.text(mirror, listening.by()));
    return Cues.await(
        new Cue.Speak(card),
        Mark.SAY_BACK,
        listening,
        step,
        input -> input.passed() ? after : check(seen, speaker, after, time));
  }

  private Protocol check(Casting seen, Person speaker, Protocol after, int time) {
    Asked speaking = shared(speaker);
    String question =
        step.sayBack().check().map(t -> seen.text(t, speaking.by())).orElse(Phrases.CHECK_QUESTION);
    return Cues.await(
        new Cue.Choose(seen.plain(speaking.by(), question), Phrases.CHECK),
        Mark.MOVE,
        speaking,
        step,
        input -> judged(seen, speaker, after, new Judged(input, time)));
  }

  private record Judged(Input input, int time) {}

  private Protocol judged(Casting seen, Person speaker, Protocol after, Judged judged) {
    if (judged.input().passed() || judged.input().chose(Phrases.CHECK_YES)) {
      return after;
    }
    if (judged.time() >= step.sayBack().atMost()) {
      return Cues.await(
          new Cue.Show(seen.plain(Audience.BOTH, Phrases.GOOD_ENOUGH)),
          Mark.MOVE,
          new Asked(Audience.BOTH, Protocol.Keeping.SHARED),
          step,
          input -> after);
    }
    if (judged.input().chose(Phrases.CHECK_MORE)) {
      Asked speaking = shared(speaker);
      return Cues.await(
          new Cue.Speak(seen.plain(speaking.by(), Phrases.THERE_IS_MORE)),
          Mark.FLOOR,
          speaking,
          step,
          input -> sayBack(seen, speaker, after, judged.time() + 1));
    }
    return sayBack(seen, speaker, after, judged.time() + 1);
  }

  private static Asked shared(Person person) {
    return new Asked(Audience.of(person), Protocol.Keeping.SHARED);
  }
}
