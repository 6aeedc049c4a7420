package io.github.closer.store;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.People;
import io.github.closer.session.Visibility;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final Set<String> KNOWN =
      Set.of("begun", "taken", "settled", "closed", "paused", "resumed", "ended");

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
    if (event instanceof Event.Settled settled) {
      Map<String, Object> fields = start(event, "settled");
      fields.put("moment", settled.moment());
      fields.put("text", settled.text());
      fields.put("open", settled.open());
      return fields;
    }
    if (event instanceof Event.Closed closed) {
      Map<String, Object> fields = start(event, "closed");
      fields.put("moment", closed.moment());
      return fields;
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
    fields.put("people", List.of(heading.people().a(), heading.people().b()));
    if (begun.rehearsal()) {
      fields.put(REHEARSAL, true);
    }
    return fields;
  }

  private static Map<String, Object> taken(Event.Taken taken) {
    Event.Line line = taken.line();
    Map<String, Object> fields = start(taken, "taken");
    fields.put("moment", line.moment());
    fields.put("step", line.step());
    fields.put("mark", Fields.word(line.mark()));
    fields.put("by", Fields.word(line.scope().by()));
    fields.put("see", Fields.word(line.scope().visibility()));
    fields.put("text", line.text());
    fields.put("reply", ReplyCodec.encode(taken.reply()));
    fields.put("words", taken.words());
    return fields;
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
    return switch (type) {
      case "begun" ->
          new Event.Begun(
              fields.instant("at"),
              heading(fields),
              fields.has(REHEARSAL) && fields.flag(REHEARSAL));
      case "taken" ->
          new Event.Taken(
              fields.instant("at"), line(fields), ReplyCodec.decode(fields), fields.text("words"));
      case "settled" ->
          new Event.Settled(
              fields.instant("at"),
              fields.count("moment"),
              fields.text("text"),
              fields.flag("open"));
      case "closed" -> new Event.Closed(fields.instant("at"), fields.count("moment"));
      case "paused" -> new Event.Paused(fields.instant("at"));
      case "resumed" -> new Event.Resumed(fields.instant("at"));
      default -> new Event.Ended(fields.instant("at"));
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
        people(fields.list("people"), "people"));
  }

  /** Two names in a list. */
  static People people(List<?> names, String field) throws MalformedRecord {
    if (names.size() == 2 && names.get(0) instanceof String a && names.get(1) instanceof String b) {
      try {
        return new People(a, b);
      } catch (IllegalArgumentException e) {
        throw Fields.wrong(field);
      }
    }
    throw Fields.wrong(field);
  }

  private static Event.Line line(Fields fields) throws MalformedRecord {
    Event.Scope scope =
        new Event.Scope(fields.word("by", Audience.class), fields.word("see", Visibility.class));
    return new Event.Line(
        fields.count("moment"),
        fields.text("step"),
        fields.word("mark", Mark.class),
        scope,
        fields.text("text"));
  }
}
