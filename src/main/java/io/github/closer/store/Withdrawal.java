package io.github.closer.store;

import io.github.closer.session.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal's lines once more, without those of one moment and with the event that takes them back.
 *
 * <p>They go whole: how many were left, or where, would tell who answered and who passed.
 *
 * @param lines tied anew from the first
 * @param needed whether any line was of that moment
 */
record Withdrawal(List<JournalLine> lines, boolean needed) {
  Withdrawal {
    lines = List.copyOf(lines);
  }

  static Withdrawal of(List<JournalLine> journal, Event.Closed closed) throws IOException {
    List<String> records = new ArrayList<>();
    boolean needed = false;
    for (JournalLine line : journal) {
      if (closed.withdraws(event(line))) {
        needed = true;
        continue;
      }
      records.add(line.json());
    }
    records.add(EventCodec.encode(closed));
    return new Withdrawal(tied(records), needed);
  }

  private static List<JournalLine> tied(List<String> records) {
    List<JournalLine> lines = new ArrayList<>();
    String prev = JournalLine.NONE;
    for (String record : records) {
      JournalLine line = JournalLine.of(record, lines.size(), prev);
      lines.add(line);
      prev = line.checksum();
    }
    return lines;
  }

  private static Event.Lasting event(JournalLine line) throws IOException {
    try {
      return EventCodec.decode(line.json());
    } catch (MalformedRecord e) {
      throw new IOException("the journal was changed by something else", e);
    }
  }
}
