package io.github.closer.store;

import io.github.closer.session.Memory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Goes through the sessions and removes words that their author wants to be gone.
 *
 * <p>What one session said, later ones may have shown again: as a promise that was looked at, as a
 * ticket that was opened, and in what they were given. Nothing older can hold it. A session that
 * holds nothing of it is only read.
 *
 * @param folders where the sessions are
 * @param disk where they are kept
 */
record Redactor(SessionFolders folders, Disk disk) {

  /**
   * Removes what these ids name.
   *
   * <p>Where one session cannot be changed, the others still are. Doing it again does the rest.
   *
   * @throws StoreFailure the first, when there was one
   */
  void redact(Set<String> ids) {
    List<Place> places = ids.stream().flatMap(id -> Place.of(id).stream()).toList();
    List<StoreFailure> failures = new ArrayList<>();
    for (SessionId session : notOlderThan(places)) {
      try {
        redact(session, new Redaction(ids, at(session, places)));
      } catch (StoreFailure e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  /**
   * Removes from a session what is said there and what it shows of others.
   *
   * @throws StoreFailure when that cannot be done
   */
  void redactOne(SessionId session, Redaction redaction) {
    redact(session, redaction);
  }

  private static List<Place> at(SessionId session, List<Place> places) {
    return places.stream().filter(place -> place.letters().equals(session.letters())).toList();
  }

  /** The newest sessions, back to the first in which something of it was said. */
  private List<SessionId> notOlderThan(List<Place> places) {
    List<SessionId> names = folders.names();
    int oldest = -1;
    for (int i = 0; i < names.size(); i++) {
      oldest = at(names.get(i), places).isEmpty() ? oldest : i;
    }
    boolean anySession = places.stream().anyMatch(place -> isMissing(place, names));
    return places.isEmpty() ? List.of() : names.subList(0, anySession ? names.size() : oldest + 1);
  }

  /** Whether the session of a place is not there any more; others may still show it. */
  private static boolean isMissing(Place place, List<SessionId> names) {
    return names.stream().noneMatch(name -> name.letters().equals(place.letters()));
  }

  private void redact(SessionId session, Redaction redaction) {
    if (!folders.hasBegun(session)) {
      return;
    }
    Path journal = folders.journal(session);
    try {
      if (!redaction.places().isEmpty() || mayShow(journal, redaction.ids())) {
        rewrite(journal, redaction);
      }
      folders.memory(session).change(memory -> without(memory, redaction.ids()));
    } catch (IOException e) {
      throw StoreFailure.cannotWrite(folders.folder(session), e);
    }
  }

  /** Whether something of another session may stand in a journal or in its torn tails. */
  private boolean mayShow(Path journal, Set<String> ids) throws IOException {
    if (names(text(journal), ids)) {
      return true;
    }
    Path torn = TornTails.beside(journal);
    if (!Files.exists(torn)) {
      return false;
    }
    String tails = text(torn);
    // Where a power cut left a hole, an id may be what is missing.
    return tails.indexOf('\0') >= 0 || names(tails, ids);
  }

  private static boolean names(String text, Set<String> ids) {
    return ids.stream().anyMatch(text::contains);
  }

  private String text(Path file) throws IOException {
    return new String(disk.read(file), StandardCharsets.ISO_8859_1);
  }

  private void rewrite(Path journal, Redaction redaction) throws IOException {
    try (FileJournal open = FileJournal.open(disk, journal).journal()) {
      open.rewrite(redaction);
    }
  }

  private static Memory without(Memory memory, Set<String> ids) {
    return new Memory(
        memory.past(),
        memory.promises().stream().map(promise -> without(promise, ids)).toList(),
        memory.tickets().stream().map(ticket -> without(ticket, ids)).toList(),
        memory.kit(),
        memory.questions());
  }

  /** It stays in its place: the session that was given it may have come to it already. */
  private static Memory.Promise without(Memory.Promise promise, Set<String> ids) {
    return ids.contains(promise.id())
        ? new Memory.Promise(
            promise.id(), promise.by(), Removal.REMOVED, promise.due(), promise.deck())
        : promise;
  }

  private static Memory.Ticket without(Memory.Ticket ticket, Set<String> ids) {
    return ids.contains(ticket.id())
        ? new Memory.Ticket(ticket.id(), ticket.by(), Removal.REMOVED, ticket.written())
        : ticket;
  }
}
