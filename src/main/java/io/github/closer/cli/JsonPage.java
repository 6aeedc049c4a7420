package io.github.closer.cli;

import io.github.closer.store.Json;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a command prints for other programs: one object on one line, with its schema first. */
final class JsonPage {
  private static final int SCHEMA = 1;

  private JsonPage() {}

  /**
   * Prints an object.
   *
   * @param fields texts, numbers, truth values, lists and objects, in the order they stand
   */
  static void print(PrintWriter out, Map<String, ?> fields) {
    out.println(text(fields));
  }

  /** The same as text. */
  static String text(Map<String, ?> fields) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("schema", SCHEMA);
    page.putAll(fields);
    return Json.text(page);
  }
}
