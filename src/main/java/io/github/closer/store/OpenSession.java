package io.github.closer.store;

import io.github.closer.play.Journal;
import io.github.closer.session.Event;
import io.github.closer.session.Memory;
import java.util.List;

/**
 * A session that is open for playing. Closing the journal gives it back.
 *
 * @param id its name
 * @param journal where it goes on
 * @param events what happened so far, the beginning first
 * @param given what it began with
 * @param setAside how many bytes of a record that was never finished were put into {@code
 *     journal.jsonl.torn}; 0 when everything was whole
 */
public record OpenSession(
    SessionId id, Journal journal, List<Event.Lasting> events, Given given, long setAside) {
  public OpenSession {
    events = List.copyOf(events);
  }

  /**
   * What a session began with, and keeps until it is over.
   *
   * @param deck the deck as it was, with the files that belong to it
   * @param memory what the two brought; without their kit, which is as it is now and never as it
   *     was, see {@link CoupleFile#kit}
   */
  public record Given(SessionDeck deck, Memory memory) {}

  /**
   * What the two brought when the session began, with what they keep for hard moments now.
   *
   * @param kit theirs, from {@link CoupleFile#kit}
   */
  public Memory memory(Memory.Kit kit) {
    Memory memory = given.memory();
    return memory.now(kit, memory.past().closed());
  }
}
