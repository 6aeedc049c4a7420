package io.github.closer.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The folders of sessions, by their names alone.
 *
 * <p>Names begin with the instant at which a session began, so that they sort by it. There may be
 * thousands: whether something is a session is asked of one at a time.
 */
final class SessionFolders {
  static final String JOURNAL = "journal.jsonl";

  /** Behind the name of a folder that is being deleted; with it, it is no session's any more. */
  private static final String DELETED = ".deleted";

  private static final int TRIES = 100;

  private final Path sessions;
  private final Disk disk;

  SessionFolders(Path sessions, Disk disk) {
    this.sessions = sessions;
    this.disk = disk;
  }

  Path folder(SessionId id) {
    return sessions.resolve(id.value());
  }

  /** What the folder of a session is called while it is deleted. */
  Path deleted(SessionId id) {
    return sessions.resolve(id.value() + DELETED);
  }

  Path journal(SessionId id) {
    return folder(id).resolve(JOURNAL);
  }

  KeptDeck deck(SessionId id) {
    return new KeptDeck(disk, folder(id));
  }

  MemoryFile memory(SessionId id) {
    return new MemoryFile(disk, folder(id));
  }

  /** All names that may be those of sessions, the newest first. */
  List<SessionId> names() {
    return namesBefore("");
  }

  /** The names of sessions whose deletion was begun and not finished, the newest first. */
  List<SessionId> deleted() {
    return namesBefore(DELETED);
  }

  private List<SessionId> namesBefore(String ending) {
    List<SessionId> names = new ArrayList<>();
    if (!Files.isDirectory(sessions)) {
      return names;
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(sessions)) {
      for (Path folder : folders) {
        String name = String.valueOf(folder.getFileName());
        if (name.endsWith(ending)) {
          SessionId.of(name.substring(0, name.length() - ending.length())).ifPresent(names::add);
        }
      }
    } catch (IOException e) {
      throw StoreFailure.cannotRead(sessions, e);
    } catch (DirectoryIteratorException e) {
      throw StoreFailure.cannotRead(sessions, new IOException(e.getMessage(), e));
    }
    names.sort(Comparator.comparing(SessionId::value).reversed());
    return names;
  }

  /** Whether a session of this name was ever begun. */
  boolean hasBegun(SessionId id) {
    return Files.isDirectory(folder(id), LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(journal(id), LinkOption.NOFOLLOW_LINKS);
  }

  /** Makes a folder for a session that begins now. No other session has its letters. */
  SessionId make(Instant at, RandomGenerator random) throws IOException {
    Set<String> letters = names().stream().map(SessionId::letters).collect(Collectors.toSet());
    for (int i = 0; i < TRIES; i++) {
      SessionId id = SessionId.fresh(at, random);
      // What is kept beyond the session is named by them.
      if (!letters.contains(id.letters()) && make(id)) {
        return id;
      }
    }
    throw new IOException("no free name");
  }

  private boolean make(SessionId id) throws IOException {
    try {
      disk.makeFolder(folder(id));
      disk.forceFolder(sessions);
      return true;
    } catch (FileAlreadyExistsException e) {
      // Another session of the same second has these letters; others are free.
      return false;
    }
  }
}
