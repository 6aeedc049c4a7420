package io.github.closer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk that fails at its n-th change, and counts them.
 *
 * <p>A failing write leaves half of its bytes behind. Once it is {@code dead}, every later call
 * fails as well, as if the power were gone.
 */
final class FaultyDisk implements Disk {
  private final Disk disk = new LocalDisk();
  private final int failAt;
  private final String reason;
  private final boolean dead;
  final List<String> log = new ArrayList<>();
  int calls;
  int forces;
  int largestWrite = Integer.MAX_VALUE;

  /**
   * Whether it only counts what would be forced: no test can see the difference, but wait for it.
   */
  private boolean hasty;

  /** At which call it fails, counted from 1. */
  int failsAt() {
    return failAt;
  }

  FaultyDisk(int failAt, String reason, boolean dead) {
    this.failAt = failAt;
    this.reason = reason;
    this.dead = dead;
  }

  /** One that never fails. */
  static FaultyDisk sound() {
    return new FaultyDisk(Integer.MAX_VALUE, "", false);
  }

  /** The same without waiting for anything to be durable. */
  FaultyDisk inHaste() {
    hasty = true;
    return this;
  }

  private boolean fails(String call, Path path) {
    log.add(call + " " + path.getFileName());
    calls++;
    return calls == failAt || (dead && calls > failAt);
  }

  private void step(String call, Path path) throws IOException {
    if (fails(call, path)) {
      throw new IOException(reason);
    }
  }

  @Override
  public OpenFile create(Path file) throws IOException {
    step("create", file);
    return new FaultyFile(file, disk.create(file));
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    step("open", file);
    return new FaultyFile(file, disk.open(file));
  }

  @Override
  public byte[] read(Path file) throws IOException {
    step("read", file);
    return disk.read(file);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    step("rename", from);
    disk.rename(from, to);
  }

  @Override
  public void link(Path from, Path to) throws IOException {
    step("link", from);
    disk.link(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step("delete", file);
    disk.delete(file);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    step("makeFolder", folder);
    disk.makeFolder(folder);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step("forceFolder", folder);
    if (!hasty) {
      disk.forceFolder(folder);
    }
  }

  @Override
  public void narrow(Path path) throws IOException {
    step("narrow", path);
    disk.narrow(path);
  }

  @Override
  public Closeable lock(Path file) throws IOException {
    step("lock", file);
    return disk.lock(file);
  }

  private final class FaultyFile implements OpenFile {
    private final Path path;
    private final OpenFile file;

    FaultyFile(Path path, OpenFile file) {
      this.path = path;
      this.file = file;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      boolean fails = fails("write", path);
      int wanted = Math.min(largestWrite, fails ? bytes.remaining() / 2 : bytes.remaining());
      byte[] part = new byte[wanted];
      bytes.get(part);
      file.writeFully(part, position);
      if (fails) {
        throw new IOException(reason);
      }
      return wanted;
    }

    @Override
    public void force() throws IOException {
      forces++;
      step("force", path);
      if (!hasty) {
        file.force();
      }
    }

    @Override
    public void truncate(long length) throws IOException {
      step("truncate", path);
      file.truncate(length);
    }

    @Override
    public long length() throws IOException {
      return file.length();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
