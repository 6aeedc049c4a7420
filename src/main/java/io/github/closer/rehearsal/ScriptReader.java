package io.github.closer.rehearsal;

import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Node;
import io.github.closer.deck.Rule;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import io.github.closer.deck.YamlDocument;
import io.github.closer.session.Audience;
import io.github.closer.session.People;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads a file of answers.
 *
 * <pre>
 * people: [Alex, Sam]     # optional: who plays
 * seed: 7                 # optional: repeats all chance
 * a:                      # or the name itself: what Alex enters, in order
 *   - How close did you feel: 7     # a stretch of the card, and the answer
 *   - A walk on Sunday              # or just the next answer
 * b: [...]
 * both: [...]             # what they enter together
 * </pre>
 */
public final class ScriptReader {
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<Audience, List<Script.Item>> inputs = new EnumMap<>(Audience.class);
  private Optional<People> people = Optional.empty();
  private OptionalLong seed = OptionalLong.empty();

  private ScriptReader() {}

  /**
   * What became of reading.
   *
   * @param script present when there are no errors
   * @param diagnostics what its author should know
   */
  public record Reading(Optional<Script> script, List<Diagnostic> diagnostics) {}

  /** Reads answers; every problem of the file in one pass. */
  public static Reading read(Source source) {
    YamlDocument document = YamlDocument.read(source);
    ScriptReader reader = new ScriptReader();
    reader.problems.addAll(document.diagnostics());
    document.root().ifPresent(reader::root);
    boolean fine =
        document.root().isPresent()
            && reader.problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    Script script = new Script(reader.people, reader.seed, reader.inputs);
    return new Reading(fine ? Optional.of(script) : Optional.empty(), reader.problems);
  }

  private void root(Node root) {
    if (!(root instanceof Node.Mapping mapping)) {
      problem(Rule.WRONG_SHAPE, root, "answers begin with who gives them: `a:`, `b:` or `both:`");
      return;
    }
    mapping.value("people").ifPresent(this::people);
    mapping.value("seed").ifPresent(this::seed);
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (key.equals("people") || key.equals("seed")) {
        continue;
      }
      Optional<Audience> audience = audience(key);
      if (audience.isEmpty()) {
        problem(Rule.UNKNOWN_KEY, entry.key(), "nobody here is called `" + key + "`");
        continue;
      }
      inputs.computeIfAbsent(audience.get(), a -> new ArrayList<>()).addAll(items(entry.value()));
    }
  }

  private void people(Node node) {
    if (node instanceof Node.Sequence names
        && names.items().size() == 2
        && names.items().get(0) instanceof Node.Scalar a
        && names.items().get(1) instanceof Node.Scalar b
        && People.problem(a.value()).isEmpty()
        && People.problem(b.value()).isEmpty()
        && !a.value().equalsIgnoreCase(b.value())) {
      people = Optional.of(new People(a.value(), b.value()));
      return;
    }
    problem(Rule.WRONG_SHAPE, node, "`people` is a list of two different names");
  }

  private void seed(Node node) {
    if (node instanceof Node.Scalar number && number.value().matches("-?[0-9]{1,18}")) {
      seed = OptionalLong.of(Long.parseLong(number.value()));
      return;
    }
    problem(Rule.NOT_A_NUMBER, node, "`seed` is a whole number");
  }

  private Optional<Audience> audience(String key) {
    if (people.isPresent() && key.equalsIgnoreCase(people.get().a())) {
      return Optional.of(Audience.A);
    }
    if (people.isPresent() && key.equalsIgnoreCase(people.get().b())) {
      return Optional.of(Audience.B);
    }
    return switch (key) {
      case "a" -> Optional.of(Audience.A);
      case "b" -> Optional.of(Audience.B);
      case "both" -> Optional.of(Audience.BOTH);
      default -> Optional.empty();
    };
  }

  private List<Script.Item> items(Node node) {
    if (!(node instanceof Node.Sequence sequence)) {
      problem(Rule.WRONG_SHAPE, node, "answers are a list: begin each with `- `");
      return List.of();
    }
    List<Script.Item> items = new ArrayList<>();
    for (Node item : sequence.items()) {
      if (item instanceof Node.Mapping mapping && mapping.entries().size() == 1) {
        Node.Entry entry = mapping.entries().get(0);
        items.add(new Script.Item(Optional.of(entry.key().value()), values(entry.value())));
      } else {
        items.add(new Script.Item(Optional.empty(), values(item)));
      }
    }
    return items;
  }

  private List<String> values(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return List.of(scalar.value());
    }
    List<String> values = new ArrayList<>();
    if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        values.addAll(item instanceof Node.Scalar scalar ? List.of(scalar.value()) : values(item));
      }
      return values;
    }
    problem(Rule.WRONG_SHAPE, node, "an answer is a line, or a list of what is ticked");
    return values;
  }

  private void problem(Rule rule, Node at, String message) {
    problems.add(Diagnostic.of(rule, at.span(), message));
  }
}
