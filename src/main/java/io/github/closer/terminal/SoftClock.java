package io.github.closer.terminal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Says how the time goes while somebody speaks: at half, at the last minute, and at the end.
 *
 * <p>It only ever adds a line, and it cuts nobody off.
 */
final class SoftClock implements AutoCloseable {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "soft-clock");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Begins now.
   *
   * @param say is given the key of a sentence
   */
  void run(Duration time, Consumer<String> say) {
    Duration half = time.dividedBy(2);
    if (half.compareTo(MINUTE) > 0) {
      after(half, () -> say.accept("half-over"));
    }
    if (time.compareTo(MINUTE.multipliedBy(2)) >= 0) {
      after(time.minus(MINUTE), () -> say.accept("one-minute"));
    }
    after(time, () -> say.accept("time-is-up"));
  }

  private void after(Duration delay, Runnable task) {
    var unused = timer.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
