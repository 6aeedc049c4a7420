package io.github.closer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A session held by this process until it is closed, or until the process ends in any way.
 *
 * <p>On POSIX systems a lock belongs to the process, and closing the file anywhere in it gives the
 * lock away. So a file that this process holds must not even be opened a second time to try: what
 * is held is remembered for the whole process, as the system does.
 */
final class SessionLock implements Closeable {
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private SessionLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Opens the file that is locked. */
  interface Opening {
    FileChannel open() throws IOException;
  }

  /**
   * Takes the lock.
   *
   * @throws JournalBusy when this process or another one holds it
   */
  static SessionLock take(Path file, Opening opening) throws IOException {
    Path folder = file.resolveSibling("").toRealPath();
    Path real = folder.resolve(file.getFileName());
    if (!HELD.add(real)) {
      throw new JournalBusy(folder);
    }
    try {
      return new SessionLock(real, locked(folder, opening.open()));
    } catch (IOException | RuntimeException e) {
      HELD.remove(real);
      throw e;
    }
  }

  private static FileChannel locked(Path folder, FileChannel channel) throws IOException {
    try {
      // The channel holds the lock; closing it gives it back.
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new JournalBusy(folder);
    }
    channel.close();
    throw new JournalBusy(folder);
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(file);
    }
  }
}
