package io.github.closer.cli;

import io.github.closer.text.Ics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Entries of a calendar as RFC 5545 writes them.
 *
 * <pre>
 * BEGIN:VEVENT
 * UID:k3fzm-7-a@closer
 * DTSTAMP:20261123T201500Z
 * DTSTART;VALUE=DATE:20261129
 * SUMMARY:closer: a promise
 * DESCRIPTION:Alex: A walk on Sunday\, with a
 *   thermos
 * CLASS:PRIVATE
 * TRANSP:TRANSPARENT
 * END:VEVENT
 * </pre>
 *
 * <p>Lines end with CR LF and are folded at 75 octets of UTF-8, between two characters. An entry
 * takes no time from anybody and asks to be private, because calendars are shared with colleagues.
 */
final class CalendarText {
  private static final int OCTETS = 75;
  private static final String END = "\r\n";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private CalendarText() {}

  /**
   * An entry.
   *
   * @param id names it for good, so that a second import changes it and adds nothing
   * @param when its time
   * @param summary what everybody sees
   * @param description what stands inside; may be empty
   */
  record Entry(String id, When when, String summary, String description) {}

  /** The time of an entry. */
  sealed interface When {}

  /** All of a day. */
  record AllDay(LocalDate day) implements When {}

  /** From a moment on. */
  record At(Instant moment) implements When {}

  /**
   * A whole calendar.
   *
   * @param entries at least one, as the standard asks for
   * @param made when it is written
   */
  static String of(List<Entry> entries, Instant made) {
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//closer//closer//EN");
    for (Entry entry : entries) {
      line(out, "BEGIN:VEVENT");
      line(out, "UID:" + Ics.escape(entry.id()) + "@closer");
      line(out, "DTSTAMP:" + MOMENT.format(made));
      line(out, start(entry.when()));
      line(out, "SUMMARY:" + Ics.escape(entry.summary()));
      if (!entry.description().isEmpty()) {
        line(out, "DESCRIPTION:" + Ics.escape(entry.description()));
      }
      line(out, "CLASS:PRIVATE");
      line(out, "TRANSP:TRANSPARENT");
      line(out, "END:VEVENT");
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private static String start(When when) {
    return when instanceof AllDay all
        ? "DTSTART;VALUE=DATE:" + DAY.format(all.day())
        : "DTSTART:" + MOMENT.format(((At) when).moment());
  }

  /** A line, folded: what goes on begins with a space, which counts. */
  private static void line(StringBuilder out, String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      String one = Character.toString(content.codePointAt(i));
      int more = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > OCTETS) {
        out.append(END).append(' ');
        octets = 1;
      }
      out.append(one);
      octets += more;
      i += one.length();
    }
    out.append(END);
  }
}
