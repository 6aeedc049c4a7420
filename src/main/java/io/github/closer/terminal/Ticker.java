package io.github.closer.terminal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something about every half second, as long as it is open. */
final class Ticker implements AutoCloseable {
  private static final long MILLIS = 500;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "closer-ticker");
            thread.setDaemon(true);
            return thread;
          });

  void start(Runnable tick) {
    var unused = timer.scheduleWithFixedDelay(tick, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
