package io.github.closer.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A folder of decks on the disk. Links in it are followed: people may keep decks elsewhere. */
final class DeckFolder {
  /** Deeper than anybody keeps decks. */
  private static final int DEEPEST = 16;

  /** Where a system shows devices, and what is open already. */
  private static final List<Path> OPENED = List.of(Path.of("/dev"), Path.of("/proc"));

  private DeckFolder() {}

  /** The names of the files in it, sorted; none when it is not there. */
  static Set<String> files(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.isRegularFile(file)) {
          names.add(String.valueOf(file.getFileName()));
        }
      }
      return names;
    } catch (DirectoryIteratorException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * The ways to the files in a folder and in those below it, with forward slashes, sorted. Hidden
   * folders, links to folders and folders that cannot be read are left out.
   */
  static SortedSet<String> filesBelow(Path folder) {
    SortedSet<String> ways = new TreeSet<>();
    collect(folder, "", ways, DEEPEST);
    return ways;
  }

  private static void collect(Path folder, String way, Set<String> ways, int deepest) {
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
      for (Path one : inside) {
        String name = String.valueOf(one.getFileName());
        if (Files.isRegularFile(one)) {
          ways.add(way + name);
        } else if (deepest > 0
            && !name.startsWith(".")
            && Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
          collect(one, way + name + "/", ways, deepest - 1);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // What can be read is still of use without this folder.
      return;
    }
  }

  /**
   * Whether a reader would wait there until somebody writes: at a pipe that lies in a folder. Those
   * that a shell opens for a reader have their writer.
   */
  static boolean waits(Path file) {
    return Files.exists(file)
        && !Files.isRegularFile(file)
        && !Files.isDirectory(file)
        && OPENED.stream().noneMatch(file.toAbsolutePath().normalize()::startsWith);
  }

  /** The bytes of a regular file, as far as they are wanted; empty when there is none. */
  static Optional<byte[]> readRegular(Path file, int limit) throws IOException {
    return Files.isRegularFile(file) ? read(file, limit) : Optional.empty();
  }

  /** The bytes of a file, as far as they are wanted; empty when it is not there. */
  static Optional<byte[]> read(Path file, int limit) throws IOException {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(limit));
    }
  }
}
