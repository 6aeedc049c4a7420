package io.github.closer.store;

import io.github.closer.session.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be read of a journal. Reading changes nothing and needs no lock.
 *
 * @param events everything before the first line that does not hold
 * @param beyond what can be read behind a damaged line; for printing, not for playing on
 * @param state how the file was found
 */
public record JournalReading(
    List<Event.Lasting> events, List<Event.Lasting> beyond, JournalState state) {
  public JournalReading {
    events = List.copyOf(events);
    beyond = List.copyOf(beyond);
  }

  /** All that can be read, with what stands behind a damaged line. */
  public List<Event.Lasting> all() {
    return Stream.concat(events.stream(), beyond.stream()).toList();
  }

  static JournalReading of(JournalScan scan) {
    List<Event.Lasting> events = new ArrayList<>();
    for (JournalLine line : scan.lines()) {
      try {
        events.add(EventCodec.decode(line.json()));
      } catch (MalformedRecord e) {
        return damaged(scan, events);
      }
    }
    if (!events.isEmpty() && !(events.get(0) instanceof Event.Begun)) {
      return damaged(scan, List.of());
    }
    return new JournalReading(events, readable(scan.beyond()), scan.state());
  }

  /** The checksums hold, and still a record is not one: something else wrote it. */
  private static JournalReading damaged(JournalScan scan, List<Event.Lasting> events) {
    int line = events.size() + 1;
    List<JournalLine> rest = new ArrayList<>(scan.lines().subList(line, scan.lines().size()));
    rest.addAll(scan.beyond());
    return new JournalReading(events, readable(rest), new JournalState.Damaged(line));
  }

  private static List<Event.Lasting> readable(List<JournalLine> lines) {
    return lines.stream().flatMap(line -> readable(line).stream()).toList();
  }

  private static Optional<Event.Lasting> readable(JournalLine line) {
    try {
      return Optional.of(EventCodec.decode(line.json()));
    } catch (MalformedRecord e) {
      // The state says that the journal is damaged; this is one more line of it.
      return Optional.empty();
    }
  }
}
