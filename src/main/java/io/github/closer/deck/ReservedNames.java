package io.github.closer.deck;

import java.util.Set;

/** Names that no step can have, because texts and conditions use them for something else. */
final class ReservedNames {
  static final Set<String> NAMES =
      Set.of(
          "a",
          "b",
          "speaker",
          "listener",
          "partner",
          "last",
          "sessions",
          "and",
          "or",
          "not",
          "in",
          "is",
          "answered",
          "skipped");

  private ReservedNames() {}

  static boolean contains(String name) {
    return NAMES.contains(name);
  }
}
