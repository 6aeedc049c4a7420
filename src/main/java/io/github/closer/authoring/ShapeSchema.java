package io.github.closer.authoring;

import io.github.closer.deck.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may stand behind a word, as a schema says it.
 *
 * <p>To closer everything is text until a word asks for something else. An editor takes {@code 5}
 * for a number and {@code yes} for a truth value before it looks at the schema, so these are let in
 * wherever a text may read like that. Of the two words for nothing, {@code null} and {@code ~}, an
 * editor leaves nothing that could be let in.
 */
final class ShapeSchema implements Shape.Visitor<Map<String, Object>> {
  /** Something else than what Java calls white space, in signs that all engines read alike. */
  static final String NOT_BLANK =
      "[^\\t-\\r\\u001c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

  /** What one line of YAML can be to an editor. */
  private static final List<String> LINE = List.of("string", "number", "boolean");

  /** The same, or nothing at all. */
  static final List<String> LINE_OR_NOTHING = List.of("string", "number", "boolean", "null");

  private static final String EMPTY = "Write something here, or take the line out.";
  private static final int LONGEST_NUMBER = 7;
  private static final int MOST_OF_A_UNIT = 99_999;

  /** The shapes that many words share, by the names under which they stand in the schema. */
  static Map<String, Object> shared() {
    return Tree.of(
        "text",
        Tree.of("type", LINE, "pattern", NOT_BLANK, "patternErrorMessage", EMPTY),
        "line",
        Tree.of(
            "type",
            List.of("string", "number", "boolean", "object"),
            "pattern",
            NOT_BLANK,
            "patternErrorMessage",
            EMPTY,
            "minProperties",
            1,
            "maxProperties",
            1,
            "additionalProperties",
            Tree.of("type", LINE_OR_NOTHING)),
        "condition",
        Tree.of(
            "type",
            List.of("string", "boolean"),
            "pattern",
            NOT_BLANK,
            "patternErrorMessage",
            EMPTY),
        "yes",
        Tree.of("enum", List.of("yes", "no", true, false, "true", "false")),
        "steps",
        Tree.of("type", "array", "items", Tree.ref("step")));
  }

  @Override
  public Map<String, Object> text(Shape.Text shape) {
    return Tree.ref("text");
  }

  @Override
  public Map<String, Object> sentence(Shape.Sentence shape) {
    return Tree.ref("line");
  }

  @Override
  public Map<String, Object> like(Shape.Like shape) {
    List<String> types = new ArrayList<>(List.of("string"));
    Pattern pattern = shape.pattern();
    boolean number = pattern.matcher("5").matches();
    if (number) {
      types.add("integer");
    }
    if (pattern.matcher("yes").matches() || pattern.matcher("no").matches()) {
      types.add("boolean");
    }
    Map<String, Object> schema =
        Tree.of(
            "type",
            types.size() == 1 ? "string" : types,
            "pattern",
            whole(besides(shape.but()) + "(?:" + pattern + ")"),
            "patternErrorMessage",
            "Write " + shape.how() + ".");
    return number ? Tree.with(schema, "minimum", 0) : schema;
  }

  private static String besides(Set<String> taken) {
    return taken.isEmpty()
        ? ""
        : "(?!(?:" + taken.stream().sorted().collect(Collectors.joining("|")) + ")$)";
  }

  private static String whole(String pattern) {
    return "^" + pattern + "$";
  }

  @Override
  public Map<String, Object> whole(Shape.Whole shape) {
    List<String> types = new ArrayList<>(List.of("integer", "string"));
    String digits =
        "(?=[-+]?\\d{1," + LONGEST_NUMBER + "}\\s*$)" + Digits.between(shape.least(), shape.most());
    List<String> forms = new ArrayList<>(List.of(digits));
    shape.words().stream().filter(w -> !w.isEmpty()).sorted().forEach(forms::add);
    if (shape.words().contains("")) {
      types.add("null");
      forms.add("");
    }
    Map<String, Object> schema =
        Tree.of(
            "type",
            types,
            "minimum",
            shape.least(),
            "maximum",
            shape.most(),
            "pattern",
            whole("\\s*(?:" + String.join("|", forms) + ")\\s*"),
            "patternErrorMessage",
            "Write a whole number from " + shape.least() + " to " + shape.most() + ".");
    return shape.but().isEmpty() ? schema : Tree.with(schema, "not", Tree.of("enum", but(shape)));
  }

