package io.github.closer.cli;

import io.github.closer.play.Stage;
import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.Reply;
import io.github.closer.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
      if (program.stages().attended()) {
        throw new UserError(
            Sentence.of("cli.looks.nobody-to-ask"),
            Sentence.of("cli.looks.nobody-to-ask.hint"),
            ExitStatus.WRONG_USE);
      }
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
   * Who reads what was said in all sessions, by name, once that one looks; empty when they leave.
   *
   * @throws UserError when nobody is called so
   */
  Optional<Readers> among(Readers asked) {
    People people = people(asked);
    Optional<Person> person = asked.among(people).person();
    return person.filter(one -> !is(one, people)).isPresent()
        ? Optional.empty()
        : Optional.of(asked.byName(people));
  }

  /** The couple; before they are known, those of the last session in which one is called so. */
  private People people(Readers asked) {
    List<People> all =
        Stream.concat(
                program.known().people().stream(),
                program.sessions().list().stream()
                    .flatMap(session -> session.begun().stream())
                    .map(begun -> begun.heading().people()))
            .toList();
    return all.stream()
        .filter(people -> asked.find(people).isPresent())
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseGet(this::nobodyYet);
  }

  private People nobodyYet() {
    return new People(program.words().say("cli.first"), program.words().say("cli.second"));
  }
}
