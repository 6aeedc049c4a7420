package io.github.closer.store;

import io.github.closer.text.NeutralWriter;
import io.github.closer.text.Sentence;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/**
 * A file that is written for people, with words of theirs in it: for its owner alone, whole or not
 * at all, and never over what it was made from.
 */
public final class Printout {
  private final Directories directories;
  private final RandomGenerator random;
  private final Disk disk;

  /**
   * Files of this user.
   *
   * @param directories where nothing is written: what is printed comes from there
   * @param random where the letters of names come from that stand for an instant
   */
  public Printout(Directories directories, RandomGenerator random) {
    this(directories, random, new WaryDisk(new LocalDisk()));
  }

  Printout(Directories directories, RandomGenerator random, Disk disk) {
    this.directories = directories;
    this.random = random;
    this.disk = disk;
  }

  /** What is written into the file. */
  public interface Content {
    /**
     * Writes it.
     *
     * @throws IOException when that fails
     */
    void writeTo(Appendable out) throws IOException;
  }

  /**
   * Refuses what can be no such file, before anything is done for it.
   *
   * @param example how such a file may be called
   * @param replacing whether a file that is there gives way
   * @throws StoreFailure when it cannot be written there
   */
  public void refuse(Path file, String example, boolean replacing) {
    destination(file, example).refuse(replacing);
  }

  private Destination destination(Path file, String example) {
    return new Destination(directories, file, example, Sentence.of("store.to.there.force"));
  }

  /**
   * Writes a file. When this returns, it is on the disk.
   *
   * @param example how such a file may be called
   * @param replacing whether a file that is there gives way
   * @throws StoreFailure when one is there that does not, or it cannot be written
   */
  public void write(Path file, String example, boolean replacing, Content content) {
    Destination destination = destination(file, example);
    destination.refuse(replacing);
    Path beside = file.resolveSibling(".closer-" + SessionId.letters(random) + ".new");
    try {
      FreshFile.Content encoded =
          out -> {
            Writer writer = NeutralWriter.into(out);
            content.writeTo(writer);
            writer.flush();
          };
      if (replacing) {
        FreshFile.replace(disk, file, beside, encoded);
      } else {
        FreshFile.write(disk, file, beside, encoded);
      }
    } catch (FileAlreadyExistsException e) {
      throw destination.there();
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(file, e);
    }
  }
}
