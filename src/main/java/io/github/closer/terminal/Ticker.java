package io.github.closer.terminal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something again and again, as long as it is open. */
final class Ticker implements AutoCloseable {
  /** Often enough for a clock that shows seconds. */
  static final Duration USUAL = Duration.ofMillis(500);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "closer-ticker");
            thread.setDaemon(true);
            return thread;
          });

  /** Does something as often as a clock on a screen needs it. */
  void start(Runnable tick) {
    start(tick, USUAL);
  }

  /** Does something, and again after each pause. */
  void start(Runnable tick, Duration pause) {
    long nanos = pause.toNanos();
    var unused = timer.scheduleWithFixedDelay(tick, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
