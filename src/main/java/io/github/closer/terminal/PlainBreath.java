package io.github.closer.terminal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A calm breath in words, for those who asked for it: in, and longer out, a dozen times.
 *
 * <p>After two minutes it is silent by itself, so that nobody who went away comes back to a roll of
 * lines.
 */
final class PlainBreath implements AutoCloseable {
  private static final int BREATHS = 12;

  private final Consumer<String> voice;
  private final long inMillis;
  private final long outMillis;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "closer-breath");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Gets ready.
   *
   * @param voice is given the key of a word
   * @param inMillis how long breathing in takes
   * @param outMillis how long breathing out takes
   */
  PlainBreath(Consumer<String> voice, long inMillis, long outMillis) {
    this.voice = voice;
    this.inMillis = inMillis;
    this.outMillis = outMillis;
  }

  /** Goes on from the first breathing in, which whoever begins has said. */
  PlainBreath begin() {
    for (int i = 0; i < BREATHS; i++) {
      long at = i * (inMillis + outMillis) + inMillis;
      say("breathe.out", at);
      if (i + 1 < BREATHS) {
        say("breathe.in", at + outMillis);
      }
    }
    return this;
  }

  private void say(String key, long millis) {
    var unused = timer.schedule(() -> voice.accept(key), millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
