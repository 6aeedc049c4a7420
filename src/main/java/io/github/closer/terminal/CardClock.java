package io.github.closer.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How the time of one card goes: what is left of it, or how long it has been, and its end in a
 * word. It cuts nothing.
 *
 * <p>It can be stopped for a while. That is said nowhere afterwards, and counts for nobody.
 */
final class CardClock {
  private final Optional<Duration> time;
  private final boolean counting;
  private final InstantSource clock;
  private final Instant began;
  private Duration paused = Duration.ZERO;
  private Optional<Instant> pausedSince = Optional.empty();
  private boolean stopped;

  private CardClock(Optional<Duration> time, boolean counting, InstantSource clock) {
    this.time = time;
    this.counting = counting;
    this.clock = clock;
    this.began = clock.instant();
  }

  /**
   * Begins now.
   *
   * @param time how long the card is meant to take; without it, the clock says nothing
   * @param clock tells the time
   */
  static CardClock starting(Optional<Duration> time, InstantSource clock) {
    return new CardClock(time, false, clock);
  }

  /** Begins now, and says how long it has been where the card has no time. */
  static CardClock counting(Optional<Duration> time, InstantSource clock) {
    return new CardClock(time, true, clock);
  }

  /** A clock that says nothing. */
  static CardClock silent(InstantSource clock) {
    return starting(Optional.empty(), clock);
  }

  /** Whether there is anything to say. */
  boolean ticks() {
    return time.isPresent() || counting;
  }

  boolean over() {
    return left().map(Duration::isZero).orElse(false);
  }

  boolean paused() {
    return pausedSince.isPresent();
  }

  /** Stands still until {@link #goOn}. */
  void pause() {
    if (!paused()) {
      pausedSince = Optional.of(clock.instant());
    }
  }

  void goOn() {
    paused = paused.plus(standing());
    pausedSince = Optional.empty();
  }

  /** Stands still while its card is away. */
  void putAside() {
    stopped = paused();
    pause();
  }

  /** Goes on with its card, unless somebody had stopped it before. */
  void takeUp() {
    if (!stopped) {
      goOn();
    }
  }

  /** What is left of the card's time, never less than nothing; absent where it has none. */
  Optional<Duration> left() {
    return time.map(limit -> limit.minus(spoken()))
        .map(left -> left.isNegative() ? Duration.ZERO : left);
  }

  /** What to say now; empty where there is nothing to say. */
  String words(Wording wording) {
    if (!ticks()) {
      return "";
    }
    if (over()) {
      return wording.say("time-is-up");
    }
    // A second counts when it is over, other than one that is left.
    String now =
        left()
            .map(wording::left)
            .orElseGet(() -> wording.soFar(Duration.ofSeconds(spoken().toSeconds())));
    return paused() ? wording.paused(now) : now;
  }

  /** How long it has been, without the time it stood still. */
  Duration spoken() {
    Duration spoken = Duration.between(began, clock.instant()).minus(paused).minus(standing());
    // Somebody may set the clock of the computer back.
    return spoken.isNegative() ? Duration.ZERO : spoken;
  }

  private Duration standing() {
    return pausedSince
        .map(since -> Duration.between(since, clock.instant()))
        .filter(standing -> !standing.isNegative())
        .orElse(Duration.ZERO);
  }
}
