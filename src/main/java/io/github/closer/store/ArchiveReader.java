package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Reads an archive from its beginning to its end, and believes nothing in it.
 *
 * <p>It has to be as {@link ArchiveWriter} writes it: the files of its list and no others, in that
 * order, each as long as the list says and with that SHA-256. An entry that is compressed is
 * refused before a byte of it is unpacked, so nothing in it can swell; no more is ever held than
 * the list and one file. All methods throw {@link StoreFailure} when it is not so.
 */
final class ArchiveReader implements Closeable {
  private static final int LONGEST_README = 64 << 10;
  private static final int LONGEST_LIST = 32 << 20;

  /** What a ZIP file says around its files is shorter than their list twice, and a little. */
  private static final int AROUND = 2;

  private static final int A_LITTLE = 1024;

  private final Path file;
  private final ZipInputStream zip;
  private final ArchiveList list;
  private final long start;

  /** Opens an archive and reads what it holds. */
  ArchiveReader(Path file) {
    this.file = file;
    this.zip = new ZipInputStream(opened(file), StandardCharsets.UTF_8);
    try {
      byte[] readme = entry(ArchiveWriter.README, LONGEST_README).orElseThrow(this::foreign);
      byte[] json =
          entry(ArchiveWriter.LIST, LONGEST_LIST)
              .orElseThrow(() -> damaged(Sentence.of("store.archive.no-list")));
      this.list = list(json);
      this.start = readme.length + (long) json.length;
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Reads all of an archive, and returns what it holds. */
  static ArchiveList check(Path file) {
    try (ArchiveReader reader = new ArchiveReader(file)) {
      for (ArchiveList.Entry entry : reader.list().entries()) {
        reader.next(entry);
      }
      reader.end();
      return reader.list();
    }
  }

  /** What it holds. */
  ArchiveList list() {
    return list;
  }

  /** The file that comes now, which has to be this one. */
  byte[] next(ArchiveList.Entry entry) {
    return entry(ArchiveWriter.FOLDER + entry.name(), (int) entry.bytes())
        .filter(bytes -> bytes.length == entry.bytes())
        .filter(bytes -> Sha256.of(bytes).equals(entry.sha256()))
        .orElseThrow(() -> damaged(Sentence.of("store.archive.changed", entry.name().value())));
  }

  /** Sees to it that nothing else follows, and that other programs find the same files in it. */
  void end() {
    List<String> names =
        Stream.concat(
                Stream.of(ArchiveWriter.README, ArchiveWriter.LIST),
                list.entries().stream().map(entry -> ArchiveWriter.FOLDER + entry.name()))
            .toList();
    try {
      // Beside the files there is room for their names only, and so in memory, too.
      if (Files.size(file) > list.bytes() + start * (1 + AROUND) + A_LITTLE) {
        throw damaged(Sentence.of("store.archive.more"));
      }
      try (ZipFile directory = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
        if (!directory.stream().map(ZipEntry::getName).toList().equals(names)) {
          throw damaged(Sentence.of("store.archive.more"));
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw damaged(Sentence.of("store.archive.cut"));
    } catch (IOException e) {
      throw StoreFailure.cannotRead(file, e);
    }
  }

  private static InputStream opened(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new StoreFailure(
            StoreFailure.Kind.NO_INPUT,
            Sentence.of("store.archive.no-file", file),
            Sentence.of("store.archive.no-file.hint"));
      }
      return new BufferedInputStream(Files.newInputStream(file));
    } catch (IOException e) {
      throw StoreFailure.cannotRead(file, e);
    }
  }

  private ArchiveList list(byte[] json) {
    try {
      Fields fields =
          Fields.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString());
      if (ArchiveList.format(fields) > ArchiveList.FORMAT) {
        throw newer(ArchiveList.format(fields));
      }
      ArchiveList read = ArchiveList.of(fields);
      if (read.isTooLarge()) {
        throw new StoreFailure(
            StoreFailure.Kind.DAMAGED,
            Sentence.of("store.archive.too-large", file),
            Sentence.of("store.archive.foreign.hint"));
      }
      return read;
    } catch (CharacterCodingException e) {
      throw damaged(Sentence.of("store.archive.no-list"));
    } catch (MalformedRecord e) {
      throw damaged(e.sentence());
    }
  }

  /** The entry that comes now; empty where it is not this one, or not as it was written. */
  private Optional<byte[]> entry(String name, int most) {
    try {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null || !entry.getName().equals(name) || entry.getMethod() != ZipEntry.STORED) {
        return Optional.empty();
      }
      byte[] bytes = zip.readNBytes(most + 1);
      return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw StoreFailure.cannotRead(file, e);
    }
  }

  private StoreFailure foreign() {
    return new StoreFailure(
        StoreFailure.Kind.DAMAGED,
        Sentence.of("store.archive.foreign", file),
        Sentence.of("store.archive.foreign.hint"));
  }

  private StoreFailure newer(long format) {
    return new StoreFailure(
        StoreFailure.Kind.DAMAGED,
        Sentence.of("store.archive.newer", file, format),
        Sentence.of("store.archive.newer.hint"));
  }

  private StoreFailure damaged(Sentence what) {
    return new StoreFailure(
        StoreFailure.Kind.DAMAGED,
        Sentence.of("store.archive.damaged", file, what),
        Sentence.of("store.archive.damaged.hint"));
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // It was only read.
      return;
    }
  }
}
