package io.github.closer.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Deletes files and the folders they leave empty.
 *
 * <p>Only plain files that are asked for go. No link is followed or removed, and whatever else is
 * in a folder stays there, with the folder.
 *
 * @param disk where they are
 */
record Clearing(Disk disk) {

  /**
   * Deletes a file.
   *
   * @return whether it is gone; false when something else has its name
   */
  boolean file(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
    disk.delete(file);
    return true;
  }

  /** Deletes those files of a folder, and the folder when it is empty then. */
  void folder(Path folder, Predicate<String> ours) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path file : inside(folder)) {
      if (ours.test(String.valueOf(file.getFileName()))) {
        file(file);
      }
    }
    empty(folder);
  }

  /** The same in a folder and in all folders below it. */
  void tree(Path folder, Predicate<String> ours) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path below : inside(folder)) {
      tree(below, ours);
    }
    folder(folder, ours);
  }

  /** Deletes a folder in which nothing is. */
  void empty(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && inside(folder).isEmpty()) {
      disk.delete(folder);
      disk.forceFolder(folder.resolveSibling(""));
    }
  }

  /** All files that are in a folder and below it. */
  static List<Path> rest(Path folder) throws IOException {
    List<Path> rest = new ArrayList<>();
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return rest;
    }
    for (Path path : inside(folder)) {
      List<Path> below = rest(path);
      rest.addAll(below.isEmpty() ? List.of(path) : below);
    }
    return rest;
  }

  private static List<Path> inside(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(paths::add);
    }
    paths.sort(null);
    return paths;
  }
}
