package io.github.closer.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that only moves when it is told to. */
public final class VirtualClock implements InstantSource {
  private Instant now;

  public VirtualClock(Instant now) {
    this.now = now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Lets time go by. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Lets time go by until this instant, if it is still to come. */
  void passUntil(Instant instant) {
    if (instant.isAfter(now)) {
      now = instant;
    }
  }
}
