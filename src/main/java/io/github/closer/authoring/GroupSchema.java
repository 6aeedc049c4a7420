package io.github.closer.authoring;

import io.github.closer.deck.Entries;
import io.github.closer.deck.Entry;
import io.github.closer.deck.Shape;
import io.github.closer.deck.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words that stand together, as a schema says it. */
final class GroupSchema {
  /** Before the names of the words that may stand on any step. */
  static final String ON_ANY_STEP = "any-";

  private final ShapeSchema shapes;

  GroupSchema(ShapeSchema shapes) {
    this.shapes = shapes;
  }

  /**
   * An object with these words, with words of the author's own, and where it is open with others.
   */
  Map<String, Object> of(Entries entries, boolean open) {
    Map<String, Object> schema = Tree.of("type", "object");
    List<String> required =
        entries.all().stream().filter(Entry::isRequired).map(Entry::word).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("properties", properties(entries));
    if (!open) {
      schema.put("patternProperties", Tree.of("^x-", true));
      schema.put("additionalProperties", false);
    }
    List<Map<String, Object>> needs = needs(entries);
    if (!needs.isEmpty()) {
      schema.put("allOf", needs);
    }
    return schema;
  }

  /** Each word with what it does and what may stand behind it. */
  Map<String, Object> properties(Entries entries) {
    Map<String, Object> properties = Tree.of();
    List<Entry> shared = Vocabulary.anywhere().all();
    entries
        .all()
        .forEach(
            entry ->
                properties.put(
                    entry.word(),
                    shared.contains(entry)
                        ? Tree.ref(ON_ANY_STEP + entry.word())
                        : property(entry)));
    return properties;
  }

  /** A word with what it does and what may stand behind it. */
  Map<String, Object> property(Entry entry) {
    Map<String, Object> property = Tree.about(entry.about());
    property.putAll(entry.shape().accept(shapes));
    return property;
  }

  private static List<Map<String, Object>> needs(Entries entries) {
    List<Map<String, Object>> needs = new ArrayList<>();
    for (Entry entry : entries.all()) {
      String other = entry.need().other();
      switch (entry.need().kind()) {
        case NEVER, ALWAYS -> {}
        case BESIDE -> needs.add(when(Tree.of("required", List.of(entry.word())), other));
        case UNLESS -> needs.add(when(isMissing(entries, other), entry.word()));
      }
    }
    return needs;
  }

  private static Map<String, Object> when(Map<String, Object> condition, String needed) {
    return Tree.of("if", condition, "then", Tree.of("required", List.of(needed)));
  }

  private static Map<String, Object> isMissing(Entries entries, String word) {
    boolean mayBeBlank =
        entries
            .find(word)
            .filter(e -> e.shape() instanceof Shape.Whole whole && whole.words().contains(""))
            .isPresent();
    Map<String, Object> blank = Tree.of("type", List.of("string", "null"), "pattern", "^\\s*$");
    return mayBeBlank
        ? Tree.of("properties", Tree.of(word, blank))
        : Tree.of("not", Tree.of("required", List.of(word)));
  }
}
