package io.github.closer.cli;

import io.github.closer.text.Words;

/**
 * How large something is, as people say it.
 *
 * @param words the language
 */
record Sizes(Words words) {
  private static final long KILO = 1_000;
  private static final long MEGA = 1_000_000;

  /** A number of bytes, rounded up. */
  String of(long bytes) {
    if (bytes < KILO) {
      return words.say("cli.size.bytes", bytes);
    }
    return bytes < MEGA
        ? words.say("cli.size.kilo", (bytes + KILO - 1) / KILO)
        : words.say("cli.size.mega", (bytes + MEGA - 1) / MEGA);
  }
}
