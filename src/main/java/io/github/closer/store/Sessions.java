package io.github.closer.store;

import io.github.closer.session.Event;
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
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The folder where sessions are kept, each in a folder of its own.
 *
 * <pre>
 * sessions/2026-11-23T20-15-03Z-k3fzm/
 *   deck.yaml            the deck as it was when the session began
 *   included.json        the other files that belong to it; absent when there are none
 *   journal.jsonl        what happened
 *   journal.jsonl.torn   what crashes left of unfinished records; mostly absent
 *   lock                 held while somebody plays
 * </pre>
 *
 * <p>A folder without a journal is a session that never began, and is passed over, as is anything
 * else that does not look like a session. Listing and reading change nothing. All methods throw
 * {@link StoreFailure} when the disk does not let them do what they say.
 */
public final class Sessions {
  private static final String JOURNAL = "journal.jsonl";
  private static final String LAST = "last";
  private static final int TRIES = 100;

  private final Directories directories;
  private final RandomGenerator random;
  private final Disk disk;

  /**
   * The sessions of this user.
   *
   * @param directories where they are
   * @param random where the letters of new names come from
   */
  public Sessions(Directories directories, RandomGenerator random) {
    this(directories, random, new LocalDisk());
  }

  Sessions(Directories directories, RandomGenerator random, Disk disk) {
    this.directories = directories;
    this.random = random;
    this.disk = disk;
  }

  /**
   * Begins a session. When this returns, its deck and its first record are on the disk.
   *
   * @param at names its folder
   * @param deck the deck as it is played
   * @param begun the first record
   */
  public OpenSession create(Instant at, SessionDeck deck, Event.Begun begun) {
    try {
      PrivateFolder.ensure(disk, directories.state());
      PrivateFolder.ensure(disk, directories.sessions());
      SessionId id = makeFolder(at);
      Path folder = folder(id);
      new KeptDeck(disk, folder).write(deck);
      FileJournal journal = FileJournal.create(disk, folder.resolve(JOURNAL), begun);
      return new OpenSession(id, journal, List.of(begun), deck, 0);
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(directories.sessions(), e);
    }
  }

  private SessionId makeFolder(Instant at) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      SessionId id = SessionId.fresh(at, random);
      if (makeFolder(id)) {
        return id;
      }
    }
    throw new IOException("no free name");
  }

  private boolean makeFolder(SessionId id) throws IOException {
    try {
      disk.makeFolder(folder(id));
      disk.forceFolder(directories.sessions());
      return true;
    } catch (FileAlreadyExistsException e) {
      // Another session of the same second has these letters; others are free.
      return false;
    }
  }

  /**
   * Opens a session to go on with it. The tail a crash left is put aside first.
   *
   * @throws JournalDamaged when its journal is damaged before its end
   * @throws JournalBusy when it is open already
   */
  public OpenSession open(SessionId id) {
    Path journal = journal(id);
    KeptDeck kept = new KeptDeck(disk, folder(id));
    SessionDeck deck = kept.read();
    try {
      disk.narrow(directories.state());
      disk.narrow(directories.sessions());
      disk.narrow(folder(id));
      kept.narrow();
      FileJournal.Opened opened = FileJournal.open(disk, journal);
      return new OpenSession(id, opened.journal(), opened.events(), deck, opened.setAside());
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(journal, e);
    }
  }

  /** Reads a session's journal as far as it can be read, also while somebody plays it. */
  public JournalReading read(SessionId id) {
    Path journal = journal(id);
    try {
      return JournalReading.of(JournalScan.of(disk.read(journal)));
    } catch (IOException e) {
      throw StoreFailure.cannotRead(journal, e);
    }
  }

  /** The folder of a session, with all its files. */
  public Path folder(SessionId id) {
    return directories.sessions().resolve(id.value());
  }

  /** All sessions, the newest first. One that cannot be read is listed as damaged. */
  public List<SessionSummary> list() {
    List<SessionSummary> summaries = new ArrayList<>();
    for (SessionId id : ids()) {
      summaries.add(summary(id));
    }
    summaries.sort(
        Comparator.comparing(SessionSummary::started)
            .thenComparing(summary -> summary.id().value())
            .reversed());
    return summaries;
  }

  /** The session that people were in last and did not finish. */
  public Optional<SessionSummary> lastUnfinished() {
    return last(list().stream().filter(s -> s.standing() == SessionSummary.Standing.UNFINISHED));
  }

  /** The one touched last; a rehearsal only where people were in none. */
  private static Optional<SessionSummary> last(Stream<SessionSummary> sessions) {
    return sessions.max(
        Comparator.comparing((SessionSummary s) -> !s.rehearsal())
            .thenComparing(SessionSummary::touched));
  }

  /**
   * The session somebody means.
   *
   * @param typed {@code last}, or how the name or its letters begin
   * @throws StoreFailure when there is none, or more than one
   */
  public SessionId find(String typed) {
    List<SessionSummary> all = list();
    if (all.isEmpty()) {
      throw new StoreFailure(
          StoreFailure.Kind.NO_INPUT, "There is no session yet.", "closer run NAME begins one.");
    }
    if (typed.equals(LAST)) {
      return last(all.stream()).orElseThrow().id();
    }
    List<SessionId> meant =
        all.stream().map(SessionSummary::id).filter(id -> id.startsWith(typed)).toList();
    if (meant.isEmpty() || typed.isEmpty()) {
      throw new StoreFailure(
          StoreFailure.Kind.NO_INPUT,
          "There is no session called \"" + typed + "\".",
          "closer sessions shows those there are.");
    }
    if (meant.size() > 1) {
      throw new StoreFailure(
          StoreFailure.Kind.WRONG_USE,
          meant.size() + " sessions begin with \"" + typed + "\".",
          "A few more letters tell them apart; closer sessions shows them.");
    }
    return meant.get(0);
  }

  private List<SessionId> ids() {
    Path sessions = directories.sessions();
    List<SessionId> ids = new ArrayList<>();
    if (!Files.isDirectory(sessions)) {
      return ids;
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(sessions)) {
      for (Path folder : folders) {
        SessionId.of(String.valueOf(folder.getFileName()))
            .filter(this::hasBegun)
            .ifPresent(ids::add);
      }
      return ids;
    } catch (IOException e) {
      throw StoreFailure.cannotRead(sessions, e);
    } catch (DirectoryIteratorException e) {
      throw StoreFailure.cannotRead(sessions, new IOException(e.getMessage(), e));
    }
  }

  private boolean hasBegun(SessionId id) {
    return Files.isDirectory(folder(id), LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(folder(id).resolve(JOURNAL), LinkOption.NOFOLLOW_LINKS);
  }

  private SessionSummary summary(SessionId id) {
    try {
      return SessionSummary.of(id, JournalScan.of(disk.read(folder(id).resolve(JOURNAL))));
    } catch (IOException e) {
      return SessionSummary.unreadable(id);
    }
  }

  private Path journal(SessionId id) {
    return Optional.of(id)
        .filter(this::hasBegun)
        .map(begun -> folder(begun).resolve(JOURNAL))
        .orElseThrow(
            () ->
                new StoreFailure(
                    StoreFailure.Kind.NO_INPUT,
                    "There is no session in " + folder(id) + ".",
                    "closer sessions shows those there are."));
  }
}
