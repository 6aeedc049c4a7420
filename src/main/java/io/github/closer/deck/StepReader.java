package io.github.closer.deck;

import io.github.closer.deck.Claim.Sink;
import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.text.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads steps: finds the verb, and lets the verb read the rest. */
final class StepReader {
  private final Reading reading;
  private final Values values;
  private final TemplateReader templates;
  private final Sentences sentences;
  private final PartNameReader names;

  /** The files that are included have a name here, by which their parts can be asked for. */
  StepReader(Reading reading, Included included) {
    this.reading = reading;
    this.values = new Values(reading);
    this.templates = new TemplateReader(reading);
    this.sentences = new Sentences(reading, values);
    this.names = new PartNameReader(reading, included);
  }

  Reading reading() {
    return reading;
  }

  Values values() {
    return values;
  }

  Template template(Scalar scalar, Setting setting) {
    return templates.read(scalar, Sink.Kind.WORDS, setting);
  }

  /** The words that people see first. */
  Template headline(Scalar scalar, Setting setting) {
    return templates.read(scalar, Sink.Kind.HEADLINE, setting);
  }

  /** An item of a list of texts, also where a colon in it looks like something else. */
  Optional<Scalar> sentence(String key, Node item) {
    return sentences.item(key, item);
  }

  List<Step> steps(String key, Node node, Setting setting) {
    List<Step> steps = new ArrayList<>();
    for (Node item : values.items(key, node)) {
      if (!reading.count(Values.firstLine(item))) {
        return steps;
      }
      // Each card is drawn on its own, so each is a stretch of its own.
      Setting own = setting.card() ? Setting.card(reading.newRound()) : setting;
      step(item, own).ifPresent(steps::add);
    }
    return steps;
  }

  private Optional<Step> step(Node node, Setting setting) {
    if (node instanceof Scalar scalar) {
      return sentences.question(scalar).map(s -> ask(s, setting));
    }
    if (node instanceof Sequence sequence) {
      reading.add(
          Diagnostic.of(
                  Rule.NOT_A_STEP, Values.firstLine(sequence), "a list stands where a step should")
              .help("take one `- ` away; text that begins with `[` or `- ` has to be in quotes"));
      return Optional.empty();
    }
    return step((Mapping) node, setting);
  }

  private Step ask(Scalar question, Setting setting) {
    Modifiers modifiers = new ModifierReader(reading, values).none(question.span());
    Step ask = new Step.Ask(modifiers, headline(question, setting), AnswerMode.SPOKEN);
    NameFit.problem(reading, ask, setting, question).ifPresent(reading::add);
    return ask;
  }

  private Optional<Step> step(Mapping mapping, Setting setting) {
    if (mapping.entries().isEmpty()) {
      reading.add(
          Diagnostic.of(Rule.EMPTY, mapping.span(), "this step is empty")
              .help("write a question, or take the line out"));
      return Optional.empty();
    }
    takeId(mapping);
    List<Entry> verbs =
        mapping.entries().stream().filter(e -> Word.of(e.key().value()).isPresent()).toList();
    if (verbs.isEmpty()) {
      return withoutVerb(mapping, setting);
    }
    if (verbs.size() > 1) {
      Scalar first = verbs.get(0).key();
      Scalar second = verbs.get(1).key();
      reading.add(twoVerbs(first.value(), first.span(), second.value(), second.span()));
      return Optional.empty();
    }
    return Word.of(verbs.get(0).key().value()).map(verb -> step(verb, mapping, setting));
  }

  private void takeId(Mapping mapping) {
    if (mapping.value("id").orElse(null) instanceof Scalar id && !id.isBlank()) {
      reading.take(id);
    }
  }

  private Step step(Word verb, Mapping written, Setting setting) {
    unknownKeys(verb, written);
    Mapping mapping = asMeant(verb, written);
    ModifierReader modifierReader = new ModifierReader(reading, values);
    Modifiers.Manner manner = modifierReader.manner(verb, new Fields(this, verb, mapping, setting));
    Setting own = verb.mayBeForOne() ? setting.seenBy(loneReader(manner)) : setting;
    Fields fields = new Fields(this, verb, mapping, own);
    Modifiers modifiers = modifierReader.read(fields, verb, mapping.span(), manner);
    Optional<Diagnostic> people = PeopleFit.problem(fields, verb, manner);
    people.ifPresentOrElse(reading::add, () -> privacyFits(verb, manner, mapping));
    Step step = verb.decode(fields, modifiers);
    KeepFit.problem(fields, verb, step).ifPresent(reading::add);
    if (mapping.value(verb.word()).orElse(null) instanceof Scalar words && verb.mayBeForOne()) {
      NameFit.problem(reading, step, setting, words).ifPresent(reading::add);
    }
    if (mapping.value("id").orElse(null) instanceof Scalar id) {
      modifiers
          .label()
          .id()
          .ifPresent(i -> reading.know(i, new Reading.Known(step, id.span(), setting)));
    }
    return step;
  }

  private void privacyFits(Word verb, Modifiers.Manner manner, Mapping mapping) {
    boolean spoken =
        mapping.value("answer").orElse(null) instanceof Scalar answer
            && answer.value().equals("spoken");
    mapping
        .value("private")
        .flatMap(node -> PrivacyFit.problem(verb, manner, spoken, node.span()))
        .ifPresent(reading::add);
  }

