package io.github.closer.store;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Move;
import io.github.closer.session.Visibility;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Events as JSON objects that people can read.
 *
 * <p>What it writes comes back equal. Kinds it does not know become {@link Event.Unknown}, with
 * their JSON as it stands; fields it does not know are passed over. It knows nothing of files: the
 * two fields that tie a record to its place, {@code seq} and {@code prev}, belong to {@link
 * JournalLine}.
 */
final class EventCodec {
  /** The format this program writes, and the highest it reads. */
  static final int FORMAT = 1;

  private static final String REHEARSAL = "rehearsal";
  private static final String ZONE = "zone";
  private static final String ASKED = "asked";
  private static final String MOMENT = "moment";
  private static final String KEEP = "keep";
  private static final String ITEMS = "items";
  private static final Set<String> KNOWN =
      Set.of(
          "begun",
          "taken",
          "settled",
          "closed",
          "kept_out",
          "overlap",
          "called",
          "paused",
          "resumed",
          "ended");

  private EventCodec() {}

  /** The event as an object, without its place in a journal. */
  static String encode(Event.Lasting event) {
    if (event instanceof Event.Unknown unknown) {
      return passedOn(unknown);
    }
    return Json.text(fields(event));
  }

  /** Somebody else's record goes through untouched, so it has to be one that can be read back. */
  private static String passedOn(Event.Unknown unknown) {
    String json = unknown.json();
    boolean oneLine =
        json.startsWith("{")
            && json.indexOf('\n') < 0
            && StandardCharsets.UTF_8.newEncoder().canEncode(json);
    try {
      if (oneLine && decode(tied(json)) instanceof Event.Unknown) {
        return json;
      }
    } catch (MalformedRecord e) {
      throw new IllegalArgumentException("not a record: " + e.getMessage(), e);
    }
    throw new IllegalArgumentException("not a record of an unknown kind on one line");
  }

  private static String tied(String json) {
    return JournalLine.of(json, 0, JournalLine.NONE).json();
  }

  private static Map<String, Object> fields(Event.Lasting event) {
    if (event instanceof Event.Begun begun) {
      return begun(begun);
    }
    if (event instanceof Event.Taken taken) {
      return taken(taken);
    }
    if (event instanceof Event.Overlap overlap) {
      return overlap(overlap);
    }
    if (event instanceof Event.Settled settled) {
      Map<String, Object> fields = at(event, "settled", settled.moment());
      fields.put("text", settled.text());
      fields.put("open", settled.open());
      return fields;
    }
    if (event instanceof Event.Called called) {
      Map<String, Object> fields = at(event, "called", called.moment());
      fields.put("move", Fields.word(called.move()));
      return fields;
    }
    if (event instanceof Event.Closed closed) {
      return at(event, "closed", closed.moment());
    }
    if (event instanceof Event.KeptOut keptOut) {
      return at(event, "kept_out", keptOut.moment());
    }
    return start(event, bareType(event));
  }

  private static String bareType(Event.Lasting event) {
    if (event instanceof Event.Paused) {
      return "paused";
    }
    if (event instanceof Event.Resumed) {
      return "resumed";
    }
    if (event instanceof Event.Ended) {
      return "ended";
    }
    throw new IllegalArgumentException("no way to write " + event.getClass().getSimpleName());
  }

  private static Map<String, Object> begun(Event.Begun begun) {
    Event.Heading heading = begun.heading();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("format", FORMAT);
    fields.putAll(start(begun, "begun"));
    fields.put("deck", heading.deckId());
    fields.put("title", heading.title());
    fields.put("hash", heading.deckHash());
    fields.put("order", heading.order());
    PeopleCodec.encode(fields, heading.people());
    if (begun.rehearsal()) {
      fields.put(REHEARSAL, true);
    }
    begun.zone().ifPresent(zone -> fields.put(ZONE, zone.getId()));
    begun.asked().ifPresent(asked -> fields.put(ASKED, asked));
    return fields;
  }

  private static Map<String, Object> taken(Event.Taken taken) {
    Event.Line line = taken.line();
    Map<String, Object> fields = at(taken, "taken", line.moment());
    fields.put("step", line.step());
    fields.put("mark", Fields.word(line.mark()));
    fields.put("by", Fields.word(line.scope().by()));
    fields.put("see", Fields.word(line.scope().visibility()));
    keep(fields, line.scope().keep());
    fields.put("text", line.text());
    fields.put("reply", ReplyCodec.encode(taken.reply()));
    fields.put("words", taken.words());
    return fields;
  }

