package io.github.closer.store;

import io.github.closer.session.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Deletes sessions with what they left, or all there is.
 *
 * <p><b>Order.</b> Later sessions lose what they showed of a session first, each at once. Then its
 * folder takes a name that is no session's any more, in one step: from here on nothing half is ever
 * taken for a session. Then the couple's file forgets what it left, and then its files go. Whatever
 * stops it, doing it again does the rest.
 *
 * <p><b>Not promised.</b> The blocks of a file are free, not wiped: a solid-state disk, a file
 * system's snapshot or a backup may still hold them.
 */
public final class Deletion {
  private static final Set<String> FILES =
      Set.of("deck.yaml", "included.json", "memory.json", "journal.jsonl", "journal.jsonl.torn");

  private final Directories directories;
  private final Disk disk;
  private final SessionFolders folders;
  private final CoupleFile couple;
  private final Clearing clearing;

  /** For what this user keeps. */
  public Deletion(Directories directories) {
    this(directories, new WaryDisk(new LocalDisk()));
  }

  Deletion(Directories directories, Disk disk) {
    this.directories = directories;
    this.disk = disk;
    this.folders = new SessionFolders(directories.sessions(), disk);
    this.couple = new CoupleFile(directories, disk, Patience.TWO_SECONDS);
    this.clearing = new Clearing(disk);
  }

  /**
   * What is left after a deletion.
   *
   * @param others files that are not closer's, in folders that are
   * @param unchanged why later sessions may still show something of what was deleted
   */
  public record Left(List<Path> others, List<StoreFailure> unchanged) {
    public Left {
      others = List.copyOf(others);
      unchanged = List.copyOf(unchanged);
    }
  }

  /** The session of which a deletion was begun and not finished, if its name begins like this. */
  public Optional<SessionId> unfinished(String typed) {
    return folders.deleted().stream()
        .filter(id -> !typed.isEmpty() && id.startsWith(typed))
        .filter(id -> holdsOurs(folders.deleted(id)))
        .findFirst();
  }

  /** Also when it is empty: then the folder itself is what is left. */
  private static boolean holdsOurs(Path folder) {
    try {
      List<Path> rest = Clearing.rest(folder);
      return rest.isEmpty()
          || rest.stream()
              .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
              .map(path -> String.valueOf(path.getFileName()))
              .anyMatch(Deletion::isAny);
    } catch (IOException e) {
      throw StoreFailure.cannotRead(folder, e);
    }
  }

  private static boolean isAny(String name) {
    return isOurs(name) || name.equals(FileJournal.LOCK);
  }

  /** How much a session's folder holds. */
  public Weight weight(SessionId id) {
    return Weight.of(place(id));
  }

  /** Where it is, whether its deletion was begun before or not. */
  public Path place(SessionId id) {
    return isNamed(id) ? folders.folder(id) : folders.deleted(id);
  }

