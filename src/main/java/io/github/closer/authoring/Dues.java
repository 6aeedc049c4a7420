package io.github.closer.authoring;

import io.github.closer.deck.Step.Due;

/** Later days in words. */
final class Dues {
  private Dues() {}

  /** When it is, such as {@code in 3 days}. */
  static String words(Due due) {
    if (due instanceof Due.After after) {
      return "in " + Lengths.words(java.time.Duration.ofDays(after.days()));
    }
    if (due instanceof Due.On on) {
      return "on " + on.day();
    }
    return due instanceof Due.Asked ? "on a day you are asked for" : "next time";
  }
}
