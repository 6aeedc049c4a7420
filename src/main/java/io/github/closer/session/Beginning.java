package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Outcome;
import java.util.List;

/**
 * Who has the floor first: one of the two, or whom a coin names.
 *
 * @param casting who is who
 * @param step the step
 */
record Beginning(Casting casting, Step.Roles step) {
  private static final Asked BOTH = new Asked(Audience.BOTH, Protocol.Keeping.SHARED);

  /** A pass leaves it to the coin. */
  Protocol protocol() {
    People people = casting.setting().people();
    List<String> options = List.of(people.a(), people.b(), Phrases.COIN);
    return Cues.await(
        new Cue.Choose(casting.card(step, BOTH, step.question()), options),
        Mark.MOVE,
        BOTH,
        step,
        input -> {
          if (input.chose(0)) {
            return begins(Person.A);
          }
          return input.chose(1) ? begins(Person.B) : tossed();
        });
  }

  private Protocol tossed() {
    Person person = casting.setting().chance().coin(casting.state().scene().moment());
    String words = Phrases.begins(casting.setting().people().name(person));
    return Cues.await(
        new Cue.Show(casting.plain(Audience.BOTH, words)),
        Mark.TEXT,
        BOTH,
        step,
        input -> begins(person));
  }

  private static Protocol begins(Person person) {
    return new Finished(new Outcome.Begins(person));
  }
}
