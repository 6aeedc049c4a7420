package io.github.closer.store;

import io.github.closer.session.Event;
import io.github.closer.text.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether the files of a session hold what was written into them. Looking changes nothing,
 * and asks for no lock.
 */
public final class Verifier {
  /** Longer than one record takes to be written. */
  private static final long MILLIS_BETWEEN_TWO_LOOKS = 20;

  private final SessionFolders folders;
  private final Disk disk;

  /** For the sessions of this user. */
  public Verifier(Directories directories) {
    this(directories, new WaryDisk(new LocalDisk()));
  }

  Verifier(Directories directories, Disk disk) {
    this.folders = new SessionFolders(directories.sessions(), disk);
    this.disk = disk;
  }

  /** All sessions that began, the newest first. */
  public List<SessionId> sessions() {
    return folders.names().stream().filter(folders::hasBegun).toList();
  }

  /** The journal of a session. */
  public Path journal(SessionId id) {
    return folders.journal(id);
  }

  /**
   * Puts aside what a crash left of an entry, as going on with the session does, and changes
   * nothing else. Where nothing is left of one, nothing is done.
   *
   * @throws JournalBusy when somebody plays it
   */
  public void repair(SessionId id) {
    if (!verify(id).isTorn()) {
      return;
    }
    Path journal = folders.journal(id);
    try {
      FileJournal.open(disk, journal).journal().close();
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(journal, e);
    }
  }

  /** Looks at all files of a session. */
  public Verification verify(SessionId id) {
    List<Sentence> faults = new ArrayList<>();
    SessionSummary session = SessionSummary.unreadable(id);
    Optional<Verification.Contents> contents = Optional.empty();
    try {
      JournalScan scan = JournalScan.of(settled(id));
      session = SessionSummary.of(id, scan);
      contents = Optional.of(contents(JournalReading.of(scan)));
    } catch (IOException e) {
      faults.add(StoreFailure.cannotRead(folders.journal(id), e).sentence());
    }
    deckFault(id, session).ifPresent(faults::add);
    memoryFault(id).ifPresent(faults::add);
    return new Verification(session, contents, faults);
  }

  /** While somebody plays, what looks torn may be a record that is just being written. */
  private byte[] settled(SessionId id) throws IOException {
    byte[] bytes = disk.read(folders.journal(id));
    while (JournalScan.of(bytes).state() instanceof JournalState.TornTail && paused()) {
      byte[] before = bytes;
      bytes = disk.read(folders.journal(id));
      if (Arrays.equals(before, bytes)) {
        return bytes;
      }
    }
    return bytes;
  }

  /** False when somebody wants this thread to stop. */
  private static boolean paused() {
    try {
      Thread.sleep(MILLIS_BETWEEN_TWO_LOOKS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Verification.Contents contents(JournalReading reading) {
    List<Event.Lasting> all = reading.all();
    Optional<Verification.Span> span =
        all.isEmpty()
            ? Optional.empty()
            : Optional.of(new Verification.Span(all.get(0).at(), all.get(all.size() - 1).at()));
    return new Verification.Contents(
        reading.state(), reading.events().size(), reading.beyond().size(), span);
  }

  private Optional<Sentence> deckFault(SessionId id, SessionSummary session) {
    try {
      String hash = folders.deck(id).read().hash();
      return session
          .begun()
          .filter(begun -> !begun.heading().deckHash().equals(hash))
          .map(begun -> Sentence.of("store.kept-deck-other", folders.folder(id)));
    } catch (StoreFailure e) {
      return Optional.of(e.sentence());
    }
  }

  private Optional<Sentence> memoryFault(SessionId id) {
    try {
      folders.memory(id).read();
      return Optional.empty();
    } catch (StoreFailure e) {
      return Optional.of(e.sentence());
    }
  }
}
