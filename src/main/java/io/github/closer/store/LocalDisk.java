package io.github.closer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The disk itself.
 *
 * <p>Files are 0600 and folders 0700 whatever the umask. Where a file system has no such modes, its
 * own defaults stand. A link in the place of one of our files is not followed.
 */
final class LocalDisk implements Disk {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final FileAttribute<?>[] NONE = {};

  @Override
  public OpenFile create(Path file) throws IOException {
    return new ChannelFile(
        channel(file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)));
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    return new ChannelFile(
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      claim(from, to);
    }
  }

  /** For sticks and other disks on which a file has one name. The new one is taken, then filled. */
  static void claim(Path from, Path to) throws IOException {
    Files.createFile(to);
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(to);
      throw e;
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    Files.createDirectory(folder, attributes(folder, FOLDER));
    if (hasModes(folder)) {
      // The umask may have taken even the owner's own rights.
      Files.setPosixFilePermissions(folder, FOLDER);
    }
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    if (!hasModes(folder)) {
      // Only POSIX systems let a folder be opened.
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public void narrow(Path path) throws IOException {
    if (!hasModes(path)) {
      return;
    }
    Set<PosixFilePermission> modes = EnumSet.noneOf(PosixFilePermission.class);
    modes.addAll(Files.getPosixFilePermissions(path));
    if (modes.retainAll(FOLDER)) {
      Files.setPosixFilePermissions(path, modes);
    }
  }

  @Override
  public Closeable lock(Path file) throws IOException {
    return SessionLock.take(
        file, () -> channel(file, EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE)));
  }

  private static FileChannel channel(Path file, Set<StandardOpenOption> how) throws IOException {
    Set<OpenOption> options = new HashSet<>(how);
    options.add(LinkOption.NOFOLLOW_LINKS);
    FileChannel channel = FileChannel.open(file, options, attributes(file, FILE));
    try {
      if (hasModes(file)) {
        Files.setPosixFilePermissions(file, FILE);
      }
      return channel;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> modes) {
    return hasModes(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(modes)}
        : NONE;
  }

  private static boolean hasModes(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** A file over a channel. */
  private record ChannelFile(FileChannel channel) implements OpenFile {
    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      return channel.write(bytes, position);
    }

    @Override
    public void force() throws IOException {
      // The length of a file counts as data; its times do not matter.
      channel.force(false);
    }

    @Override
    public void truncate(long length) throws IOException {
      channel.truncate(length);
    }

    @Override
    public long length() throws IOException {
      return channel.size();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
