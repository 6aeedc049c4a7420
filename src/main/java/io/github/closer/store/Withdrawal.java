package io.github.closer.store;

import io.github.closer.session.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A journal's lines once more, without those an event takes back, and with that event.
 *
 * <p>They go whole: how many were left, or where, would tell who answered and who passed.
 *
 * @param lines tied anew from the first
 * @param untouched the checksums of the lines before the first that goes; those behind it covered
 *     what is taken back, and are tied anew
 * @param needed whether any line was taken back
 */
record Withdrawal(List<JournalLine> lines, Set<String> untouched, boolean needed) {
  Withdrawal {
    lines = List.copyOf(lines);
    untouched = Set.copyOf(untouched);
  }

  /** Whether an event is one that can take others back. */
  static boolean isOne(Event.Lasting event) {
    return event instanceof Event.Closed || event instanceof Event.Ended;
  }

  static Withdrawal of(List<JournalLine> journal, Event.Lasting event) throws IOException {
    List<String> records = new ArrayList<>();
    Set<String> untouched = new HashSet<>();
    boolean needed = false;
    for (JournalLine line : journal) {
      if (takesBack(event, decoded(line))) {
        needed = true;
        continue;
      }
      records.add(line.json());
      if (!needed) {
        untouched.add(line.checksum());
      }
    }
    records.add(EventCodec.encode(event));
    return new Withdrawal(JournalLine.tied(records), untouched, needed);
  }

  private static boolean takesBack(Event.Lasting event, Event.Lasting before) {
    if (event instanceof Event.Closed closed) {
      return closed.withdraws(before);
    }
    return event instanceof Event.Ended ended && ended.withdraws(before);
  }

  private static Event.Lasting decoded(JournalLine line) throws IOException {
    try {
      return EventCodec.decode(line.json());
    } catch (MalformedRecord e) {
      throw new IOException("the journal was changed by something else", e);
    }
  }
}
