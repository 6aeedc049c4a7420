package io.github.closer.store;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.People;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Events for tests. */
final class Samples {
  static final Instant AT = Instant.parse("2026-11-23T20:15:03.123Z");
  static final Event.Begun BEGUN =
      new Event.Begun(
          AT,
          new Event.Heading(
              "three-percent", "3 %", "ab".repeat(32), -7L, new People("Alex", "Sam")));
  static final String SECRET = "what nobody else knows";

  private Samples() {}

  static Event.Taken shared(String words) {
    return taken(1, Audience.BOTH, Visibility.SHARED, new Reply.Written(words), words);
  }

  static Event.Taken sealed(int moment, Audience by, String words) {
    return taken(moment, by, Visibility.SEALED, new Reply.Written(words), words);
  }

  static Event.Taken taken(int moment, Audience by, Visibility see, Reply reply, String words) {
    Event.Line line =
        new Event.Line(moment, "close", Mark.ANSWER, new Event.Scope(by, see), "How close?");
    return new Event.Taken(AT.plusSeconds(moment), line, reply, words);
  }

  /** An answer that is kept in its own way. */
  static Event.Taken kept(int moment, Keep keep, String words) {
    Event.Scope scope = new Event.Scope(Audience.A, Visibility.SHARED, keep);
    Event.Line line = new Event.Line(moment, "truth", Mark.ANSWER, scope, "What is true of it?");
    return new Event.Taken(AT.plusSeconds(moment), line, new Reply.Written(words), words);
  }

  static Event.Unknown unknown(long seq, String prev) {
    String json =
        "{\"seq\":"
            + seq
            + ",\"prev\":\""
            + prev
            + "\",\"type\":\"danced\", \"at\":\"2026-11-23T20:15:04Z\",\"how\":[1.10,null,\"\\u00e9é\"]}";
    return new Event.Unknown(Instant.parse("2026-11-23T20:15:04Z"), "danced", json);
  }

  /** What two people may have answered at moment 4 before it was left closed. */
  static List<List<Event.Taken>> waysToAMomentLeftClosed() {
    Event.Taken a = sealed(4, Audience.A, SECRET + " (A)");
    Event.Taken b = sealed(4, Audience.B, SECRET + " (B)");
    Event.Taken noA = taken(4, Audience.A, Visibility.SEALED, new Reply.Passed(), "");
    Event.Taken noB = taken(4, Audience.B, Visibility.SEALED, new Reply.Passed(), "");
    Event.Taken seen = taken(4, Audience.BOTH, Visibility.SHARED, new Reply.Done(), "");
    return List.of(
        List.of(a, b),
        List.of(a, b, seen),
        List.of(noA, b),
        List.of(a, noB),
        List.of(noA, noB, seen),
        List.of(noA),
        List.of(a),
        List.of());
  }

  /** Fifteen events of many kinds, sealed answers at moment 4 among them. */
  static List<Event.Lasting> evening() {
    return List.of(
        BEGUN,
        shared("Hello — «you»"),
        taken(2, Audience.A, Visibility.SHARED, new Reply.Rated(7), "7"),
        taken(2, Audience.B, Visibility.OWN, new Reply.Passed(), ""),
        taken(3, Audience.B, Visibility.SHARED, new Reply.Chosen(1), "a walk"),
        new Event.Paused(AT.plusSeconds(60)),
        new Event.Resumed(AT.plusSeconds(3600)),
        sealed(4, Audience.A, SECRET + " (A)"),
        taken(4, Audience.B, Visibility.SEALED, new Reply.Ticked(List.of(0, 2)), SECRET + " (B)"),
        new Event.Settled(AT, 5, "Shall we look?", false),
        sealed(6, Audience.A, "another sealed one"),
        taken(7, Audience.A, Visibility.SHARED, new Reply.Spoke(Duration.ofMillis(90_500)), ""),
        taken(8, Audience.BOTH, Visibility.SHARED, new Reply.Done(), ""),
        unknown(0, JournalLine.NONE),
        new Event.Ended(AT.plusSeconds(7200)));
  }

  /** The journal of {@link #evening()}. */
  static byte[] journal() {
    return journal(evening());
  }

  static byte[] journal(List<Event.Lasting> events) {
    String prev = JournalLine.NONE;
    List<JournalLine> lines = new ArrayList<>();
    for (Event.Lasting event : events) {
      JournalLine line = JournalLine.of(EventCodec.encode(event), lines.size(), prev);
      lines.add(line);
      prev = line.checksum();
    }
    return JournalScan.bytes(lines);
  }
}
