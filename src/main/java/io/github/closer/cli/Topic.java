package io.github.closer.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What help tells about that is no command. */
enum Topic {
  KEYS,
  SAFETY,
  DECKS,
  PRIVACY;

  /** The one that is called so. */
  static Optional<Topic> of(String word) {
    return Stream.of(values()).filter(topic -> topic.word().equals(word)).findFirst();
  }

  /** As it is typed. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
