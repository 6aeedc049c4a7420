package io.github.closer.cli;

import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.text.Sentence;
import io.github.closer.transcript.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is meant by a name that was typed.
 *
 * @param asked {@code both}, a name, or the letter of one of the couple
 * @param letters whether a letter is meant where nobody is called so
 */
record Readers(String asked, boolean letters) {
  private static final String BOTH = "both";
  private static final List<Person> COUPLE = List.of(Person.A, Person.B);

  Readers(String asked) {
    this(asked, true);
  }

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
        .map(person -> new Readers(couple.name(person), false))
        .orElse(this);
  }

  /** Who it is among these; empty when nobody is called that. */
  Optional<Reader> find(People people) {
    if (asked.equals(BOTH)) {
      return Optional.of(Reader.BOTH);
    }
    return named(people)
        .filter(person -> asked.equalsIgnoreCase(people.name(person)))
        .findFirst()
        .or(() -> letters ? COUPLE.stream().filter(this::isLetter).findFirst() : Optional.empty())
        .map(Reader::of);
  }

  private boolean isLetter(Person person) {
    return asked.equals(person.name().toLowerCase(Locale.ROOT));
  }

  private static Stream<Person> named(People people) {
    return Stream.of(Person.values()).filter(person -> !people.name(person).isEmpty());
  }
}
