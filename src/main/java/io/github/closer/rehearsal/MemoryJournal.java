package io.github.closer.rehearsal;

import io.github.closer.play.Journal;
import io.github.closer.session.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal that is forgotten when the program ends.
 *
 * <p>It keeps every other promise of {@link Journal}: what is withdrawn is gone from it. Nothing is
 * durable.
 */
public final class MemoryJournal implements Journal {
  private final List<Event.Lasting> events = new ArrayList<>();
  private boolean closed;

  @Override
  public synchronized void append(Event.Lasting event) {
    if (closed) {
      throw new IllegalStateException("the journal is closed");
    }
    if (event instanceof Event.Closed closed) {
      events.removeIf(closed::withdraws);
    }
    if (event instanceof Event.Ended ended) {
      events.removeIf(ended::withdraws);
    }
    events.add(event);
  }

  /** Everything that was appended, as a journal read back would give it. */
  public synchronized List<Event.Lasting> events() {
    return List.copyOf(events);
  }

  @Override
  public synchronized void close() {
    closed = true;
  }
}