  /** It is always an answer of both for both, so that this need not be said. */
  private static Map<String, Object> overlap(Event.Overlap overlap) {
    Event.Line line = overlap.line();
    Keep keep = line.scope().keep();
    if (line.mark() != Mark.ANSWER || !line.scope().equals(ofBoth(keep))) {
      throw new IllegalArgumentException("what both want is an answer of both");
    }
    Map<String, Object> fields = at(overlap, "overlap", line.moment());
    fields.put("step", line.step());
    keep(fields, keep);
    fields.put("text", line.text());
    fields.put(ITEMS, overlap.items());
    return fields;
  }

  private static Event.Scope ofBoth(Keep keep) {
    return new Event.Scope(Audience.BOTH, Visibility.SHARED, keep);
  }

  /** What is kept like a transcript does not say so. */
  private static void keep(Map<String, Object> fields, Keep keep) {
    if (keep != Keep.TRANSCRIPT) {
      fields.put(KEEP, Fields.word(keep));
    }
  }

  private static Map<String, Object> at(Event.Lasting event, String type, int moment) {
    Map<String, Object> fields = start(event, type);
    fields.put(MOMENT, moment);
    return fields;
  }

  /** A zone this Java does not know is as good as none: the times of day are then those of here. */
  private static Optional<ZoneId> zone(Fields fields) throws MalformedRecord {
    if (!fields.has(ZONE)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(fields.text(ZONE)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Object> start(Event.Lasting event, String type) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("at", event.at().toString());
    fields.put("type", type);
    return fields;
  }

  /** Reads a record. */
  static Event.Lasting decode(String json) throws MalformedRecord {
    Fields fields = Fields.of(json);
    String type = fields.text("type");
    if (!KNOWN.contains(type)) {
      return new Event.Unknown(fields.instant("at"), type, json);
    }
    Instant at = fields.instant("at");
    return switch (type) {
      case "begun" ->
          new Event.Begun(
              at,
              heading(fields),
              fields.has(REHEARSAL) && fields.flag(REHEARSAL),
              zone(fields),
              fields.has(ASKED) ? Optional.of(fields.text(ASKED)) : Optional.empty());
      case "taken" ->
          new Event.Taken(at, line(fields), ReplyCodec.decode(fields), fields.text("words"));
      case "settled" ->
          new Event.Settled(at, fields.count(MOMENT), fields.text("text"), fields.flag("open"));
      case "closed" -> new Event.Closed(at, fields.count(MOMENT));
      case "kept_out" -> new Event.KeptOut(at, fields.count(MOMENT));
      case "overlap" -> new Event.Overlap(at, overlapLine(fields), fields.texts(ITEMS));
      case "called" -> new Event.Called(at, fields.count(MOMENT), fields.word("move", Move.class));
      case "paused" -> new Event.Paused(at);
      case "resumed" -> new Event.Resumed(at);
      default -> new Event.Ended(at);
    };
  }

  /** The format a first record names. */
  static long format(String json) throws MalformedRecord {
    return Fields.of(json).number("format");
  }

  private static Event.Heading heading(Fields fields) throws MalformedRecord {
    if (fields.count("format") != FORMAT) {
      throw Fields.wrong("format");
    }
    return new Event.Heading(
        fields.text("deck"),
        fields.text("title"),
        fields.text("hash"),
        fields.number("order"),
        PeopleCodec.decode(fields));
  }

  private static Event.Line line(Fields fields) throws MalformedRecord {
    Event.Scope scope =
        new Event.Scope(
            fields.word("by", Audience.class), fields.word("see", Visibility.class), keep(fields));
    return line(fields, fields.word("mark", Mark.class), scope);
  }

  private static Event.Line overlapLine(Fields fields) throws MalformedRecord {
    return line(fields, Mark.ANSWER, ofBoth(keep(fields)));
  }

  private static Event.Line line(Fields fields, Mark mark, Event.Scope scope)
      throws MalformedRecord {
    return new Event.Line(
        fields.count(MOMENT), fields.text("step"), mark, scope, fields.text("text"));
  }

  private static Keep keep(Fields fields) throws MalformedRecord {
    Keep keep = fields.has(KEEP) ? fields.word(KEEP, Keep.class) : Keep.TRANSCRIPT;
    if (keep == Keep.NEVER) {
      throw Fields.wrong(KEEP);
    }
    return keep;
  }
}
