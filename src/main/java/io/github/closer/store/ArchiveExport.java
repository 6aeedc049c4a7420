package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes all that is the couple's into one file.
 *
 * <p><b>One moment.</b> Everything is read twice, all of it once before any of it a second time. As
 * it was the same both times, and nothing came or went, the archive is what stood on the disk at
 * the moment between. So no lock is needed: a session that is played elsewhere goes on undisturbed
 * and is in the archive up to that moment, and what cannot be written to can still be saved from.
 * Where something was written meanwhile, all of it is read anew.
 *
 * <p>The archive appears whole under its name or not at all, and takes no name from anybody.
 */
final class ArchiveExport {
  private static final int TRIES = 5;

  private final Disk disk;
  private final Directories directories;
  private final String readme;

  /**
   * Makes archives.
   *
   * @param readme what stands in each in plain words
   */
  ArchiveExport(Disk disk, Directories directories, String readme) {
    this.disk = disk;
    this.directories = directories;
    this.readme = readme;
  }

  /** Something was written while it was read. */
  private static final class Changed extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Writes an archive.
   *
   * @param beside a name in the same folder that nobody has
   * @return what is in it
   */
  ArchiveContents write(Path file, Path beside) {
    destination(file).refuse(false);
    for (int i = 0; i < TRIES; i++) {
      Optional<ArchiveContents> written = attempt(file, beside);
      if (written.isPresent()) {
        return written.get();
      }
    }
    throw new StoreFailure(
        StoreFailure.Kind.BUSY,
        Sentence.of("store.archive.busy"),
        Sentence.of("store.archive.busy.hint"));
  }

  /** Writes it once; empty where something else was written meanwhile. */
  private Optional<ArchiveContents> attempt(Path file, Path beside) {
    try {
      Belongings belongings = Belongings.of(directories);
      ArchiveList list = listed(belongings);
      FreshFile.write(disk, file, beside, out -> write(out, belongings, list));
      return Optional.of(ArchiveContents.of(list, belongings.leftOut()));
    } catch (Changed e) {
      // Whoever writes there does so for an instant only.
      return Optional.empty();
    } catch (FileAlreadyExistsException e) {
      throw destination(file).there();
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(file, e);
    }
  }

  private ArchiveList listed(Belongings belongings) throws IOException {
    List<ArchiveList.Entry> entries = new ArrayList<>();
    for (Map.Entry<ArchiveName, Path> file : belongings.files().entrySet()) {
      byte[] bytes = read(file.getValue());
      entries.add(new ArchiveList.Entry(file.getKey(), bytes.length, Sha256.of(bytes)));
    }
    ArchiveList list = new ArchiveList(entries);
    if (entries.isEmpty()) {
      throw new StoreFailure(
          StoreFailure.Kind.NO_INPUT,
          Sentence.of("store.archive.nothing"),
          Sentence.of("store.no-session-yet.hint"));
    }
    if (list.isTooLarge()) {
      throw new StoreFailure(
          StoreFailure.Kind.CANNOT_WRITE,
          Sentence.of("store.archive.too-much", ArchiveList.MOST, ArchiveList.LARGEST_IN_ALL >> 20),
          copy());
    }
    return list;
  }

  private void write(OutputStream out, Belongings belongings, ArchiveList list) throws IOException {
    ArchiveWriter archive = new ArchiveWriter(out);
    archive.put(ArchiveWriter.README, readme.getBytes(StandardCharsets.UTF_8));
    archive.put(ArchiveWriter.LIST, list.json());
    for (ArchiveList.Entry entry : list.entries()) {
      byte[] bytes = read(belongings.file(entry.name()));
      if (!Sha256.of(bytes).equals(entry.sha256())) {
        throw new Changed();
      }
      archive.put(ArchiveWriter.FOLDER + entry.name(), bytes);
    }
    archive.finish();
    if (!Belongings.of(directories).equals(belongings)) {
      throw new Changed();
    }
  }

  private byte[] read(Path path) throws IOException {
    try {
      if (Files.size(path) > ArchiveList.LARGEST) {
        throw new StoreFailure(
            StoreFailure.Kind.CANNOT_WRITE,
            Sentence.of("store.archive.file-too-large", path, ArchiveList.LARGEST >> 20),
            copy());
      }
      return disk.read(path);
    } catch (NoSuchFileException e) {
      throw new Changed();
    } catch (IOException e) {
      throw StoreFailure.cannotRead(path, e);
    }
  }

  private Sentence copy() {
    return Sentence.of("store.archive.too-much.hint", directories.state(), directories.data());
  }

  private Destination destination(Path file) {
    return new Destination(directories, file, "closer.zip", Sentence.of("store.to.there.hint"));
  }
}
