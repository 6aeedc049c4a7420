package io.github.closer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A disk on which somebody else does something just before a call. */
final class ActingDisk implements Disk {
  private final Disk disk = new LocalDisk();
  private final String before;
  private final Act act;
  private int times;

  /** What somebody else does. */
  interface Act {
    void run() throws IOException;
  }

  /** Acts before the first call of a kind. */
  ActingDisk(String before, Act act) {
    this(before, act, 1);
  }

  /** Acts before so many calls of a kind. */
  ActingDisk(String before, Act act, int times) {
    this.before = before;
    this.act = act;
    this.times = times;
  }

  private Disk after(String call) throws IOException {
    if (call.equals(before) && times-- > 0) {
      act.run();
    }
    return disk;
  }

  @Override
  public OpenFile create(Path file) throws IOException {
    return after("create").create(file);
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    return after("open").open(file);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return after("read").read(file);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    after("rename").rename(from, to);
  }

  @Override
  public void link(Path from, Path to) throws IOException {
    after("link").link(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    after("delete").delete(file);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    after("makeFolder").makeFolder(folder);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    after("forceFolder").forceFolder(folder);
  }

  @Override
  public void narrow(Path path) throws IOException {
    after("narrow").narrow(path);
  }

  @Override
  public Closeable lock(Path file) throws IOException {
    return after("lock").lock(file);
  }
}