  /** Who alone sees a step; each, where each sees a card of their own. */
  private static Optional<Who> loneReader(Modifiers.Manner manner) {
    Set<Who> one = Set.of(Who.A, Who.B, Who.SPEAKER, Who.LISTENER, Who.EACH);
    return manner.privacy() == Privacy.ALWAYS
        ? manner.who().filter(one::contains)
        : Optional.empty();
  }

  private Optional<Step> withoutVerb(Mapping mapping, Setting setting) {
    Optional<Mapping> question = sentences.asQuestion(mapping);
    if (question.isPresent()) {
      return Optional.of(step(Word.ASK, question.get(), setting));
    }
    Scalar first = mapping.entries().get(0).key();
    for (Entry entry : mapping.entries()) {
      Scalar key = entry.key();
      Optional<String> near = Suggestion.closest(key.value(), Word.all());
      if (near.isPresent() && !Word.ANYWHERE.contains(key.value())) {
        reading.add(Meant.at(reading, noKind(key)).oneOf(key.value(), Word.all(), "there are "));
        return Word.of(near.get()).map(verb -> step(verb, renamed(mapping, key, verb), setting));
      }
    }
    reading.add(
        calledElsewhere(mapping)
            .orElseGet(
                () ->
                    Diagnostic.of(Rule.NO_VERB, first.span(), "this step does not say what it is")
                        .help("begin it with one of " + Messages.list(Word.all()))));
    return Optional.empty();
  }

  private static Diagnostic noKind(Scalar key) {
    return Diagnostic.of(
        Rule.NO_VERB, key.span(), Messages.word(key.value()) + " is not a kind of step");
  }

  /** A verb by the name that it has in other places. */
  private Optional<Diagnostic> calledElsewhere(Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      String key = entry.key().value();
      Optional<OtherWords.Called> called = OtherWords.step(key);
      if (called.isPresent()) {
        Diagnostic help = noKind(entry.key()).help(called.get().help());
        Optional<String> verb = called.get().word();
        return Optional.of(verb.map(v -> Meant.at(reading, help).is(key, v)).orElse(help));
      }
    }
    return Optional.empty();
  }

  /** The step that was probably meant, to read on with: one slip hides nothing else. */
  private static Mapping renamed(Mapping mapping, Scalar key, Word verb) {
    Scalar meant = new Scalar(verb.word(), key.span(), key.style());
    List<Entry> entries =
        mapping.entries().stream()
            .map(e -> e.key().equals(key) ? new Entry(meant, e.value()) : e)
            .toList();
    return new Mapping(entries, mapping.span());
  }

  static Diagnostic twoVerbs(String first, SourceSpan firstAt, String second, SourceSpan secondAt) {
    return Diagnostic.of(
            Rule.TWO_VERBS,
            secondAt,
            "a step is one thing, and this one is both `" + first + "` and `" + second + "`")
        .labelled("and `" + second + "` here")
        .beside(firstAt, "`" + first + "` here")
        .help(
            first.equals(Word.IF.word())
                ? "put `- " + second + ":` below `then:`, or begin a new step with it"
                : "begin a new step with `- " + second + ":`");
  }

  private static Mapping asMeant(Word verb, Mapping written) {
    Set<String> known = new LinkedHashSet<>(verb.known());
    known.add(verb.word());
    return UnknownKey.asMeant(written, known, word -> OtherWords.on(verb, word));
  }

  private void unknownKeys(Word verb, Mapping mapping) {
    Set<String> known = verb.known();
    for (Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (key.equals(verb.word()) || known.contains(key) || key.startsWith("x-")) {
        continue;
      }
      String what = Messages.article(verb.word()) + " step";
      reading.add(
          new UnknownKey(reading, mapping).of(entry.key(), known, what, OtherWords.on(verb, key)));
    }
  }

  /** Reports every key that is none of these. */
  void unknownKeys(Mapping mapping, Collection<String> known, String what) {
    mapping.entries().stream()
        .map(Entry::key)
        .filter(k -> !known.contains(k.value()) && !k.value().startsWith("x-"))
        .map(k -> new UnknownKey(reading, mapping).of(k, known, what, Optional.empty()))
        .forEach(reading::add);
  }

  /** Where a session goes: a part's name, another deck, or steps on the spot. */
  Optional<Target> target(String key, Node node, Setting setting) {
    if (node instanceof Sequence) {
      return Optional.of(new Target.Inline(steps(key, node, setting.inside())));
    }
    if (!(node instanceof Scalar scalar)) {
      reading.add(
          Diagnostic.of(
                  Rule.WRONG_SHAPE,
                  Values.firstLine(node),
                  "`" + key + "` takes the name of a part or a list of steps")
              .help("put `- ` before the step"));
      return Optional.empty();
    }
    return values
        .scalar(key, scalar)
        .flatMap(s -> part(s, setting.inside()))
        .map(Target.Named::new);
  }

  /** A part by its name, or another deck. */
  Optional<PartName> part(Scalar scalar, Setting setting) {
    return names.read(scalar, setting);
  }
}
