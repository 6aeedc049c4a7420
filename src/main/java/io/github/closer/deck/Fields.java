package io.github.closer.deck;

import io.github.closer.deck.Claim.Sink;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of one step, each read as what it has to be.
 *
 * <p>Where an entry is wrong, that is said and a stand-in is given back, so that reading goes on;
 * with an error in it no deck is ever played.
 */
final class Fields {
  private final StepReader reader;
  private final Word verb;
  private final Entries table;
  private final Mapping mapping;
  private final Setting setting;

  Fields(StepReader reader, Word verb, Mapping mapping, Setting setting) {
    this(reader, verb, verb.entries(), mapping, setting);
  }

  private Fields(
      StepReader reader, Word verb, Entries table, Mapping mapping, Setting setting) {
    this.reader = reader;
    this.verb = verb;
    this.table = table;
    this.mapping = mapping;
    this.setting = setting;
  }

  Reading reading() {
    return reader.reading();
  }

  void add(Diagnostic diagnostic) {
    reading().add(diagnostic);
  }

  Values values() {
    return reader.values();
  }

  Setting setting() {
    return setting;
  }

  /** The same entries, read for other eyes. */
  Fields in(Setting other) {
    return new Fields(reader, verb, table, mapping, other);
  }

  /** The entries of something inside the step, which has words of its own. */
  Fields inside(Mapping inner, Entries words) {
    return new Fields(reader, verb, words, inner, setting);
  }

  /** The limits of a word. */
  <S extends Shape> S limits(String key, Class<S> kind) {
    return table.shape(key, kind);
  }

  boolean has(String key) {
    return node(key).isPresent();
  }

  Optional<Node> node(String key) {
    return mapping.value(key);
  }

  /** Where an entry stands, or the verb where there is none. */
  SourceSpan place(String key) {
    return node(key).map(Values::firstLine).orElseGet(this::verbPlace);
  }

  private SourceSpan verbPlace() {
    return mapping.entry(verb.word()).map(e -> e.key().span()).orElse(SourceSpan.START);
  }

  /** What stands behind the verb. */
  Template value() {
    return scalar(verb.word())
        .map(s -> reader.headline(s, setting))
        .orElse(Template.literal(""));
  }

  Optional<Scalar> scalar(String key) {
    return node(key).flatMap(n -> values().scalar(key, n));
  }

  Optional<Template> text(String key) {
    return scalar(key).map(s -> reader.template(s, setting));
  }

  /** A list of texts, with as many in it as its word asks for. */
  List<Template> texts(String key) {
    if (limits(key, Shape.ListOf.class).least() > 0) {
      emptyList(key);
    }
    return node(key).map(n -> values().items(key, n)).orElse(List.of()).stream()
        .flatMap(item -> reader.sentence(key, item).stream())
        .map(s -> reader.template(s, setting))
        .toList();
  }

  /** The items of a list that has at least one where it is written at all. */
  List<Node> items(String key) {
    emptyList(key);
    return node(key).map(n -> values().items(key, n)).orElse(List.of());
  }

  private void emptyList(String key) {
    if (node(key).orElse(null) instanceof Node.Sequence list && list.items().isEmpty()) {
      add(
          Diagnostic.of(Rule.EMPTY, Values.firstLine(list), "`" + key + "` has nothing in it")
              .help("write at least one, on a line of its own after `- `"));
    }
  }

  /** One text, or a list of them. */
  List<Template> textOrTexts(String key) {
    if (node(key).orElse(null) instanceof Scalar) {
      return text(key).stream().toList();
    }
    return texts(key);
  }

  /** Words that stand beside a number, without names in them. */
  String literal(String key) {
    return scalar(key).map(Scalar::value).orElse("");
  }

  Optional<Integer> number(String key) {
    Shape.Whole limits = limits(key, Shape.Whole.class);
    return node(key).flatMap(n -> values().number(key, n, limits));
  }

  /** A number whose limits depend on what else stands on the step. */
  Optional<Integer> number(String key, int least, int most) {
    return node(key).flatMap(n -> values().number(key, n, least, most));
  }

  boolean yes(String key, boolean otherwise) {
    return node(key).flatMap(n -> values().yes(key, n)).orElse(otherwise);
  }

  Optional<Duration> time(String key) {
    return node(key).flatMap(n -> values().time(key, n));
  }

  /** One of the words that stand in the row of a word. */
  <T> T word(String key, Shape.Words<T> words, T otherwise) {
    if (!limits(key, Shape.Words.class).equals(words)) {
      throw new IllegalStateException(key + " has other words in its row");
    }
    return word(key, words.values(), otherwise);
  }

  /** One of some words whose meaning depends on what else stands on the step. */
  <T> T word(String key, Map<String, T> words, T otherwise) {
    return node(key).flatMap(n -> values().word(key, n, words)).orElse(otherwise);
  }

  Set<String> tags(String key) {
    return node(key).map(n -> values().tags(key, n)).orElse(Set.of());
  }

  /** A condition, and how people learn whether it holds. */
  Optional<Condition> condition(String key, Sink.Kind kind) {
    return scalar(key).flatMap(s -> ConditionReader.read(reading(), s, kind, setting));
  }

  Optional<Target> target(String key) {
    return node(key).flatMap(n -> reader.target(key, n, setting));
  }

  List<Step> steps(String key, Setting inner) {
    return node(key).map(n -> reader.steps(key, n, inner)).orElse(List.of());
  }

  StepReader reader() {
    return reader;
  }

  /** The part that stands behind the verb. */
  PartName part() {
    return scalar(verb.word())
        .flatMap(s -> reader.part(s, setting))
        .orElse(new PartName("nowhere"));
  }

  /** Says that something is missing without which the step means nothing. */
  void missing(String key, String help) {
    if (has(key)) {
      return;
    }
    reading()
        .add(
            Diagnostic.of(
                    Rule.MISSING, verbPlace(), "this `" + verb.word() + "` needs `" + key + "`")
                .help(help));
  }
}
