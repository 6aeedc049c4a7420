package io.github.closer.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The file beside a journal that keeps what a crash left of a record.
 *
 * <p>Tails stand in it as they were found, each on a line of its own. It is never read back.
 *
 * <p>When something is taken back or removed, tails that may be of it go, too; see {@link TornTail}
 * for how that is told.
 */
final class TornTails {
  private final Disk disk;
  private final Path file;

  TornTails(Disk disk, Path journal) {
    this.disk = disk;
    this.file = beside(journal);
  }

  /** Where a journal's tails are. */
  static Path beside(Path journal) {
    return journal.resolveSibling(journal.getFileName() + ".torn");
  }

  /** Removes what an interrupted change left, and closes the file to others. */
  void tidy() throws IOException {
    disk.delete(Replacement.beside(file));
    if (Files.exists(file)) {
      disk.narrow(file);
    }
  }

  /** Keeps a tail. When it returns, the copy is durable. */
  void keep(byte[] tail) throws IOException {
    boolean fresh = !Files.exists(file);
    try (Disk.OpenFile out = fresh ? disk.create(file) : disk.open(file)) {
      out.writeFully(fresh ? tail : onNewLine(tail), out.length());
      out.force();
    }
    // Also when it was there: whoever made it may have been stopped before its name was durable.
    disk.forceFolder(file.resolveSibling(""));
  }

  private byte[] onNewLine(byte[] tail) throws IOException {
    byte[] before = disk.read(file);
    if (before.length == 0 || before[before.length - 1] == '\n') {
      return tail;
    }
    return ByteBuffer.allocate(tail.length + 1).put((byte) '\n').put(tail).array();
  }

  /** Forgets every other tail. */
  void keepOnly(Predicate<String> stays) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    // Every byte is one character here, so that damaged text survives.
    String before = new String(disk.read(file), StandardCharsets.ISO_8859_1);
    String after =
        String.join(
            "\n",
            Arrays.stream(before.split("\n", -1))
                // Behind the last line end stands nothing.
                .filter(line -> line.isEmpty() || stays.test(line))
                .toList());
    if (!after.equals(before)) {
      Replacement.write(disk, file, after.getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
