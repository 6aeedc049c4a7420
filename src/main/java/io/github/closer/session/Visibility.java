package io.github.closer.session;

/** Who may ever see an entry. */
public enum Visibility {
  /** Both. */
  SHARED,
  /** Its author alone, until both have answered and chosen to look. */
  SEALED,
  /** Its author alone, always. */
  OWN
}