  private static List<Object> but(Shape.Whole shape) {
    List<Object> numbers = new ArrayList<>(shape.but().stream().sorted().toList());
    shape.but().stream().sorted().map(String::valueOf).forEach(numbers::add);
    return numbers;
  }

  @Override
  public Map<String, Object> words(Shape.Words<?> shape) {
    List<Object> words = new ArrayList<>(shape.values().keySet());
    for (String word : shape.values().keySet()) {
      if (word.matches("\\d")) {
        words.add(Integer.valueOf(word));
      }
      if (word.equals("no")) {
        words.add(false);
      }
    }
    return Tree.of("enum", words);
  }

  @Override
  public Map<String, Object> yesOrNo(Shape.YesOrNo shape) {
    return Tree.ref("yes");
  }

  /** Hours that are no whole days are let in where days are asked for; only closer refuses them. */
  @Override
  public Map<String, Object> time(Shape.Time shape) {
    Map<Duration, List<String>> units = new LinkedHashMap<>();
    Shape.Time.UNITS.forEach(
        (word, unit) -> units.computeIfAbsent(unit, u -> new ArrayList<>()).add(word));
    List<String> forms = new ArrayList<>();
    units.forEach(
        (unit, words) -> {
          long least = -Math.floorDiv(-shape.least().toSeconds(), unit.toSeconds());
          long most = Math.min(MOST_OF_A_UNIT, shape.most().toSeconds() / unit.toSeconds());
          if (least <= most) {
            forms.add(Digits.count(least, most) + " ?(?:" + String.join("|", words) + ")");
          }
        });
    String times = "(?=\\d{1,5}(?!\\d))(?:" + String.join("|", forms) + ")";
    String also = shape.also().map(like -> "|" + like.pattern()).orElse("");
    return Tree.of(
        "type",
        "string",
        "pattern",
        whole("\\s*(?:" + times + also + ")\\s*"),
        "patternErrorMessage",
        "Write "
            + shape
                .also()
                .map(Shape.Like::how)
                .orElse("a time that fits here, such as `90s`, `5 min`, `1h` or `2 weeks`")
            + ".");
  }

  @Override
  public Map<String, Object> when(Shape.When shape) {
    return Tree.ref("condition");
  }

  @Override
  public Map<String, Object> way(Shape.Way shape) {
    return Tree.with(
        like(shape.name()),
        "type",
        List.of("string", "boolean", "array"),
        "items",
        Tree.ref("step"));
  }

  @Override
  public Map<String, Object> steps(Shape.Steps shape) {
    return Tree.ref("steps");
  }

  @Override
  public Map<String, Object> parts(Shape.Parts shape) {
    Map<String, Object> name = like(shape.name());
    name.remove("type");
    return Tree.of(
        "type",
        "object",
        "propertyNames",
        name,
        "additionalProperties",
        Tree.of("type", "array", "minItems", 1, "items", Tree.ref("step")));
  }

  @Override
  public Map<String, Object> list(Shape.ListOf shape) {
    Map<String, Object> items = Tree.of("items", shape.item().accept(this));
    Map<String, Object> list =
        shape.least() == 0 ? items : Tree.with(items, "minItems", shape.least());
    return shape
        .alone()
        .map(
            alone ->
                Tree.of("if", Tree.of("type", "array"), "then", list, "else", alone.accept(this)))
        .orElseGet(() -> Tree.with(list, "type", "array"));
  }

  @Override
  public Map<String, Object> group(Shape.Group shape) {
    return new GroupSchema(this).of(shape.entries(), shape.open());
  }

  /** One text with a colon in it looks like a word with something behind it. */
  @Override
  public Map<String, Object> either(Shape.Either shape) {
    Map<String, Object> full =
        shape.brief() instanceof Shape.Sentence
            ? Tree.of("type", "object", "not", sentence(shape.full()))
            : Tree.of("type", "object");
    return Tree.of(
        "if", full, "then", shape.full().accept(this), "else", shape.brief().accept(this));
  }

  private static Map<String, Object> sentence(Shape.Group full) {
    Map<String, Object> own = Tree.of("enum", full.entries().words());
    return Tree.of("minProperties", 1, "maxProperties", 1, "propertyNames", Tree.of("not", own));
  }

  @Override
  public Map<String, Object> anything(Shape.Anything shape) {
    return Tree.of();
  }
}
