package io.github.closer.cli;

import io.github.closer.session.Event;
import io.github.closer.store.SessionId;
import io.github.closer.store.SessionSummary;
import io.github.closer.store.StoreFailure;
import io.github.closer.transcript.Reader;
import io.github.closer.transcript.Transcript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one may see of all sessions.
 *
 * @param sessions the transcripts, the newest first
 * @param unread whether some, or parts of some, could not be read and are left out
 */
record Told(Map<SessionSummary, Transcript> sessions, boolean unread) {
  private static final Set<SessionSummary.Standing> WHOLE =
      Set.of(SessionSummary.Standing.FINISHED, SessionSummary.Standing.UNFINISHED);

  /** For a reader; a session in which nobody is called so is read as both may. */
  static Told to(Readers reader, Program program) {
    Map<SessionSummary, Transcript> sessions = new LinkedHashMap<>();
    boolean unread = false;
    for (SessionSummary session : program.sessions().list()) {
      List<Event.Lasting> events = events(session.id(), program);
      if (!events.isEmpty() && events.get(0) instanceof Event.Begun begun) {
        Reader looks = reader.find(begun.heading().people()).orElse(Reader.BOTH);
        sessions.put(session, Transcript.of(events, looks));
      }
      unread |= events.isEmpty() || !WHOLE.contains(session.standing());
    }
    return new Told(sessions, unread);
  }

  /** What can be read of a session; nothing where that cannot be told. */
  static List<Event.Lasting> events(SessionId session, Program program) {
    try {
      return program.sessions().read(session).all();
    } catch (StoreFailure e) {
      return List.of();
    }
  }
}
