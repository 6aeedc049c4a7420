package io.github.closer.session;

/** One of those who play. Two couples are A and B, and C and D. */
public enum Person {
  A,
  B,
  C,
  D;

  /** The partner. */
  public Person other() {
    return switch (this) {
      case A -> B;
      case B -> A;
      case C -> D;
      case D -> C;
    };
  }
}
