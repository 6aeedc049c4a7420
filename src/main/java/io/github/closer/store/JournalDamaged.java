package io.github.closer.store;

import io.github.closer.session.Event;
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
        path + " is damaged at line " + line + ". Nothing in it was changed.",
        "closer print shows what can be read. A backup may hold the whole file.");
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
