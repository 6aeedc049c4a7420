package io.github.closer.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal's bytes, taken apart into lines that hold.
 *
 * <p>Each record is durable before the next one is begun, so a crash can tear only the last, and a
 * journal appears in its place together with its first record. Whatever else does not hold is
 * damage. It never guesses: a line is either exactly what was written, or it is not used.
 *
 * @param lines the lines up to the first that does not hold
 * @param length how many bytes these lines take
 * @param beyond lines behind a damaged one whose own checksum holds
 * @param state how the file was found
 */
record JournalScan(
    List<JournalLine> lines, int length, List<JournalLine> beyond, JournalState state) {
  JournalScan {
    lines = List.copyOf(lines);
    beyond = List.copyOf(beyond);
  }

  static JournalScan of(byte[] bytes) {
    List<JournalLine> lines = new ArrayList<>();
    String prev = JournalLine.NONE;
    int at = 0;
    while (at < bytes.length) {
      int end = lineEnd(bytes, at);
      JournalLine line = JournalLine.read(bytes, at, end).orElse(null);
      if (line == null || end == bytes.length) {
        return stopped(bytes, lines, at);
      }
      if (lines.isEmpty() && format(line) > EventCodec.FORMAT) {
        return new JournalScan(lines, 0, List.of(), new JournalState.Newer(format(line)));
      }
      if (!line.follows(lines.size(), prev)) {
        return damaged(bytes, lines, at);
      }
      lines.add(line);
      prev = line.checksum();
      at = end + 1;
    }
    return lines.isEmpty()
        ? damaged(bytes, lines, at)
        : new JournalScan(lines, at, List.of(), new JournalState.Whole());
  }

  /** The checksum the next line has to name. */
  String last() {
    return lines.isEmpty() ? JournalLine.NONE : lines.get(lines.size() - 1).checksum();
  }

  private static JournalScan stopped(byte[] bytes, List<JournalLine> lines, int at) {
    boolean last = lineEnd(bytes, at) >= bytes.length - 1;
    if (lines.isEmpty() || !last || holdsRecord(bytes, at)) {
      return damaged(bytes, lines, at);
    }
    return new JournalScan(
        lines, at, List.of(), new JournalState.TornTail((long) bytes.length - at));
  }

  /** Whether a whole record hides in the last line, because the line end before it is gone. */
  private static boolean holdsRecord(byte[] bytes, int from) {
    int end = lineEnd(bytes, from);
    for (int at = from + 1; at < end; at++) {
      if (JournalLine.read(bytes, at, end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static JournalScan damaged(byte[] bytes, List<JournalLine> lines, int from) {
    List<JournalLine> beyond = new ArrayList<>();
    int at = from;
    while (at < bytes.length) {
      int end = lineEnd(bytes, at);
      if (end < bytes.length) {
        JournalLine.read(bytes, at, end).ifPresent(beyond::add);
      }
      at = end + 1;
    }
    return new JournalScan(lines, from, beyond, new JournalState.Damaged(lines.size() + 1));
  }

  private static long format(JournalLine first) {
    try {
      return EventCodec.format(first.json());
    } catch (MalformedRecord e) {
      // Not a first record at all; the reader will say so.
      return 0;
    }
  }

  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** All lines as they stand in the file. */
  static byte[] bytes(List<JournalLine> lines) {
    StringBuilder text = new StringBuilder();
    for (JournalLine line : lines) {
      text.append(new String(line.bytes(), StandardCharsets.UTF_8));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
