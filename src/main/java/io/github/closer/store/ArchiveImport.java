package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what an archive holds where it belongs, and over nothing.
 *
 * <p><b>Before.</b> The archive is read to its end and looked through before anything is written,
 * and read once more while it is unpacked.
 *
 * <p><b>Steps.</b> Everything is unpacked beside its place, made durable, and only then moved: own
 * decks, all sessions in one step, and last what is remembered of the two. A crash before the first
 * step leaves nothing in place, and one after the last all of it. Between them each of these is
 * there whole or not at all; one step for all there cannot be, because they may lie on different
 * disks. So what is there already counts as done where it is what the archive holds, byte for byte,
 * and the same import again does the rest.
 *
 * <p>The lock of {@code couple.json} is held meanwhile, so that no other closer changes that file
 * and no other import is under way. A folder in which something appears meanwhile is not replaced:
 * no file system does that.
 */
final class ArchiveImport {
  private static final Comparator<ArchiveName> COUPLE_LAST =
      Comparator.comparing(ArchiveName::isCouple).thenComparing(Comparator.naturalOrder());

  private final Disk disk;
  private final Directories directories;
  private final Patience patience;

  ArchiveImport(Disk disk, Directories directories, Patience patience) {
    this.disk = disk;
    this.directories = directories;
    this.patience = patience;
  }

  /** Reads an archive and puts what it holds into place. */
  Archive.Imported read(Path file) {
    ArchiveList list = ArchiveReader.check(file);
    boolean already = missing(list).isEmpty() && !new Staging(disk, directories).isThere();
    if (!already) {
      put(file, list);
    }
    return new Archive.Imported(ArchiveContents.of(list, List.of()), already);
  }

  private void put(Path file, ArchiveList list) {
    Path lock = directories.data().resolve("couple.lock");
    try {
      PrivateFolder.ensure(disk, directories.data());
      patience.holding(disk, lock, () -> putLocked(file, list));
    } catch (JournalBusy e) {
      throw new StoreFailure(
          StoreFailure.Kind.BUSY,
          Sentence.of("store.couple-busy", directories.couple()),
          Sentence.of("store.couple-busy.hint"));
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(directories.data(), e);
    }
  }

  private void putLocked(Path file, ArchiveList list) throws IOException {
    List<ArchiveName> missing = missing(list);
    Staging staging = new Staging(disk, directories);
    staging.remove();
    try {
      unpack(file, list, missing, staging);
      place(missing, staging);
    } catch (IOException | RuntimeException e) {
      staging.abandon(e);
      throw e;
    }
  }

  private static void unpack(
      Path file, ArchiveList list, List<ArchiveName> missing, Staging staging) throws IOException {
    try (ArchiveReader archive = new ArchiveReader(file)) {
      for (ArchiveList.Entry entry : list.entries()) {
        byte[] bytes = archive.next(entry);
        if (missing.contains(entry.name().top())) {
          staging.write(entry.name(), bytes);
        }
      }
    }
    staging.force();
  }

  private void place(List<ArchiveName> missing, Staging staging) {
    try {
      for (ArchiveName top : missing) {
        staging.place(top);
      }
      staging.remove();
    } catch (IOException e) {
      throw new StoreFailure(
          StoreFailure.Kind.CANNOT_WRITE,
          Sentence.of("store.archive.partly", Trouble.of(e).words()),
          Sentence.of("store.archive.partly.hint"));
    }
  }

  /** What has to be put into place, in that order; refused where anything else is there. */
  private List<ArchiveName> missing(ArchiveList list) {
    return new Places(disk, directories).missing(list).stream().sorted(COUPLE_LAST).toList();
  }
}
