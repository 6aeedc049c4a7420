package io.github.closer.cli;

import io.github.closer.session.Event;
import io.github.closer.store.JournalReading;
import io.github.closer.store.SessionSummary;
import io.github.closer.store.StoreFailure;
import io.github.closer.transcript.Reader;
import io.github.closer.transcript.Transcript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one may see of all sessions.
 *
 * @param sessions the transcripts, the newest first
 * @param unread whether some could not be read, and are left out
 */
record Told(Map<SessionSummary, Transcript> sessions, boolean unread) {

  /** For a reader; a session in which nobody is called so is read as both may. */
  static Told to(Readers reader, Program program) {
    Map<SessionSummary, Transcript> sessions = new LinkedHashMap<>();
    boolean unread = false;
    for (SessionSummary session : program.sessions().list()) {
      List<Event.Lasting> events = events(session, program);
      if (!events.isEmpty() && events.get(0) instanceof Event.Begun begun) {
        Reader looks = reader.find(begun.heading().people()).orElse(Reader.BOTH);
        sessions.put(session, Transcript.of(events, looks));
      } else {
        unread = true;
      }
    }
    return new Told(sessions, unread);
  }

  private static List<Event.Lasting> events(SessionSummary session, Program program) {
    try {
      JournalReading reading = program.sessions().read(session.id());
      return reading.all();
    } catch (StoreFailure e) {
      return List.of();
    }
  }
}
