package io.github.closer.cli;

import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.text.Sentence;
import io.github.closer.transcript.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is meant by a name that was typed.
 *
 * @param asked {@code both}, a name, or the letter of one of the couple
 */
record Readers(String asked) {
  private static final String BOTH = "both";

  /**
   * Who it is among these.
   *
   * @throws UserError when nobody is called that
   */
  Reader among(People people) {
    return find(people)
        .orElseThrow(
            () ->
                new UserError(
                    Sentence.of("cli.print.nobody", asked),
                    Sentence.of(
                        "cli.print.nobody.hint",
                        Listing.or(named(people).map(people::name).toList())),
                    ExitStatus.WRONG_USE));
  }

  /** Whether nobody's private entries are meant. */
  boolean areBoth() {
    return asked.equals(BOTH);
  }

  /** The same person by name: who sits where in a session is for that session alone. */
  Readers byName(People couple) {
    return find(couple)
        .flatMap(Reader::person)
        .map(person -> new Readers(couple.name(person)))
        .orElse(this);
  }

  /** Who it is among these; empty when nobody is called that. */
  Optional<Reader> find(People people) {
    if (asked.equals(BOTH)) {
      return Optional.of(Reader.BOTH);
    }
    return named(people)
        .filter(person -> isMeant(person, people.name(person)))
        .findFirst()
        .map(Reader::of);
  }

  private boolean isMeant(Person person, String name) {
    return asked.equalsIgnoreCase(name)
        || (List.of(Person.A, Person.B).contains(person)
            && asked.equals(person == Person.A ? "a" : "b"));
  }

  private static Stream<Person> named(People people) {
    return Stream.of(Person.values()).filter(person -> !people.name(person).isEmpty());
  }
}
