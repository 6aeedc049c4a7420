package io.github.closer.store;

import io.github.closer.session.Event;
import io.github.closer.text.Sentence;
import java.nio.file.Path;
import java.util.List;

/**
 * A journal is damaged before its end. It was not changed, and can still be printed as far as it
 * can be read.
 */
public final class JournalDamaged extends StoreFailure {
  private static final long serialVersionUID = 1;

  private final transient Path path;
  private final int line;
  private final transient List<Event.Lasting> events;

  JournalDamaged(Path path, int line, List<Event.Lasting> events) {
    super(
        Kind.DAMAGED,
        Sentence.of("store.journal-damaged", path, line),
        Sentence.of("store.journal-damaged.hint"));
    this.path = path;
    this.line = line;
    this.events = List.copyOf(events);
  }

  /** The journal. */
  public Path path() {
    return path;
  }

  /** The first line that cannot be relied on, counted from 1. */
  public int line() {
    return line;
  }

  /** Everything before that line. */
  public List<Event.Lasting> events() {
    return events;
  }
}
