package io.github.closer.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where the files of an archive wait until all of them are durable: {@code import.new} in each of
 * the program's folders, so that moving them into place is one step of the same file system.
 */
final class Staging {
  private static final String NAME = "import.new";

  private final Disk disk;
  private final Directories directories;
  private final Set<Path> made = new LinkedHashSet<>();

  Staging(Disk disk, Directories directories) {
    this.disk = disk;
    this.directories = directories;
  }

  /** Whether an import was interrupted. */
  boolean isThere() {
    for (ArchiveName.Branch branch : ArchiveName.Branch.values()) {
      if (Files.exists(waiting(branch), LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
    }
    return false;
  }

  private Path waiting(ArchiveName.Branch branch) {
    return branch.folder(directories).resolve(NAME);
  }

  private static Path below(Path folder, ArchiveName name) throws IOException {
    return name.below(folder).orElseThrow(() -> new FileSystemException(name.value()));
  }

  /** Writes a file. Its name is durable after {@link #force}. */
  void write(ArchiveName name, byte[] bytes) throws IOException {
    Path waiting = waiting(name.branch());
    Path path = below(waiting, name);
    make(path.resolveSibling(""), waiting);
    try (Disk.OpenFile file = disk.create(path)) {
      file.writeFully(bytes, 0);
      file.force();
    }
  }

  private void make(Path folder, Path waiting) throws IOException {
    if (made.contains(folder)) {
      return;
    }
    if (folder.equals(waiting)) {
      PrivateFolder.ensure(disk, waiting.resolveSibling(""));
    } else {
      make(folder.resolveSibling(""), waiting);
    }
    disk.makeFolder(folder);
    made.add(folder);
  }

  /** Makes the names of everything that was written durable. */
  void force() throws IOException {
    for (Path folder : made) {
      disk.forceFolder(folder);
    }
  }

  /** Moves a file or a folder into its place for good. */
  void place(ArchiveName top) throws IOException {
    Path folder = top.branch().folder(directories);
    Path from = below(waiting(top.branch()), top);
    Path to = below(folder, top);
    if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
      disk.rename(from, to);
    } else {
      disk.link(from, to);
    }
    disk.forceFolder(folder);
  }

  /** Removes whatever waits, of this import or of one that was interrupted. */
  void remove() throws IOException {
    for (ArchiveName.Branch branch : ArchiveName.Branch.values()) {
      Path waiting = waiting(branch);
      if (Files.exists(waiting, LinkOption.NOFOLLOW_LINKS)) {
        remove(waiting);
        disk.forceFolder(waiting.resolveSibling(""));
      }
    }
    made.clear();
  }

  /** The same where it has failed already. */
  void abandon(Exception reason) {
    try {
      remove();
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  private void remove(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(path)) {
        for (Path one : inside) {
          remove(one);
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }
    disk.delete(path);
  }
}
