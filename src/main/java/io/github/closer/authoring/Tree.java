package io.github.closer.authoring;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of a schema, in the order in which they are put together. */
final class Tree {
  private Tree() {}

  /** An object of names and what stands behind them, by turns. */
  static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return tree;
  }

  /** The same object with more behind it. */
  static Map<String, Object> with(Map<String, Object> tree, Object... namesAndValues) {
    Map<String, Object> more = new LinkedHashMap<>(tree);
    more.putAll(of(namesAndValues));
    return more;
  }

  /** What something does, and once more for editors that would show the marks around a word. */
  static Map<String, Object> about(String about) {
    return about.indexOf('`') < 0
        ? of("description", about)
        : of("description", about, "markdownDescription", about);
  }

  /** What stands elsewhere in the schema. */
  static Map<String, Object> ref(String name) {
    return of("$ref", "#/$defs/" + name);
  }
}
