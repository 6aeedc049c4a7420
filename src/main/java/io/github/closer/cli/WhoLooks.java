package io.github.closer.cli;

import io.github.closer.play.Stage;
import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.Reply;
import java.util.Optional;

/**
 * Asks who is looking, before something is shown that only one of the two may see.
 *
 * @param program where they are asked, if anybody is there
 * @param options how
 */
record WhoLooks(Program program, StageOptions options) {

  /**
   * Whether this person looks, and nobody else. Where nobody is there, whoever started the program
   * from a script has taken care of that.
   */
  boolean is(Person person, People people) {
    if (options.answers().isEmpty() && !program.stages().interactive()) {
      return true;
    }
    try (OpenStage opened = program.stages().open(options)) {
      Stage stage = opened.stage();
      Card.Place place = new Card.Place(0, 0, people.name(person));
      Card card = new Card(Audience.of(person), false, place, "", Card.Aids.NONE);
      Optional<String> from = Optional.of(people.name(person.other())).filter(n -> !n.isEmpty());
      return stage.perform(new Cue.HandOver(card, from)) instanceof Reply.Done;
    }
  }

  /**
   * Whether the one of the couple looks who is meant, or both are.
   *
   * @throws UserError when nobody is called so
   */
  boolean mayBe(Readers reader) {
    Optional<People> people = program.known().people();
    return people
        .flatMap(two -> reader.among(two).person())
        .map(person -> is(person, people.orElseThrow()))
        .orElse(true);
  }
}
