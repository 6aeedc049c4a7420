package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where a file is asked to be written: outside of what it is made from, and where nobody else is.
 *
 * @param directories what it is made from
 * @param file the name that was asked for
 * @param example how such a file may be called
 * @param ifThere what can be done where somebody has the name
 */
record Destination(Directories directories, Path file, String example, Sentence ifThere) {

  /**
   * Refuses what can be no such place.
   *
   * @param replacing whether a plain file that is there gives way
   * @throws StoreFailure when it is a folder, in no folder or in one of closer's, or when somebody
   *     has the name
   */
  void refuse(boolean replacing) {
    if (Files.isDirectory(file)) {
      throw wrongUse(
          Sentence.of("store.to.folder", file),
          Sentence.of("store.to.folder.hint", file.resolve(example)));
    }
    Path folder = file.resolveSibling("");
    String name = String.valueOf(file.getFileName());
    if (!Files.isDirectory(folder)) {
      throw wrongUse(
          Sentence.of("store.to.no-folder", folder), Sentence.of("store.to.no-folder.hint", name));
    }
    if (ours().anyMatch(own -> isInside(folder, own))) {
      throw wrongUse(Sentence.of("store.to.ours", file), Sentence.of("store.to.ours.hint", name));
    }
    boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !(replacing && plain)) {
      throw there();
    }
  }

  private Stream<Path> ours() {
    return Stream.of(
        directories.data(), directories.state(), directories.config(), directories.cache());
  }

  private static boolean isInside(Path folder, Path own) {
    try {
      return Files.isDirectory(own) && folder.toRealPath().startsWith(own.toRealPath());
    } catch (IOException e) {
      throw StoreFailure.cannotRead(own, e);
    }
  }

  /** What is said where somebody has the name. */
  StoreFailure there() {
    return wrongUse(Sentence.of("store.to.there", file), ifThere);
  }

  private static StoreFailure wrongUse(Sentence sentence, Sentence hint) {
    return new StoreFailure(StoreFailure.Kind.WRONG_USE, sentence, hint);
  }
}
