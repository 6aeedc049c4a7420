package io.github.closer.rehearsal;

import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Node;
import io.github.closer.deck.Rule;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import io.github.closer.deck.YamlDocument;
import io.github.closer.session.Audience;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.text.Words;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads a file of answers.
 *
 * <pre>
 * people: [Alex, Sam]     # optional: who plays; four names are two couples, a and b, c and d
 * alone: a                # optional, or the name: who plays a deck for one
 * seed: 7                 # optional: repeats all chance
 * at: 2026-11-23T20:15:00Z          # optional: when the rehearsal begins
 * remember: yes           # optional: promises and all else that is remembered, as in a session
 * a:                      # or the name itself: what Alex enters, in order
 *   - How close did you feel: 7     # a stretch of the card, and the answer
 *   - A walk on Sunday              # or just the next answer
 *   - You always: /break            # a stretch of the card, and a command
 * b: [...]                # and c, d where two couples play
 * both: [...]             # what all who play enter together
 * </pre>
 */
public final class ScriptReader {
  private static final Set<String> SETTINGS = Set.of("people", "alone", "seed", "at", "remember");

  private final Words words;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<Audience, List<Script.Item>> inputs = new EnumMap<>(Audience.class);
  private Optional<People> people = Optional.empty();
  private OptionalLong seed = OptionalLong.empty();
  private Optional<Instant> at = Optional.empty();
  private boolean remembered;

  private ScriptReader(Words words) {
    this.words = words;
  }

  /**
   * What became of reading.
   *
   * @param script present when there is anything in the file, and no error
   * @param diagnostics what its author should know
   */
  public record Reading(Optional<Script> script, List<Diagnostic> diagnostics) {}

  /**
   * Reads answers; every problem of the file in one pass.
   *
   * @param words the language of what its author should know
   */
  public static Reading read(Source source, Words words) {
    YamlDocument document = YamlDocument.read(source);
    ScriptReader reader = new ScriptReader(words);
    reader.problems.addAll(document.diagnostics());
    document.root().ifPresent(reader::root);
    boolean fine =
        document.root().isPresent()
            && reader.problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    Script script =
        new Script(reader.people, reader.seed, reader.at, reader.remembered, reader.inputs);
    return new Reading(fine ? Optional.of(script) : Optional.empty(), reader.problems);
  }

  private void root(Node root) {
    if (!(root instanceof Node.Mapping mapping)) {
      problem(Rule.WRONG_SHAPE, root, "rehearsal.answers.begin");
      return;
    }
    mapping.value("people").ifPresent(this::people);
    mapping.value("alone").ifPresent(this::alone);
    mapping.value("seed").ifPresent(this::seed);
    mapping.value("at").ifPresent(this::at);
    mapping.value("remember").ifPresent(this::remember);
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (SETTINGS.contains(key)) {
        continue;
      }
      Optional<Audience> audience = audience(key);
      if (audience.isEmpty()) {
        problem(Rule.UNKNOWN_KEY, entry.key(), "rehearsal.answers.nobody", key);
        continue;
      }
      inputs.computeIfAbsent(audience.get(), a -> new ArrayList<>()).addAll(items(entry.value()));
    }
  }

  private void people(Node node) {
    List<String> names = names(node);
    boolean fine = names.stream().allMatch(name -> People.isName(name));
    long different = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count();
    if (!fine || different < names.size() || (names.size() != 2 && names.size() != 4)) {
      problem(Rule.WRONG_SHAPE, node, "rehearsal.answers.people");
      return;
    }
    People.Company company =
        names.size() == 2 ? new People.Couple() : new People.TwoCouples(names.get(2), names.get(3));
    people = Optional.of(new People(names.get(0), names.get(1), company));
  }

  private static List<String> names(Node node) {
    List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    return items.stream()
        .map(item -> item instanceof Node.Scalar scalar ? scalar.value() : "")
        .toList();
  }

  private void alone(Node node) {
    if (people.isEmpty() || !(people.get().company() instanceof People.Couple)) {
      problem(Rule.MISSING, node, "rehearsal.answers.alone.people");
      return;
    }
    Optional<Person> person =
        node instanceof Node.Scalar scalar
            ? audience(scalar.value()).flatMap(Audience::person)
            : Optional.empty();
    if (person.isEmpty()) {
      problem(Rule.WRONG_SHAPE, node, "rehearsal.answers.alone");
      return;
    }
    String a = people.get().a();
    people = Optional.of(new People(a, people.get().b(), new People.Alone(person.get())));
  }

  private void seed(Node node) {
    if (node instanceof Node.Scalar number && number.value().matches("-?[0-9]{1,18}")) {
      seed = OptionalLong.of(Long.parseLong(number.value()));
      return;
    }
    problem(Rule.NOT_A_NUMBER, node, "rehearsal.answers.seed");
  }

  private void remember(Node node) {
    boolean yes = node instanceof Node.Scalar word && word.value().equals("yes");
    boolean no = node instanceof Node.Scalar word && word.value().equals("no");
    if (!yes && !no) {
      problem(Rule.NOT_A_WORD, node, "rehearsal.answers.remember");
    }
    remembered = yes;
  }

  private void at(Node node) {
    try {
      at = Optional.of(Instant.parse(node instanceof Node.Scalar text ? text.value() : ""));
    } catch (DateTimeParseException e) {
      problem(Rule.NOT_A_TIME, node, "rehearsal.answers.at");
    }
  }

  private Optional<Audience> audience(String key) {
    if (key.equals("both")) {
      return Optional.of(Audience.BOTH);
    }
    return audience(person -> named(person, key))
        .or(() -> audience(person -> person.name().toLowerCase(Locale.ROOT).equals(key)));
  }

  private Optional<Audience> audience(Predicate<Person> called) {
    boolean four = people.filter(p -> p.company() instanceof People.TwoCouples).isPresent();
    return Stream.of(Person.values())
        .limit(four ? 4 : 2)
        .filter(called)
        .map(Audience::of)
        .findFirst();
  }

  private boolean named(Person person, String name) {
    return people.filter(known -> known.name(person).equalsIgnoreCase(name)).isPresent();
  }

  private List<Script.Item> items(Node node) {
    if (!(node instanceof Node.Sequence sequence)) {
      problem(Rule.WRONG_SHAPE, node, "rehearsal.answers.list");
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
    problem(Rule.WRONG_SHAPE, node, "rehearsal.answers.value");
    return values;
  }

  private void problem(Rule rule, Node at, String key, Object... arguments) {
    problems.add(Diagnostic.of(rule, at.span(), words.say(key, arguments)));
  }
}
