package io.github.closer.authoring;

import io.github.closer.deck.Vocabulary;
import io.github.closer.deck.Vocabulary.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Deck format 1 as a JSON Schema, made of the table that decks are read by.
 *
 * <p>With it an editor offers words, says what they do, and marks what does not fit while somebody
 * writes. It goes by the verb of a step from one to the next, {@code if}, {@code then}, {@code
 * else}: a choice between all kinds would answer one mistake with a complaint for every kind.
 */
public final class DeckSchema {
  private final GroupSchema groups = new GroupSchema(new ShapeSchema());
  private final List<Kind> kinds = Vocabulary.kinds();
  private final List<String> verbs = kinds.stream().map(kind -> kind.verb().word()).toList();

  private DeckSchema() {}

  /** The schema as maps, lists, texts, numbers and truth values, in the order they stand. */
  public static Map<String, Object> tree() {
    return new DeckSchema().root();
  }

  private Map<String, Object> root() {
    return Tree.of(
        "$schema",
        "https://json-schema.org/draft/2020-12/schema",
        "$id",
        "urn:closer:deck:1",
        "title",
        "A deck for closer",
        "description",
        "A list of questions, or a title with `steps`, `cards` or `parts`.",
        "if",
        Tree.of("type", "array"),
        "then",
        Tree.of("minItems", 1, "items", Tree.ref("step")),
        "else",
        Tree.ref("deck"),
        "$defs",
        definitions());
  }

  private Map<String, Object> definitions() {
    Map<String, Object> all = Tree.of("deck", deck(), "step", step());
    kinds.forEach(kind -> all.put(kind.verb().word(), kind(kind)));
    all.put("question", question());
    Vocabulary.anywhere()
        .all()
        .forEach(entry -> all.put(GroupSchema.ON_ANY_STEP + entry.word(), groups.property(entry)));
    all.putAll(ShapeSchema.shared());
    return all;
  }

  /** Something has to be there to play, and an empty list is nothing. */
  private Map<String, Object> deck() {
    Map<String, Object> nothing = Tree.of("type", "array", "maxItems", 0);
    return Tree.with(
        groups.of(Vocabulary.deck(), false),
        "if",
        Tree.of("properties", Tree.of("steps", nothing, "cards", nothing, "parts", nothing)),
        "then",
        Tree.of(
            "required", List.of("steps"), "properties", Tree.of("steps", Tree.of("minItems", 1))));
  }

  private Map<String, Object> step() {
    Map<String, Object> words = Tree.of();
    kinds.forEach(k -> words.put(k.verb().word(), Tree.about(k.verb().about())));
    return Tree.of(
        "description",
        "A step: a line of text is a question, and anything else begins with its word.",
        "type",
        List.of("string", "number", "boolean", "object"),
        "pattern",
        ShapeSchema.NOT_BLANK,
        "patternErrorMessage",
        "Write a question behind the dash, or take the line out.",
        "properties",
        words,
        "if",
        Tree.of("type", "object"),
        "then",
        byVerb());
  }

  /** The first verb that is there decides what the step has to be like. */
  private Map<String, Object> byVerb() {
    Map<String, Object> chain = withoutVerb();
    for (int i = verbs.size() - 1; i >= 0; i--) {
      Map<String, Object> isThere = Tree.of("required", List.of(verbs.get(i)));
      chain = Tree.of("if", isThere, "then", Tree.ref(verbs.get(i)), "else", chain);
    }
    return chain;
  }

  /** A step has one verb. Where it has two, only that is said, and nothing about what follows. */
  private Map<String, Object> kind(Kind kind) {
    String verb = kind.verb().word();
    String others = verbs.stream().filter(v -> !v.equals(verb)).collect(Collectors.joining("|"));
    Map<String, Object> alone =
        Tree.of(
            "propertyNames",
            Tree.of(
                "pattern",
                "^(?!(?:" + others + ")$)",
                "patternErrorMessage",
                "A step is one thing. Begin a new step with `- `."));
    return Tree.with(
        Tree.about(kind.verb().about()),
        "if",
        alone,
        "then",
        groups.of(kind.entries(), false),
        "else",
        alone);
  }

  /** A question with a colon in it looks like a word with something behind it. */
  private Map<String, Object> withoutVerb() {
    List<String> anywhere = Vocabulary.anywhere().words();
    Map<String, Object> names =
        Tree.of("pattern", "^(?:" + String.join("|", anywhere) + ")$|" + sentence());
    Map<String, Object> onlyModifiers = Tree.of("propertyNames", Tree.of("enum", anywhere));
    return Tree.of(
        "if",
        Tree.of("propertyNames", names, "not", onlyModifiers),
        "then",
        Tree.ref("question"),
        "else",
        Tree.of(
            "enum",
            List.of("one of " + String.join(", ", verbs)),
            "errorMessage",
            "This step does not say what it is. Begin it with one of "
                + String.join(", ", verbs)
                + "."));
  }

  private Map<String, Object> question() {
    return Tree.of(
        "properties",
        groups.properties(Vocabulary.anywhere()),
        "patternProperties",
        Tree.of(sentence(), Tree.of("type", ShapeSchema.LINE_OR_NOTHING)),
        "additionalProperties",
        false);
  }

  /** Several words, or one that begins with a capital or with a sign that no verb begins with. */
  private String sentence() {
    String inAnyCase =
        verbs.stream()
            .map(
                verb ->
                    verb.chars()
                        .mapToObj(
                            c -> c == '_' ? "_" : "[" + (char) c + Character.toString(c - 32) + "]")
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("|"));
    return "^\\s*\\S.* .*\\S|^[^\\u0000-z]|^(?!(?:" + inAnyCase + ")$)[A-Z]";
  }
}
