package io.github.closer.store;

import io.github.closer.play.Journal;
import io.github.closer.session.Event;
import java.util.List;

/**
 * A session that is open for playing. Closing the journal gives it back.
 *
 * @param id its name
 * @param journal where it goes on
 * @param events what happened so far, the beginning first
 * @param deck the deck as it was when the session began
 * @param setAside how many bytes of a record that was never finished were put into {@code
 *     journal.jsonl.torn}; 0 when everything was whole
 */
public record OpenSession(
    SessionId id, Journal journal, List<Event.Lasting> events, SessionDeck deck, long setAside) {
  public OpenSession {
    events = List.copyOf(events);
  }
}
