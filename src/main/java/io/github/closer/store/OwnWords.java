package io.github.closer.store;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Memory;
import io.github.closer.session.Person;
import io.github.closer.session.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything one of the two wrote, in all sessions and in what they bring from one to the next.
 *
 * <p>It is removed as an author removes single words, see {@link Redaction}: in its place stands
 * that its author removed it. What the other wrote keeps every letter, and what both wrote together
 * is left to both. Words go out of the sessions first, before the couple's file forgets.
 */
public final class OwnWords {
  private final Disk disk;
  private final SessionFolders folders;
  private final CoupleFile couple;

  /** For what this user keeps. */
  public OwnWords(Directories directories) {
    this(directories, new WaryDisk(new LocalDisk()));
  }

  OwnWords(Directories directories, Disk disk) {
    this.disk = disk;
    this.folders = new SessionFolders(directories.sessions(), disk);
    this.couple = new CoupleFile(directories, disk, Patience.TWO_SECONDS);
  }

  /**
   * How much there is of one person's.
   *
   * @param entries in sessions
   * @param sessions in how many
   * @param things that are brought from one session to the next
   */
  public record Count(int entries, int sessions, int things) {
    /** Whether there is nothing. */
    public boolean isNothing() {
      return entries == 0 && things == 0;
    }
  }

  /** Counts what is there of one person's. A journal that cannot be read is not counted. */
  public Count of(Person person) {
    Audience by = Audience.of(person);
    int entries = 0;
    int sessions = 0;
    for (SessionId id : folders.names()) {
      int here = places(id, by).size();
      entries += here;
      sessions += here > 0 ? 1 : 0;
    }
    return new Count(entries, sessions, things(couple.remembered(), by));
  }

  private static int things(CoupleMemory memory, Audience by) {
    long answers = memory.answers().stream().filter(answer -> answer.by() == by).count();
    return Unlearning.ids(memory, by).size() + (int) answers;
  }

  /**
   * One person's words on one card.
   *
   * @param line what names them in their session, such as {@code 7-a}
   * @param card what they were said to
   * @param words the words, one line for each time something was entered
   */
  public record Said(String line, String card, String words) {}

  /** All that one person wrote in a session and did not remove yet, in order. */
  public List<Said> in(SessionId id, Person person) {
    Map<String, Said> said = new LinkedHashMap<>();
    for (Event.Taken entry : entries(id, Audience.of(person)).toList()) {
      String line = place(id, entry).line();
      Said one = new Said(line, entry.line().text(), entry.words());
      said.merge(
          line, one, (a, b) -> new Said(line, a.card(), String.join("\n", a.words(), b.words())));
    }
    return List.copyOf(said.values());
  }

  /**
   * Removes one person's words on one card, from the session and from all they were brought on to.
   *
   * @param line as {@link Said} has it
   * @throws StoreFailure where something could not be changed; doing it again does the rest
   */
  public void remove(SessionId id, String line) {
    String name = id.letters() + "-" + line;
    NextTime nextTime = new NextTime(folders, disk);
    List<CoupleMemory.Answer> kept =
        couple.remembered().answers().stream()
            .filter(answer -> nextTime.said(answer).equals(Optional.of(name)))
            .toList();
    new Redactor(folders, disk).redact(Set.of(name));
    kept.forEach(nextTime::forget);
    couple.forget(
        memory -> {
          CoupleMemory after = memory.removed(name);
          for (CoupleMemory.Answer answer : kept) {
            after = after.forgotten(answer.deck(), answer.step(), answer.by());
          }
          return after;
        });
  }

  /** Where somebody wrote something that is not removed yet. */
  private List<Place> places(SessionId id, Audience by) {
    return entries(id, by).map(entry -> place(id, entry)).distinct().toList();
  }

  private static Place place(SessionId id, Event.Taken entry) {
    return new Place(id.letters(), entry.line().moment(), entry.line().scope().by(), 0);
  }

  private Stream<Event.Taken> entries(SessionId id, Audience by) {
    List<Event.Lasting> events = events(id);
    boolean over = events.stream().anyMatch(Event.Ended.class::isInstance);
    return Trace.entries(events)
        .filter(entry -> entry.line().scope().by() == by && Redaction.holdsWords(entry))
        // What was chosen is the deck's words, and a session needs it until it is over.
        .filter(entry -> over || entry.reply() instanceof Reply.Written)
        .filter(entry -> !entry.words().isEmpty() && !entry.words().equals(Removal.REMOVED));
  }

  /** Also what stands behind damage, so that it is said where it cannot be removed. */
  private List<Event.Lasting> events(SessionId id) {
    if (!folders.hasBegun(id)) {
      return List.of();
    }
    try {
      return JournalReading.of(JournalScan.of(disk.read(folders.journal(id)))).all();
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Removes it. Where one session cannot be changed, the others still are; doing it again does the
   * rest.
   *
   * @return why sessions could not be changed; the couple's file forgets all the same
   */
  public List<StoreFailure> remove(Person person) {
    Audience by = Audience.of(person);
    Set<String> shown = new HashSet<>(Unlearning.ids(couple.remembered(), by));
    for (SessionId id : folders.names()) {
      shown.addAll(new Trace(id, events(id)).shownLater(by));
    }
    List<StoreFailure> unchanged = new ArrayList<>();
    Redactor redactor = new Redactor(folders, disk);
    for (SessionId id : folders.names()) {
      try {
        redactor.redactOne(id, new Redaction(shown, places(id, by)));
        forgetGiven(id, by);
      } catch (StoreFailure e) {
        unchanged.add(e);
      }
    }
    couple.forget(memory -> Unlearning.own(memory, by));
    return unchanged;
  }

  /** What a session that is not over was given of one person's answers. */
  private void forgetGiven(SessionId id, Audience by) {
    if (folders.hasBegun(id)) {
      folders.memory(id).change(memory -> without(memory, by));
    }
  }

  private static Memory without(Memory memory, Audience by) {
    Map<String, Map<Audience, Memory.Kept>> answers = new HashMap<>();
    memory
        .past()
        .answers()
        .forEach(
            (step, byPerson) -> {
              Map<Audience, Memory.Kept> left = new HashMap<>(byPerson);
              left.computeIfPresent(by, (same, kept) -> NextTime.removed(kept));
              answers.put(step, Map.copyOf(left));
            });
    return memory.answering(answers);
  }
}
