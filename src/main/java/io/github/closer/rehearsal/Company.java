package io.github.closer.rehearsal;

import io.github.closer.deck.Deck;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.Region;
import io.github.closer.text.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Names for those who rehearse, and a place and a language that are the same everywhere. */
final class Company {
  /** Where nobody is: a rehearsal shows the same on every machine. */
  static final Region REGION = new Region(ZoneOffset.UTC, Words.in(Locale.ENGLISH));

  private static final List<String> NAMES = List.of("Alex", "Sam", "Kim", "Robin");

  private Company() {}

  /** As many as a deck is for, with these names first. */
  static People of(Deck deck, List<String> given) {
    List<String> names = given.isEmpty() ? NAMES : given;
    return switch (deck.terms().people()) {
      case 1 -> new People(names.get(0), names.get(1), new People.Alone(Person.A));
      case 4 -> {
        List<String> four = names.size() < NAMES.size() ? NAMES : names;
        yield new People(four.get(0), four.get(1), new People.TwoCouples(four.get(2), four.get(3)));
      }
      default -> new People(names.get(0), names.get(1));
    };
  }
}
