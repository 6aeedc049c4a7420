package io.github.closer.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;

/** Counts escapes: three within a second mean that somebody wants the screen empty at once. */
final class Escapes {
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final int ENOUGH = 3;

  private final InstantSource clock;
  private final ArrayDeque<Instant> pressed = new ArrayDeque<>();

  Escapes(InstantSource clock) {
    this.clock = clock;
  }

  /** Takes one more; whether these are three now. */
  boolean enough() {
    Instant now = clock.instant();
    pressed.removeIf(before -> before.plus(SOON).isBefore(now));
    pressed.add(now);
    return pressed.size() >= ENOUGH;
  }

  /** Whether the last one was pressed a while ago, so that it was no beginning of three. */
  boolean single() {
    Instant now = clock.instant();
    return !pressed.isEmpty() && pressed.getLast().plus(SOON).isBefore(now);
  }

  /** Any other key in between says that somebody only plays with the keys. */
  void forget() {
    pressed.clear();
  }
}
