package io.github.closer.session;

/** One of the two. */
public enum Person {
  A,
  B;

  /** The other one. */
  public Person other() {
    return this == A ? B : A;
  }
}
