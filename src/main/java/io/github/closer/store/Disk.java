package io.github.closer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The few things a store does to a disk, so that tests can let any of them fail.
 *
 * <p>Nothing here decides; the order of the calls is what keeps people's words.
 */
interface Disk {

  /** Makes a new file for its owner alone. */
  OpenFile create(Path file) throws IOException;

  /** Opens a file that is there, for writing. */
  OpenFile open(Path file) throws IOException;

  byte[] read(Path file) throws IOException;

  /** Puts a file in the place of another, in one step. */
  void rename(Path from, Path to) throws IOException;

  /**
   * Gives a file another name, which has to be free. The old one may be gone then.
   *
   * @throws java.nio.file.FileAlreadyExistsException when somebody has that name
   */
  void link(Path from, Path to) throws IOException;

  /** Removes a file or an empty folder, if it is there. */
  void delete(Path file) throws IOException;

  /** Makes one new folder for its owner alone. */
  void makeFolder(Path folder) throws IOException;

  /** Makes the names in a folder durable. */
  void forceFolder(Path folder) throws IOException;

  /** Takes a file or folder away from everybody but its owner, if it is not so already. */
  void narrow(Path path) throws IOException;

  /**
   * Takes a lock, and holds it until it is closed or the process ends in any way.
   *
   * @throws JournalBusy when somebody holds it
   */
  Closeable lock(Path file) throws IOException;

  /** A file that is open for writing. */
  interface OpenFile extends Closeable {
    /** Writes what the disk takes now, which may be less than all. */
    int write(ByteBuffer bytes, long position) throws IOException;

    /** Makes what was written durable. */
    void force() throws IOException;

    void truncate(long length) throws IOException;

    long length() throws IOException;

    /** Writes all of it. */
    default void writeFully(byte[] bytes, long position) throws IOException {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        write(rest, position + rest.position());
      }
    }
  }
}
