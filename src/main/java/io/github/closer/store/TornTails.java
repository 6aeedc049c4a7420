package io.github.closer.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The file beside a journal that keeps what a crash left of a record.
 *
 * <p>Tails stand in it as they were found, each on a line of its own. It is never read back.
 *
 * <p>When a moment is withdrawn, its tails go, too, and so do those that name no moment at all. The
 * checksum at the start of a tail covers the answer, and {@code prev} covers the line before: who
 * guesses an answer could tell from these alone that the guess is right.
 */
final class TornTails {
  private static final Pattern MOMENT = Pattern.compile("\"moment\":([0-9]+)[,}]");

  private final Disk disk;
  private final Path file;

  TornTails(Disk disk, Path journal) {
    this.disk = disk;
    this.file = journal.resolveSibling(journal.getFileName() + ".torn");
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
    if (fresh) {
      disk.forceFolder(file.resolveSibling(""));
    }
  }

  private byte[] onNewLine(byte[] tail) throws IOException {
    byte[] before = disk.read(file);
    if (before.length == 0 || before[before.length - 1] == '\n') {
      return tail;
    }
    return ByteBuffer.allocate(tail.length + 1).put((byte) '\n').put(tail).array();
  }

  /** Forgets every tail that may be of a moment; only one that names another is sure not to be. */
  void withdraw(int moment) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    // Every byte is one character here, so that damaged text survives.
    String before = new String(disk.read(file), StandardCharsets.ISO_8859_1);
    String after =
        String.join(
            "\n",
            Arrays.stream(before.split("\n", -1)).filter(line -> stays(line, moment)).toList());
    if (!after.equals(before)) {
      Replacement.write(disk, file, after.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static boolean stays(String line, int moment) {
    List<String> named = MOMENT.matcher(line).results().map(found -> found.group(1)).toList();
    boolean another = !named.isEmpty() && !named.contains(Integer.toString(moment));
    // Behind the last line end stands nothing.
    return another || line.isEmpty();
  }
}
