package io.github.closer.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file put in the place of another, whole or not at all.
 *
 * <p>Whatever stops it, the old file or the new one is there, never something between them. Beside
 * the file a {@code .new} may be left, which the next one to open it removes.
 */
final class Replacement {
  private Replacement() {}

  /** Writes a new file beside the old, makes it durable, and gives it the old one's name. */
  static void write(Disk disk, Path target, byte[] bytes) throws IOException {
    Path beside = beside(target);
    disk.delete(beside);
    try {
      try (Disk.OpenFile file = disk.create(beside)) {
        file.writeFully(bytes, 0);
        file.force();
      }
      disk.rename(beside, target);
    } catch (IOException e) {
      remove(disk, beside, e);
      throw e;
    }
    disk.forceFolder(target.resolveSibling(""));
  }

  /** Where the new file stands until it takes the name. */
  static Path beside(Path target) {
    return target.resolveSibling(target.getFileName() + ".new");
  }

  private static void remove(Disk disk, Path file, IOException reason) {
    try {
      disk.delete(file);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }
}
