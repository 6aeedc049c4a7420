package io.github.closer.store;

import io.github.closer.play.Journal;
import io.github.closer.session.Event;
import java.io.IOException;

/**
 * A session's journal, that forgets at the end what the session was given.
 *
 * @param journal where events are kept
 * @param memory what goes with the end
 */
record EndingJournal(Journal journal, MemoryFile memory) implements Journal {
  @Override
  public void append(Event.Lasting event) {
    journal.append(event);
    if (event instanceof Event.Ended && memory.exists()) {
      forget();
    }
  }

  private void forget() {
    try {
      memory.delete();
    } catch (IOException e) {
      // The end is on the disk, and nobody reads the memory of a session that is over.
      return;
    }
  }

  @Override
  public void close() {
    journal.close();
  }
}
