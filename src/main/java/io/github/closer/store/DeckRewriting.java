package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Puts a new text in the place of a deck's.
 *
 * <p>The old text or the new one is there, never something between them, and the file keeps its
 * permissions. A link stays a link: the file it leads to is changed. A file that is not as it was
 * read any more is left as it is. Between that look and the new name another program may still
 * write; what it wrote is lost then, which no file system can prevent.
 */
public final class DeckRewriting {
  private DeckRewriting() {}

  /**
   * Writes a deck.
   *
   * @param before as it was read
   * @param text what stands there instead
   * @throws StoreFailure when it was changed meanwhile, or cannot be written; it is as it was then
   */
  public static void write(DeckFile before, String text) {
    Path shown = Path.of(before.shownName());
    Path path = before.path().orElseThrow(() -> fixed(before));
    try {
      Path file = path.toRealPath();
      if (!Files.isWritable(file)) {
        throw new AccessDeniedException(before.shownName());
      }
      replace(file, before, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(shown, e);
    }
  }

  private static void replace(Path file, DeckFile before, byte[] bytes) throws IOException {
    Path beside = Files.createTempFile(file.resolveSibling(""), ".closer-", ".new");
    try {
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      keepPermissions(file, beside);
      if (!Arrays.equals(
          Files.readAllBytes(file), before.text().getBytes(StandardCharsets.UTF_8))) {
        throw changed(before);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static StoreFailure fixed(DeckFile deck) {
    return new StoreFailure(
        StoreFailure.Kind.CANNOT_WRITE,
        Sentence.of("store.deck-fixed", deck.shownName()),
        Sentence.of("store.deck-fixed.hint"));
  }

  private static StoreFailure changed(DeckFile deck) {
    return new StoreFailure(
        StoreFailure.Kind.CANNOT_WRITE,
        Sentence.of("store.deck-changed", deck.shownName()),
        Sentence.of("store.deck-changed.hint"));
  }
}
