package io.github.closer.cli;

import io.github.closer.text.UnifiedDiff;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What changes in a file, so that it can be applied from the working folder. There a file is named
 * as in every patch, with a letter for before and after; one that lies elsewhere is named as it is.
 */
final class Patch {
  private final Path working;

  /** Files are named from this folder. */
  Patch(Path working) {
    this.working = working.toAbsolutePath().normalize();
  }

  /** The difference of a file, by its path as people know it. */
  String of(String shown, String before, String after) {
    try {
      Path full = working.resolve(shown).normalize();
      if (full.startsWith(working)) {
        String name = working.relativize(full).toString().replace('\\', '/');
        return UnifiedDiff.of("a/" + name, before, "b/" + name, after);
      }
    } catch (InvalidPathException e) {
      // It is no path, and is named as it is.
    }
    return UnifiedDiff.of(shown, before, shown, after);
  }
}
