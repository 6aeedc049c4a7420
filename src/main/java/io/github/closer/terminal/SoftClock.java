package io.github.closer.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * How the time of one card goes, and which word about it is due: at half, at the last minute, at
 * the end.
 *
 * <p>It says each word once, only the latest that is due, and cuts nobody off. While it stands, no
 * time goes by.
 */
final class SoftClock {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final Optional<Duration> time;
  private final List<Mark> marks;
  private Instant began;
  private Optional<Instant> stands = Optional.empty();
  private int said;

  /** A word, and how long after the beginning it is due. */
  private record Mark(Duration at, String key) {}

  private SoftClock(InstantSource clock, Optional<Duration> time, List<Mark> marks) {
    this.clock = clock;
    this.time = time;
    this.marks = marks;
    this.began = clock.instant();
  }

  /** The time of a card, which may have none. */
  static SoftClock ofCard(Optional<Duration> time, InstantSource clock) {
    return new SoftClock(clock, time, time.map(SoftClock::marks).orElse(List.of()));
  }

  /** A quiet time, of which only the end is said. */
  static SoftClock ofWait(Duration time, InstantSource clock) {
    List<Mark> end = time.isZero() ? List.of() : List.of(new Mark(time, "wait-over"));
    return new SoftClock(clock, Optional.of(time), end);
  }

  private static List<Mark> marks(Duration time) {
    Duration half = time.dividedBy(2);
    Mark end = new Mark(time, "time-is-up");
    if (half.compareTo(MINUTE) > 0) {
      return List.of(new Mark(half, "half-over"), new Mark(time.minus(MINUTE), "one-minute"), end);
    }
    return time.compareTo(MINUTE.multipliedBy(2)) >= 0
        ? List.of(new Mark(time.minus(MINUTE), "one-minute"), end)
        : List.of(end);
  }

  /** The key of the word that is due now and was not said; it counts as said from here on. */
  synchronized Optional<String> due() {
    if (stands.isPresent()) {
      return Optional.empty();
    }
    Duration gone = gone();
    int reached = (int) marks.stream().filter(mark -> mark.at().compareTo(gone) <= 0).count();
    if (reached <= said) {
      return Optional.empty();
    }
    said = reached;
    return Optional.of(marks.get(reached - 1).key());
  }

  /** How long it has gone, without the time it stood. */
  synchronized Duration gone() {
    Duration gone = Duration.between(began, stands.orElseGet(clock::instant));
    // Somebody may set the clock of the computer back.
    return gone.isNegative() ? Duration.ZERO : gone;
  }

  /** Whether some of the time has gone. */
  boolean began() {
    return left().isPresent() && !left().equals(time);
  }

  /** How long there is, in whole seconds; empty where nobody said. */
  synchronized Optional<Duration> left() {
    return time.map(
        all -> {
          Duration left = all.minus(gone());
          return left.isNegative()
              ? Duration.ZERO
              : Duration.ofSeconds(left.plusNanos(999_999_999).toSeconds());
        });
  }

  /** Lets it stand. */
  synchronized void pause() {
    stands = Optional.of(stands.orElseGet(clock::instant));
  }

  /** Lets it go on from where it stood. */
  synchronized void goOn() {
    stands.ifPresent(since -> began = began.plus(Duration.between(since, clock.instant())));
    stands = Optional.empty();
  }
}