  private boolean isNamed(SessionId id) {
    return Files.isDirectory(folders.folder(id), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Makes sure that nobody plays any session just now.
   *
   * @throws JournalBusy when somebody does
   */
  public void refuseWhilePlayed(List<SessionId> sessions) {
    for (SessionId id : sessions) {
      try {
        holding(id, () -> {});
      } catch (IOException e) {
        throw StoreFailure.cannotWrite(folders.folder(id), e);
      }
    }
  }

  /** Nobody waits for people who play. */
  private void holding(SessionId id, Patience.Work work) throws IOException {
    new Patience(1, 0).holding(disk, place(id).resolve(FileJournal.LOCK), work);
  }

  /**
   * Deletes a session with what it left.
   *
   * @throws JournalBusy when somebody plays it, or a session that shows something of it; nothing
   *     was deleted
   */
  public Left session(SessionId id) {
    CoupleMemory memory = couple.remembered();
    List<StoreFailure> unchanged = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    try {
      holding(
          id,
          () -> {
            Trace trace = new Trace(id, events(id));
            if (isNamed(id)) {
              unchanged.addAll(removeFromLater(trace, memory));
            }
            hide(id);
            unchanged.addAll(forget(trace, memory));
            others.addAll(clear(id));
          });
      return new Left(others, unchanged);
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(place(id), e);
    }
  }

  private List<Event.Lasting> events(SessionId id) throws IOException {
    Path journal = place(id).resolve(SessionFolders.JOURNAL);
    if (!Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    return JournalReading.of(JournalScan.of(disk.read(journal))).all();
  }

  /** Those that are damaged can never be changed, and do not keep the others from it. */
  private List<StoreFailure> removeFromLater(Trace trace, CoupleMemory memory) {
    Set<String> ids = trace.shownLater(memory);
    List<StoreFailure> unchanged = new ArrayList<>();
    Redactor redactor = new Redactor(folders, disk);
    for (SessionId later : folders.names()) {
      if (ids.isEmpty() || later.value().compareTo(trace.id().value()) <= 0) {
        break;
      }
      try {
        redactor.redactOne(later, new Redaction(ids, List.of()));
      } catch (StoreFailure e) {
        if (e.kind() != StoreFailure.Kind.DAMAGED) {
          throw e;
        }
        unchanged.add(e);
      }
    }
    return unchanged;
  }

  private void hide(SessionId id) throws IOException {
    if (isNamed(id)) {
      disk.rename(folders.folder(id), folders.deleted(id));
      disk.forceFolder(directories.sessions());
    }
  }

  private List<StoreFailure> forget(Trace trace, CoupleMemory memory) {
    NextTime nextTime = new NextTime(folders, disk);
    List<StoreFailure> unchanged = new ArrayList<>();
    List<CoupleMemory.Answer> answers =
        memory.answers().stream()
            .filter(answer -> trace.gave(answer) && !isSaidElsewhere(nextTime, answer))
            .toList();
    for (CoupleMemory.Answer answer : answers) {
      try {
        nextTime.forget(answer);
      } catch (StoreFailure e) {
        unchanged.add(e);
      }
    }
    List<SessionSummary> left = new Sessions(directories, new Random(0), disk).list();
    couple.forget(before -> Unlearning.session(before, trace, answers, left));
    return unchanged;
  }

  private static boolean isSaidElsewhere(NextTime nextTime, CoupleMemory.Answer answer) {
    try {
      return nextTime.said(answer).isPresent();
    } catch (StoreFailure e) {
      // A session that cannot be read gives nothing to anybody any more.
      return false;
    }
  }

  /** Deletes the files of a folder that is no session's any more; what else is in it stays. */
  private List<Path> clear(SessionId id) throws IOException {
    Path folder = folders.deleted(id);
    clearing.folder(folder, Deletion::isOurs);
    clearing.folder(folder, FileJournal.LOCK::equals);
    return Clearing.rest(folder);
  }

  private static boolean isOurs(String name) {
    String plain =
        name.endsWith(".new") ? name.substring(0, name.length() - ".new".length()) : name;
    return FILES.contains(plain);
  }

  // All there is

  /**
   * Deletes all there is: every session, what the two bring, and the program's own folders.
   *
   * @param decks whether their own decks go, too
   * @throws JournalBusy when somebody plays a session; that one and others may be left
   */
  public Left all(boolean decks) {
    try {
      for (SessionId id : folders.names()) {
        if (isNamed(id)) {
          whole(id);
        }
      }
      for (SessionId id : folders.deleted()) {
        clear(id);
      }
      clearing.empty(directories.sessions());
      clearing.empty(directories.state());
      couple.delete();
      if (decks) {
        clearing.tree(directories.decks(), Deletion::isDeck);
      }
      clearing.empty(directories.decks());
      clearing.empty(directories.data());
      return new Left(rest(decks), List.of());
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(directories.state(), e);
    }
  }

  private void whole(SessionId id) throws IOException {
    holding(
        id,
        () -> {
          hide(id);
          clear(id);
        });
  }

  private List<Path> rest(boolean decks) throws IOException {
    List<Path> rest = new ArrayList<>(Clearing.rest(directories.state()));
    Predicate<Path> kept = path -> !decks && path.startsWith(directories.decks());
    Clearing.rest(directories.data()).stream().filter(kept.negate()).forEach(rest::add);
    return rest;
  }

  private static boolean isDeck(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /** The decks the two wrote. */
  public List<Path> decks() {
    try {
      return Clearing.rest(directories.decks()).stream()
          .filter(path -> isDeck(String.valueOf(path.getFileName())))
          .toList();
    } catch (IOException e) {
      throw StoreFailure.cannotRead(directories.decks(), e);
    }
  }
}
