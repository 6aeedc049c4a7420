package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who has the floor first: one of the two, or whom a coin names.
 *
 * @param casting who is who
 * @param step the step
 */
record Beginning(Casting casting, Step.Roles step) {

  /** A pass leaves it to the coin. */
  Protocol protocol() {
    Asked both = casting.everyone();
    People people = casting.setting().people();
    List<Person> present = people.present();
    List<String> options =
        Stream.concat(present.stream().map(people::name), Stream.of(casting.phrases().say("coin")))
            .toList();
    return Cues.await(
        new Cue.Choose(casting.cards().of(step, both, step.question()), options),
        Mark.MOVE,
        both,
        casting.id(step),
        input ->
            IntStream.range(0, present.size())
                .filter(input::chose)
                .mapToObj(chosen -> begins(present.get(chosen)))
                .findFirst()
                .orElseGet(this::tossed));
  }

  private Protocol tossed() {
    Asked both = casting.everyone();
    List<Person> present = casting.setting().people().present();
    int moment = casting.state().scene().moment();
    Person person =
        present.size() == 2
            ? casting.setting().chance().coin(moment)
            : present.get(casting.setting().chance().pick(moment, present.size()));
    String words = casting.phrases().begins(casting.setting().people().name(person));
    return Cues.await(
        new Cue.Show(casting.cards().plain(both, words)),
        Mark.TEXT,
        both,
        casting.id(step),
        input -> begins(person));
  }

  private static Protocol begins(Person person) {
    return new Finished(new Outcome.Begins(person));
  }
}
