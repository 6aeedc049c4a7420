package io.github.closer.store;

import io.github.closer.text.Words;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * All that is the couple's in one file, to be kept elsewhere or taken to another device.
 *
 * <p>What came back from an archive is what went into it, byte for byte, and makes the same archive
 * again. It is not encrypted. Neither way writes over anything, and neither leaves anything half
 * done under a name that people know. All methods throw {@link StoreFailure} when they cannot do
 * what they say.
 */
public final class Archive {
  private static final String BETWEEN = "\n----\n\n";

  private final Directories directories;
  private final RandomGenerator random;
  private final Disk disk;
  private final Patience patience;

  /**
   * Archives of what this user has.
   *
   * @param directories where that is
   * @param random where the letters of names come from that stand for an instant
   */
  public Archive(Directories directories, RandomGenerator random) {
    this(directories, random, new WaryDisk(new LocalDisk()), Patience.TWO_SECONDS);
  }

  Archive(Directories directories, RandomGenerator random, Disk disk, Patience patience) {
    this.directories = directories;
    this.random = random;
    this.disk = disk;
    this.patience = patience;
  }

  /**
   * What came of an import.
   *
   * @param contents what the archive holds
   * @param already whether all of it was there
   */
  public record Imported(ArchiveContents contents, boolean already) {}

  /**
   * Writes an archive. When this returns, it is on the disk.
   *
   * @param file its name, which has to be free
   * @return what is in it
   */
  public ArchiveContents exportTo(Path file) {
    Path beside = file.resolveSibling(".closer-" + SessionId.letters(random) + ".new");
    return new ArchiveExport(disk, directories, readme()).write(file, beside);
  }

  /**
   * Puts what an archive holds where it belongs, where nothing of the couple's is yet. When this
   * returns, it is on the disk. Where an import was interrupted, the same one again does the rest.
   */
  public Imported importFrom(Path file) {
    return new ArchiveImport(disk, directories, patience).read(file);
  }

  /** In every language, so that it is the same for all. */
  private static String readme() {
    return Words.all().stream()
        .map(words -> words.say("store.archive.readme") + "\n")
        .collect(Collectors.joining(BETWEEN));
  }
}
