package io.github.closer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How long to wait for a lock that others hold only for an instant.
 *
 * @param tries how often it is tried, at least once
 * @param pauseMillis the pause between two tries, in milliseconds
 */
record Patience(int tries, long pauseMillis) {
  /** Longer than any change takes, shorter than anybody waits gladly. */
  static final Patience TWO_SECONDS = new Patience(100, 20);

  /** What is done while the lock is held. */
  interface Work {
    void run() throws IOException;
  }

  /**
   * Does something while a lock is held.
   *
   * @throws JournalBusy when somebody else held it all the time
   */
  void holding(Disk disk, Path lockFile, Work work) throws IOException {
    Closeable lock = taken(disk, lockFile);
    try {
      work.run();
    } finally {
      lock.close();
    }
  }

  private Closeable taken(Disk disk, Path lockFile) throws IOException {
    for (int i = 1; ; i++) {
      try {
        return disk.lock(lockFile);
      } catch (JournalBusy e) {
        if (i >= tries || !paused()) {
          throw e;
        }
      }
    }
  }

  /** False when somebody wants this thread to stop. */
  private boolean paused() {
    try {
      Thread.sleep(pauseMillis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
