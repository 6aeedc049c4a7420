package io.github.closer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A disk that is written to no more once it has failed to make something durable.
 *
 * <p>The system reports such a failure once. After that it may hold for written what never was, so
 * that a second attempt succeeds and is worth nothing; whoever goes on then builds upon it. Reading
 * goes on, and what was left half done is cleared away. All that one program writes goes through
 * one of these.
 */
final class WaryDisk implements Disk {
  private final Disk disk;
  private volatile @Nullable IOException failure;

  WaryDisk(Disk disk) {
    this.disk = disk;
  }

  private interface Forcing {
    void force() throws IOException;
  }

  private void force(Forcing forcing) throws IOException {
    trust();
    try {
      forcing.force();
    } catch (AccessDeniedException e) {
      // Nothing was tried: this is a folder that may not be opened.
      throw e;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private void trust() throws IOException {
    IOException before = failure;
    if (before != null) {
      throw new IOException(before.getMessage(), before);
    }
  }

  @Override
  public OpenFile create(Path file) throws IOException {
    trust();
    return new WaryFile(disk.create(file));
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    trust();
    return new WaryFile(disk.open(file));
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return disk.read(file);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    trust();
    disk.rename(from, to);
  }

  @Override
  public void link(Path from, Path to) throws IOException {
    trust();
    disk.link(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    trust();
    disk.makeFolder(folder);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    force(() -> disk.forceFolder(folder));
  }

  @Override
  public void narrow(Path path) throws IOException {
    disk.narrow(path);
  }

  @Override
  public Closeable lock(Path file) throws IOException {
    return disk.lock(file);
  }

  private final class WaryFile implements OpenFile {
    private final OpenFile file;

    WaryFile(OpenFile file) {
      this.file = file;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      trust();
      return file.write(bytes, position);
    }

    @Override
    public void force() throws IOException {
      WaryDisk.this.force(file::force);
    }

    @Override
    public void truncate(long length) throws IOException {
      trust();
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
