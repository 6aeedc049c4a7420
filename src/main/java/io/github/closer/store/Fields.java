package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a record, each asked for by name and kind. Fields nobody asks for are ignored. */
record Fields(Map<String, Object> values) {
  Fields {
    values = Map.copyOf(values);
  }

  static Fields of(String json) throws MalformedRecord {
    return new Fields(Json.object(json));
  }

  String text(String name) throws MalformedRecord {
    return field(name, String.class);
  }

  long number(String name) throws MalformedRecord {
    return field(name, Long.class);
  }

  int count(String name) throws MalformedRecord {
    return narrow(name, field(name, Long.class));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  boolean flag(String name) throws MalformedRecord {
    return field(name, Boolean.class);
  }

  List<?> list(String name) throws MalformedRecord {
    return field(name, List.class);
  }

  /** A list of texts and nothing else. */
  List<String> texts(String name) throws MalformedRecord {
    List<String> texts = new ArrayList<>();
    for (Object item : list(name)) {
      if (!(item instanceof String text)) {
        throw wrong(name);
      }
      texts.add(text);
    }
    return texts;
  }

  /** A number, whole or not. */
  double decimal(String name) throws MalformedRecord {
    return field(name, Number.class).doubleValue();
  }

  /** An object in this one. */
  Fields object(String name) throws MalformedRecord {
    return of(name, values.get(name));
  }

  /** An object in this one; without any fields where it is left out. */
  Fields part(String name) throws MalformedRecord {
    return has(name) ? object(name) : new Fields(Map.of());
  }

  /** A list of objects and nothing else. */
  List<Fields> objects(String name) throws MalformedRecord {
    List<Fields> all = new ArrayList<>();
    for (Object item : list(name)) {
      all.add(of(name, item));
    }
    return all;
  }

  private static Fields of(String name, @Nullable Object value) throws MalformedRecord {
    if (!(value instanceof Map<?, ?> object)) {
      throw wrong(name);
    }
    Map<String, Object> fields = new HashMap<>();
    object.forEach((key, one) -> fields.put(String.valueOf(key), one));
    return new Fields(fields);
  }

  Instant instant(String name) throws MalformedRecord {
    try {
      return Instant.parse(text(name));
    } catch (DateTimeException e) {
      throw wrong(name);
    }
  }

  /** One of an enum's words, in lower case. A golden journal keeps the names from changing. */
  <E extends Enum<E>> E word(String name, Class<E> words) throws MalformedRecord {
    return wordOf(text(name), name, words);
  }

  /** The word a text is; the field is named when it is none. */
  static <E extends Enum<E>> E wordOf(String text, String name, Class<E> words)
      throws MalformedRecord {
    for (E word : EnumSet.allOf(words)) {
      if (word(word).equals(text)) {
        return word;
      }
    }
    throw wrong(name);
  }

  static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  static int narrow(String name, Object number) throws MalformedRecord {
    if (number instanceof Long value && value == value.intValue()) {
      return value.intValue();
    }
    throw wrong(name);
  }

  static MalformedRecord wrong(String name) {
    return new MalformedRecord(Sentence.of("store.malformed.field", name));
  }

  private <T> T field(String name, Class<T> kind) throws MalformedRecord {
    Object value = values.get(name);
    if (kind.isInstance(value)) {
      return kind.cast(value);
    }
    throw wrong(name);
  }
}
