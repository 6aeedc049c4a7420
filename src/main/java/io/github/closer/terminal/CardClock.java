package io.github.closer.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How the time of one card goes: what is left of it, and its end in a word. It cuts nothing.
 *
 * @param time how long the card is meant to take; empty when it does not say
 * @param clock tells the time
 * @param began when the card was shown
 */
record CardClock(Optional<Duration> time, InstantSource clock, Instant began) {

  static CardClock starting(Optional<Duration> time, InstantSource clock) {
    return new CardClock(time, clock, clock.instant());
  }

  /** A clock that says nothing. */
  static CardClock silent(InstantSource clock) {
    return starting(Optional.empty(), clock);
  }

  /** Whether there is anything to say. */
  boolean ticks() {
    return time.isPresent();
  }

  boolean over() {
    return time.map(limit -> spoken().compareTo(limit) >= 0).orElse(false);
  }

  /** What to say now; empty where the card has no time. */
  String words(Wording wording) {
    if (time.isEmpty()) {
      return "";
    }
    return over() ? wording.say("time-is-up") : wording.left(time.get().minus(spoken()));
  }

  /** How long it has been. */
  Duration spoken() {
    Duration spoken = Duration.between(began, clock.instant());
    // Somebody may set the clock of the computer back.
    return spoken.isNegative() ? Duration.ZERO : spoken;
  }
}
