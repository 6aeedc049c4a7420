package io.github.closer.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;

/** Counts escapes: three within a second mean that somebody wants the screen empty at once. */
final class Escapes {
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final int ENOUGH = 3;

  /** How long an escape may stay alone before it is no longer the beginning of an arrow key. */
  static final long PATIENCE_MILLIS = 150;

  private final InstantSource clock;
  private final ArrayDeque<Instant> pressed = new ArrayDeque<>();

  Escapes(InstantSource clock) {
    this.clock = clock;
  }

  /** Takes one more; whether these are three now. */
  boolean enough() {
    Instant now = clock.instant();
    forgetBefore(now);
    pressed.add(now);
    return pressed.size() >= ENOUGH;
  }

  /** Whether none was pressed within the last second, so that those before were no three. */
  boolean past() {
    forgetBefore(clock.instant());
    return pressed.isEmpty();
  }

  /** How long to wait for the rest of a key that begins with an escape; not at all for the last. */
  long patienceMillis() {
    forgetBefore(clock.instant());
    return pressed.size() == ENOUGH - 1 ? 0 : PATIENCE_MILLIS;
  }

  private void forgetBefore(Instant now) {
    pressed.removeIf(before -> before.plus(SOON).isBefore(now));
  }

  /** Any other key in between says that somebody only plays with the keys. */
  void forget() {
    pressed.clear();
  }
}
