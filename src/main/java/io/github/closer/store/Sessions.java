package io.github.closer.store;

import io.github.closer.session.Event;
import io.github.closer.session.Memory;
import io.github.closer.text.Sentence;
import io.github.closer.text.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The folder where sessions are kept, each in a folder of its own.
 *
 * <pre>
 * sessions/2026-11-23T20-15-03Z-k3fzm/
 *   deck.yaml            the deck as it was when the session began
 *   included.json        the other files that belong to it; absent when there are none
 *   memory.json          what the two brought; goes when the session is over
 *   journal.jsonl        what happened
 *   journal.jsonl.torn   what crashes left of unfinished records; mostly absent
 *   lock                 held while somebody plays
 * </pre>
 *
 * <p>A folder without a journal is a session that never began, and is passed over, as is anything
 * else that does not look like a session. Listing and reading change nothing. All methods throw
 * {@link StoreFailure} when the disk does not let them do what they say.
 *
 * <p>There may be thousands. Only {@link #list} reads all journals; everything else is content with
 * names, with what the couple remembers of sessions that are not over, and with a few of the
 * newest.
 */
public final class Sessions {
  private static final String LAST = "last";

  /** How many of the newest are looked at, besides those that are known not to be over. */
  private static final int NEWEST = 20;

  private final Directories directories;
  private final RandomGenerator random;
  private final Disk disk;
  private final SessionFolders folders;

  /**
   * The sessions of this user.
   *
   * @param directories where they are
   * @param random where the letters of new names come from
   */
  public Sessions(Directories directories, RandomGenerator random) {
    this(directories, random, new WaryDisk(new LocalDisk()));
  }

  Sessions(Directories directories, RandomGenerator random, Disk disk) {
    this.directories = directories;
    this.random = random;
    this.disk = disk;
    this.folders = new SessionFolders(directories.sessions(), disk);
  }

  /**
   * The file that remembers the two, written to by the same program: where one of them cannot be
   * made durable, nothing more is written to the other.
   */
  public CoupleFile couple() {
    return new CoupleFile(directories, disk, Patience.TWO_SECONDS);
  }

  /**
   * Begins a session. When this returns, its deck and its first record are on the disk.
   *
   * @param at names its folder
   * @param deck the deck as it is played
   * @param begun the first record
   * @param memory what the two bring
   */
  public OpenSession create(Instant at, SessionDeck deck, Event.Begun begun, Memory memory) {
    try {
      PrivateFolder.ensure(disk, directories.state());
      PrivateFolder.ensure(disk, directories.sessions());
      SessionId id = folders.make(at, random);
      folders.deck(id).write(deck);
      MemoryFile brought = folders.memory(id);
      brought.create(memory);
      // A session that is there has its deck and what it was given.
      disk.forceFolder(folder(id));
      FileJournal journal = FileJournal.create(disk, folders.journal(id), begun);
      return new OpenSession(
          id,
          new EndingJournal(journal, brought),
          List.of(begun),
          new OpenSession.Given(deck, MemoryFile.lasting(memory)),
          0);
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(directories.sessions(), e);
    }
  }

  /** Begins a session of two who bring nothing. */
  public OpenSession create(Instant at, SessionDeck deck, Event.Begun begun) {
    return create(at, deck, begun, Memory.NONE);
  }

  /**
   * Opens a session to go on with it. The tail a crash left is put aside first.
   *
   * @throws JournalDamaged when its journal is damaged before its end
   * @throws JournalBusy when it is open already
   */
  public OpenSession open(SessionId id) {
    Path journal = journal(id);
    KeptDeck kept = folders.deck(id);
    MemoryFile brought = folders.memory(id);
    OpenSession.Given given = new OpenSession.Given(kept.read(), brought.read());
    try {
      disk.narrow(directories.state());
      disk.narrow(directories.sessions());
      disk.narrow(folder(id));
      kept.narrow();
      if (brought.exists()) {
        disk.narrow(brought.path());
      }
      FileJournal.Opened opened = FileJournal.open(disk, journal);
      return new OpenSession(
          id,
          new EndingJournal(opened.journal(), brought),
          opened.events(),
          given,
          opened.setAside());
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(journal, e);
    }
  }

  /**
   * The deck of a session, as it was when the session began.
   *
   * @throws StoreFailure when it is not there, or damaged
   */
  public SessionDeck deck(SessionId id) {
    return folders.deck(id).read();
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
    return folders.folder(id);
  }

  /** All sessions, the newest first. One that cannot be read is listed as damaged. */
  public List<SessionSummary> list() {
    return folders.names().stream()
        .filter(folders::hasBegun)
        .map(this::summary)
        .sorted(
            Comparator.comparing(SessionSummary::started)
                .thenComparing(summary -> summary.id().value())
                .reversed())
        .toList();
  }

  /** The letters of all sessions that began, the newest first, without a look into them. */
  public List<String> letters() {
    return folders.names().stream().filter(folders::hasBegun).map(SessionId::letters).toList();
  }

  /** Whether there is any session. */
  public boolean hasAny() {
    return folders.names().stream().anyMatch(folders::hasBegun);
  }

  /** The session that people were in last and did not finish. */
  public Optional<SessionSummary> lastUnfinished() {
    return last(recent().filter(s -> s.standing() == SessionSummary.Standing.UNFINISHED));
  }

  /**
   * Those in which something may have happened lately: what is unfinished, the last evening, and
   * the newest. However many sessions there are, only these are read.
   */
  public List<SessionSummary> lately() {
    return recent().toList();
  }

  /** Those that people may have been in last; rehearsals only as far as they are new. */
  private Stream<SessionSummary> recent() {
    CoupleMemory.Evenings evenings = couple().remembered().evenings();
    List<SessionId> unfinished = evenings.unfinished();
    return Stream.of(
            unfinished.stream().skip(Math.max(0, unfinished.size() - NEWEST)),
            evenings.last().stream(),
            folders.names().stream().limit(NEWEST))
        .flatMap(ids -> ids)
        .distinct()
        .filter(folders::hasBegun)
        .map(this::summary);
  }

  /**
   * The one touched last; a rehearsal only where people were in none. What a rehearsal writes down
   * is a time of its own, so of these it is the one that was really begun last.
   */
  private static Optional<SessionSummary> last(Stream<SessionSummary> sessions) {
    return sessions.max(
        Comparator.comparing((SessionSummary session) -> !session.rehearsal())
            .thenComparing(Sessions::really)
            .thenComparing(SessionSummary::touched));
  }

  private static Instant really(SessionSummary session) {
    return session.rehearsal() ? session.id().began() : session.touched();
  }

  /**
   * The session somebody means.
   *
   * @param typed {@code last}, or how the name or its letters begin
   * @throws StoreFailure when there is none, or more than one
   */
  public SessionId find(String typed) {
    if (typed.equals(LAST)) {
      return last(recent()).map(SessionSummary::id).orElseThrow(Sessions::noneYet);
    }
    List<SessionId> meant =
        folders.names().stream()
            .filter(id -> !typed.isEmpty() && id.startsWith(typed))
            .filter(folders::hasBegun)
            .toList();
    if (meant.isEmpty() && !hasAny()) {
      throw noneYet();
    }
    if (meant.isEmpty()) {
      throw new StoreFailure(
          StoreFailure.Kind.NO_INPUT,
          Sentence.of("store.no-session", typed),
          nearest(typed)
              .map(near -> Sentence.of("store.no-session.near", near))
              .orElse(Sentence.of("store.no-session.hint")));
    }
    if (meant.size() > 1) {
      throw new StoreFailure(
          StoreFailure.Kind.WRONG_USE,
          Sentence.of("store.many-sessions", meant.size(), typed),
          Sentence.of("store.many-sessions.hint"));
    }
    return meant.get(0);
  }

  /** What was probably meant, where only one can be. */
  private Optional<String> nearest(String typed) {
    List<String> known =
        Stream.concat(
                Stream.of(LAST),
                folders.names().stream().filter(folders::hasBegun).map(SessionId::letters))
            .toList();
    List<String> nearest = Suggestion.nearest(typed, known);
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  /**
   * Removes words for good, because their author wants them to be gone. An entry stays in the place
   * of each, and says so. Where one session cannot be changed, the others still are; doing it again
   * does the rest.
   *
   * @param ids as the couple's memory has them; those that were typed in outside a session stand in
   *     none
   */
  public void redact(Set<String> ids) {
    new Redactor(folders, disk).redact(ids);
  }

  /**
   * The id of the place where an answer was given that was kept for next time; empty where no
   * session has it any more.
   */
  public Optional<String> said(CoupleMemory.Answer answer) {
    return new NextTime(folders, disk).said(answer);
  }

  /**
   * Removes the words of an answer that was kept for next time from the session it was given in,
   * and from what unfinished ones were given. Cards of later sessions that showed it are left.
   */
  public void forget(CoupleMemory.Answer answer) {
    said(answer).ifPresent(id -> redact(Set.of(id)));
    new NextTime(folders, disk).forget(answer);
  }

  private static StoreFailure noneYet() {
    return new StoreFailure(
        StoreFailure.Kind.NO_INPUT,
        Sentence.of("store.no-session-yet"),
        Sentence.of("store.no-session-yet.hint"));
  }

  private SessionSummary summary(SessionId id) {
    try {
      return SessionSummary.of(id, JournalScan.of(disk.read(folders.journal(id))));
    } catch (IOException e) {
      return SessionSummary.unreadable(id);
    }
  }

  private Path journal(SessionId id) {
    return Optional.of(id)
        .filter(folders::hasBegun)
        .map(folders::journal)
        .orElseThrow(
            () ->
                new StoreFailure(
                    StoreFailure.Kind.NO_INPUT,
                    Sentence.of("store.no-session-in", folder(id)),
                    Sentence.of("store.no-session.hint")));
  }
}
