package io.github.closer.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an archive, a ZIP file that any program can open.
 *
 * <pre>
 * closer/README.txt     what it is, in plain words
 * closer/archive.json   the files that follow, see {@link ArchiveList}
 * closer/…              the files, in the order of their names
 * </pre>
 *
 * <p>Nothing in it tells when or where it was made, and nothing is compressed, because compressors
 * differ: the same files make the same bytes.
 */
final class ArchiveWriter {
  static final String FOLDER = "closer/";
  static final String README = FOLDER + "README.txt";
  static final String LIST = FOLDER + "archive.json";

  /** The first that a ZIP file knows. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /** Begins an archive. The stream it is written to is left open. */
  ArchiveWriter(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.setMethod(ZipOutputStream.STORED);
  }

  /** Writes the next file. */
  void put(String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setSize(bytes.length);
    entry.setCrc(crc(bytes));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Writes what stands at the end. */
  void finish() throws IOException {
    zip.finish();
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
