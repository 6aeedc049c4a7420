package io.github.closer.store;

import io.github.closer.session.Reply;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Replies as JSON values: a word where there is nothing to add, otherwise an object of one field.
 *
 * <pre>
 * "done"  "passed"  "left"
 * {"written":"…"}  {"chosen":0}  {"rated":7}  {"ticked":[0,2]}  {"spoke":"PT2M"}
 * </pre>
 *
 * <p>{@link Reply.Wants} has no form: a move that was asked for is an event of its own.
 */
final class ReplyCodec {
  private static final String FIELD = "reply";

  private ReplyCodec() {}

  static Object encode(Reply reply) {
    if (reply instanceof Reply.Written written) {
      return Map.of("written", written.text());
    }
    if (reply instanceof Reply.Chosen chosen) {
      return Map.of("chosen", chosen.index());
    }
    if (reply instanceof Reply.Rated rated) {
      return Map.of("rated", rated.value());
    }
    if (reply instanceof Reply.Ticked ticked) {
      return Map.of("ticked", ticked.indexes());
    }
    if (reply instanceof Reply.Spoke spoke) {
      return Map.of("spoke", spoke.time().toString());
    }
    return word(reply);
  }

  private static String word(Reply reply) {
    if (reply instanceof Reply.Done) {
      return "done";
    }
    if (reply instanceof Reply.Passed) {
      return "passed";
    }
    if (reply instanceof Reply.Left) {
      return "left";
    }
    throw new IllegalArgumentException("no way to write " + reply.getClass().getSimpleName());
  }

  static Reply decode(Fields fields) throws MalformedRecord {
    Object value = fields.values().get(FIELD);
    if (value instanceof String word) {
      return decodeWord(word);
    }
    if (value instanceof Map<?, ?> object && object.size() == 1) {
      Map.Entry<?, ?> only = object.entrySet().iterator().next();
      return decodeObject(String.valueOf(only.getKey()), only.getValue());
    }
    throw Fields.wrong(FIELD);
  }

  private static Reply decodeWord(String word) throws MalformedRecord {
    return switch (word) {
      case "done" -> new Reply.Done();
      case "passed" -> new Reply.Passed();
      case "left" -> new Reply.Left();
      default -> throw Fields.wrong(FIELD);
    };
  }

  private static Reply decodeObject(String kind, Object value) throws MalformedRecord {
    return switch (kind) {
      case "written" -> new Reply.Written(text(value));
      case "chosen" -> new Reply.Chosen(Fields.narrow(FIELD, value));
      case "rated" -> new Reply.Rated(Fields.narrow(FIELD, value));
      case "ticked" -> new Reply.Ticked(indexes(value));
      case "spoke" -> new Reply.Spoke(duration(value));
      default -> throw Fields.wrong(FIELD);
    };
  }

  private static String text(Object value) throws MalformedRecord {
    if (value instanceof String text) {
      return text;
    }
    throw Fields.wrong(FIELD);
  }

  private static List<Integer> indexes(Object value) throws MalformedRecord {
    if (!(value instanceof List<?> items)) {
      throw Fields.wrong(FIELD);
    }
    List<Integer> indexes = new ArrayList<>();
    for (Object item : items) {
      indexes.add(Fields.narrow(FIELD, item));
    }
    return indexes;
  }

  private static Duration duration(Object value) throws MalformedRecord {
    try {
      return Duration.parse(text(value));
    } catch (DateTimeException e) {
      throw Fields.wrong(FIELD);
    }
  }
}
