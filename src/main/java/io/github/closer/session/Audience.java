package io.github.closer.session;

import java.util.Optional;

/** Whom something on the screen is for. */
public enum Audience {
  A,
  B,
  C,
  D,
  /** All who play. */
  BOTH;

  /** One person alone. */
  public static Audience of(Person person) {
    return switch (person) {
      case A -> A;
      case B -> B;
      case C -> C;
      case D -> D;
    };
  }

  /** The one it is for; empty when it is for both. */
  public Optional<Person> person() {
    return switch (this) {
      case A -> Optional.of(Person.A);
      case B -> Optional.of(Person.B);
      case C -> Optional.of(Person.C);
      case D -> Optional.of(Person.D);
      case BOTH -> Optional.empty();
    };
  }

  /** Whether this person is among them. */
  public boolean includes(Person person) {
    return this == BOTH || this == of(person);
  }
}
