package io.github.closer.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that belong to their owner alone. */
final class PrivateFolder {
  private PrivateFolder() {}

  /**
   * Sees to it that a folder is there and open to nobody else. Folders above it are made where they
   * are missing, and otherwise left as they are: they are not ours.
   */
  static void ensure(Disk disk, Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      settle(disk, folder);
    } else {
      make(disk, folder);
    }
    disk.narrow(folder);
  }

  /** Makes its name durable: whoever made it may have been stopped before that. */
  private static void settle(Disk disk, Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null) {
      return;
    }
    try {
      disk.forceFolder(parent);
    } catch (AccessDeniedException e) {
      // What lies in a folder that we may not even read was made by somebody else.
      return;
    }
  }

  private static void make(Disk disk, Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null && Files.isDirectory(parent)) {
      settle(disk, parent);
    } else if (parent != null) {
      make(disk, parent);
    }
    try {
      disk.makeFolder(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      // Another closer was quicker.
    }
    if (parent != null) {
      disk.forceFolder(parent);
    }
  }
}
