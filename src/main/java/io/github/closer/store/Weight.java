package io.github.closer.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * How much there is in a place.
 *
 * @param files how many files, links among them
 * @param bytes their length
 */
public record Weight(int files, long bytes) {
  /** Of nothing. */
  public static final Weight NONE = new Weight(0, 0);

  /** Of a file, or of all that is in a folder. No link is followed. */
  public static Weight of(Path path) {
    Scales scales = new Scales();
    try {
      Files.walkFileTree(path, scales);
    } catch (IOException e) {
      // What cannot be seen is not weighed.
      return scales.weight;
    }
    return scales.weight;
  }

  private static final class Scales extends SimpleFileVisitor<Path> {
    private Weight weight = NONE;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      weight = new Weight(weight.files + 1, weight.bytes + attributes.size());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
