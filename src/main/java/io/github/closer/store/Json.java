package io.github.closer.store;

import io.github.closer.text.Acting;
import io.github.closer.text.Sentence;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * JSON as maps, lists and values, in the order they stand.
 *
 * <p>Every Java string comes back exactly. Half surrogates, which UTF-8 cannot carry, and
 * characters that {@linkplain Acting act} when the file is looked at are written as {@code \}{@code
 * uXXXX}; everything else stands as it was typed. The text never holds a line end.
 */
public final class Json {
  /** What JSON calls null, so that a map can hold it. */
  enum Nothing {
    NULL
  }

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();

  private Json() {}

  /** Reads one object, and nothing behind it. */
  static Map<String, Object> object(String text) throws MalformedRecord {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new MalformedRecord(Sentence.of("store.malformed.object"));
      }
      Map<String, Object> object = readObject(parser);
      if (parser.nextToken() != null) {
        throw new MalformedRecord(Sentence.of("store.malformed.behind"));
      }
      return object;
    } catch (JacksonException | NumberFormatException e) {
      // The latter is thrown for a number with more of an exponent than there are numbers.
      throw new MalformedRecord(Sentence.of("store.malformed.json"));
    }
  }

  private static Map<String, Object> readObject(JsonParser parser) throws MalformedRecord {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (object.put(name, readValue(parser)) != null) {
        throw new MalformedRecord(Sentence.of("store.malformed.json"));
      }
    }
    return object;
  }

  private static List<Object> readArray(JsonParser parser) throws MalformedRecord {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(readValue(parser));
    }
    return array;
  }

  private static Object readValue(JsonParser parser) throws MalformedRecord {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return readObject(parser);
    }
    if (token == JsonToken.START_ARRAY) {
      return readArray(parser);
    }
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return whole(parser);
    }
    if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      return parser.getDecimalValue();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return parser.getBooleanValue();
    }
    if (token == JsonToken.VALUE_NULL) {
      return Nothing.NULL;
    }
    throw new MalformedRecord(Sentence.of("store.malformed.end"));
  }

  private static Object whole(JsonParser parser) {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? parser.getBigIntegerValue()
        : Long.valueOf(parser.getLongValue());
  }

  /** Writes an object on one line: of texts, numbers, truth values, lists and objects. */
  public static String text(Map<String, ?> object) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      writeObject(generator, object);
    }
    return escaped(out.toString());
  }

  /** Writes an object for people to look at, each name on a line of its own. */
  public static String page(Map<String, ?> object) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
      writeObject(generator, object);
    }
    return out.toString().lines().map(Json::escaped).collect(Collectors.joining("\n"));
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter()
          .withSeparators(
              Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static void writeObject(JsonGenerator generator, Map<?, ?> object) {
    generator.writeStartObject();
    object.forEach(
        (name, value) -> {
          generator.writeName(String.valueOf(name));
          writeValue(generator, value);
        });
    generator.writeEndObject();
  }

  private static void writeValue(JsonGenerator generator, Object value) {
    if (value instanceof Map<?, ?> object) {
      writeObject(generator, object);
      return;
    }
    if (value instanceof List<?> array) {
      generator.writeStartArray();
      array.forEach(item -> writeValue(generator, item));
      generator.writeEndArray();
      return;
    }
    if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
      return;
    }
    if (value instanceof Number number) {
      // As it is written, so that 1.10 stays 1.10.
      generator.writeNumber(number.toString());
      return;
    }
    if (value == Nothing.NULL) {
      generator.writeNull();
      return;
    }
    generator.writeString((String) value);
  }

  /** Outside its strings JSON is ASCII, so whatever is escaped here stands inside one. */
  private static String escaped(String json) {
    return Acting.replaced(json, Json::escape);
  }

  private static String escape(int codePoint) {
    return Character.toString(codePoint)
        .chars()
        .mapToObj(unit -> "\\u" + HexFormat.of().toHexDigits((char) unit))
        .collect(Collectors.joining());
  }
}
