package io.github.closer.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file that appears under a name nobody has yet, whole or not at all.
 *
 * <p>It is written beside that name, for its owner alone, and made durable before it takes it.
 * Whoever has the name by then keeps it.
 */
final class FreshFile {
  private FreshFile() {}

  /** What is written into the file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param beside a free name in the same folder
   * @throws java.nio.file.FileAlreadyExistsException when somebody has the name
   */
  static void write(Disk disk, Path target, Path beside, Content content) throws IOException {
    boolean named = false;
    try {
      fill(disk, beside, content);
      disk.link(beside, target);
      named = true;
      disk.delete(beside);
      disk.forceFolder(target.resolveSibling(""));
    } catch (IOException | RuntimeException e) {
      remove(disk, beside, e);
      if (named) {
        remove(disk, target, e);
      }
      throw e;
    }
  }

  /**
   * Writes a file, and takes the name from whoever has it.
   *
   * @param beside a free name in the same folder
   */
  static void replace(Disk disk, Path target, Path beside, Content content) throws IOException {
    try {
      fill(disk, beside, content);
      disk.rename(beside, target);
      disk.forceFolder(target.resolveSibling(""));
    } catch (IOException | RuntimeException e) {
      remove(disk, beside, e);
      throw e;
    }
  }

  private static void fill(Disk disk, Path beside, Content content) throws IOException {
    Disk.OpenFile file = disk.create(beside);
    // For a program that is interrupted; in every other case it is gone by then.
    beside.toFile().deleteOnExit();
    try (file) {
      OutputStream out = new BufferedOutputStream(new Appending(file));
      content.writeTo(out);
      out.flush();
      file.force();
    }
  }

  private static void remove(Disk disk, Path file, Exception reason) {
    try {
      disk.delete(file);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /** A stream into a file from its beginning on. Closing it is left to the file's owner. */
  private static final class Appending extends OutputStream {
    private final Disk.OpenFile file;
    private long length;

    Appending(Disk.OpenFile file) {
      this.file = file;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      file.writeFully(Arrays.copyOfRange(bytes, from, from + count), length);
      length += count;
    }
  }
}
