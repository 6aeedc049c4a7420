package io.github.closer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A disk that can lose its power, stop a program at any call, and lie about an {@code fsync}.
 *
 * <p>What a program sees is the cache: real files in a folder, never really forced. What would be
 * there after a power cut is remembered beside it, in {@link Platter}: what was forced, and what is
 * still on its way.
 */
final class PowerDisk implements Disk {
  private final Disk cache = new LocalDisk();
  private final Platter platter;
  private final List<Closeable> open = new ArrayList<>();
  private int callsLeft = Integer.MAX_VALUE;
  private int forcesLeft = Integer.MAX_VALUE;

  /** All that is in the folder is durable. */
  PowerDisk(Path root) throws IOException {
    this.platter = new Platter(root);
  }

  /** A program does not get beyond the call that stops it. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Stops the program before so many more calls. */
  void stopAfter(int calls) {
    callsLeft = calls;
  }

  /** Lets one {@code fsync} of a file fail, after so many that do not. */
  void failAfter(int forces) {
    forcesLeft = forces;
  }

  /** The program is gone, whatever it held; another one may come. */
  void restart() throws IOException {
    callsLeft = Integer.MAX_VALUE;
    forcesLeft = Integer.MAX_VALUE;
    for (Closeable resource : open) {
      resource.close();
    }
    open.clear();
  }

  Platter platter() {
    return platter;
  }

  private void step() {
    if (callsLeft-- <= 0) {
      callsLeft = 0;
      throw new Stopped();
    }
  }

  @Override
  public OpenFile create(Path file) throws IOException {
    step();
    OpenFile seen = cache.create(file);
    return new PowerFile(seen, platter.created(file), file);
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    step();
    return new PowerFile(cache.open(file), platter.content(file), file);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return cache.read(file);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    step();
    cache.rename(from, to);
    platter.renamed(from, to);
  }

  @Override
  public void link(Path from, Path to) throws IOException {
    step();
    cache.link(from, to);
    platter.linked(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    cache.delete(file);
    platter.deleted(file);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    step();
    cache.makeFolder(folder);
    platter.madeFolder(folder);
  }

  @Override
  public void forceFolder(Path folder) {
    step();
    platter.forcedFolder(folder);
  }

  @Override
  public void narrow(Path path) throws IOException {
    cache.narrow(path);
  }

  @Override
  public Closeable lock(Path file) throws IOException {
    Closeable lock = cache.lock(file);
    open.add(lock);
    return lock;
  }

  private final class PowerFile implements OpenFile {
    private final OpenFile seen;
    private final Platter.Content content;
    private final Path file;

    PowerFile(OpenFile seen, Platter.Content content, Path file) {
      this.seen = seen;
      this.content = content;
      this.file = file;
      PowerDisk.this.open.add(this);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      step();
      int from = (int) position;
      int length = bytes.remaining();
      seen.write(bytes, position);
      change(now -> content.written(now, from, length));
      return length;
    }

    @Override
    public void force() throws IOException {
      step();
      if (forcesLeft-- == 0) {
        content.failed();
        throw new IOException("Input/output error");
      }
      content.forced();
    }

    @Override
    public void truncate(long length) throws IOException {
      step();
      seen.truncate(length);
      change(now -> content.cut((int) length));
    }

    /** What a program sees now is what its own disk holds. */
    private void change(UnaryOperator<byte[]> change) throws IOException {
      content.add(change.apply(cache.read(file)));
    }

    @Override
    public long length() throws IOException {
      return seen.length();
    }

    @Override
    public void close() throws IOException {
      seen.close();
    }
  }
}
