package io.github.closer.store;

import io.github.closer.session.People;
import io.github.closer.session.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Those who play, as names in a list.
 *
 * <pre>
 * "people":["Alex","Sam"]                     a couple
 * "people":["Alex","Sam","Kim","Robin"]       two couples, the partners next to each other
 * "people":["Alex","Sam"],"alone":"a"         one of a couple; the other is not there
 * </pre>
 */
final class PeopleCodec {
  private static final String PEOPLE = "people";
  private static final String ALONE = "alone";

  private PeopleCodec() {}

  static void encode(Map<String, Object> fields, People people) {
    List<String> names = new ArrayList<>(List.of(people.a(), people.b()));
    if (people.company() instanceof People.TwoCouples others) {
      names.add(others.c());
      names.add(others.d());
    }
    fields.put(PEOPLE, names);
    people.alone().ifPresent(person -> fields.put(ALONE, Fields.word(person)));
  }

  static People decode(Fields fields) throws MalformedRecord {
    List<?> names = fields.list(PEOPLE);
    if (fields.has(ALONE)) {
      return alone(couple(names, PEOPLE), fields.word(ALONE, Person.class));
    }
    if (names.size() != 4) {
      return couple(names, PEOPLE);
    }
    People two = couple(names.subList(0, 2), PEOPLE);
    People others = couple(names.subList(2, 4), PEOPLE);
    return new People(two.a(), two.b(), new People.TwoCouples(others.a(), others.b()));
  }

  private static People alone(People two, Person person) throws MalformedRecord {
    return switch (person) {
      case A, B -> new People(two.a(), two.b(), new People.Alone(person));
      case C, D -> throw Fields.wrong(ALONE);
    };
  }

  /** Two names in a list. */
  static People couple(List<?> names, String field) throws MalformedRecord {
    if (names.size() == 2 && names.get(0) instanceof String a && names.get(1) instanceof String b) {
      try {
        return new People(a, b);
      } catch (IllegalArgumentException e) {
        throw Fields.wrong(field);
      }
    }
    throw Fields.wrong(field);
  }
}
