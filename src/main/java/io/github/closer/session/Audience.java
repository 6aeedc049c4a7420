package io.github.closer.session;

import java.util.Optional;

/** Whom something on the screen is for. */
public enum Audience {
  A,
  B,
  BOTH;

  /** One person alone. */
  public static Audience of(Person person) {
    return person == Person.A ? A : B;
  }

  /** The one it is for; empty when it is for both. */
  public Optional<Person> person() {
    return switch (this) {
      case A -> Optional.of(Person.A);
      case B -> Optional.of(Person.B);
      case BOTH -> Optional.empty();
    };
  }

  /** Whether this person is among them. */
  public boolean includes(Person person) {
    return this == BOTH || this == of(person);
  }
}
