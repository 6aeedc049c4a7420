package io.github.closer.deck;

import io.github.closer.deck.Claim.Sink;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Step.Choose.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for answers that are picked: a number, an option, ticks. */
final class AnswerWords {
  private static final int MOST_NUMBERS = 1001;
  private static final Entries ON_OPTION =
      Entries.of(
          Entry.text("text", "What the option says.").required(),
          Entry.of("then", PartNameReader.WAY, "What is played if it is picked."),
          Entry.of("id", new Shape.Anything(), "A name for the option."),
          Entry.of("when", Shape.CONDITION, "The option is offered only if this is true."));
  static final Shape OPTIONS =
      Shape.ListOf.some(new Shape.Either(Shape.SENTENCE, Shape.Group.of(ON_OPTION)));
  private static final Step.Range.Ends NO_WORDS = new Step.Range.Ends("", "");

  private AnswerWords() {}

  static Step scale(Fields fields, Modifiers modifiers) {
    Step.Range numbers = range(fields);
    int step = fields.number("step").orElse(1);
    Step.Range range =
        new Step.Range(
            numbers.from(),
            numbers.to(),
            step,
            fields.literal("unit"),
            new Step.Range.Ends(fields.literal("low"), fields.literal("high")));
    if ((long) range.to() - range.from() < step) {
      fields
          .reading()
          .add(
              Diagnostic.of(
                      Rule.OUT_OF_RANGE,
                      fields.place("step"),
                      "this step is longer than the whole scale")
                  .help("write a smaller one, such as `1`"));
    }
    if (((long) range.to() - range.from()) / step >= MOST_NUMBERS) {
      tooMany(fields);
    }
    return new Step.Scale(modifiers, fields.value(), range);
  }

  /** The two ends of a scale, one number apart from each other. */
  static Step.Range range(Fields fields) {
    int from = fields.number("from").orElse(1);
    int to = fields.number("to").orElse(Math.max(10, from + 1));
    if (from < to) {
      return new Step.Range(from, to, 1, "", NO_WORDS);
    }
    Diagnostic diagnostic =
        Diagnostic.of(Rule.OUT_OF_RANGE, fields.place("to"), "this scale ends before it begins")
            .help("`from` is the smaller number and `to` the larger one");
    boolean both = fields.has("from") && fields.has("to");
    fields
        .reading()
        .add(both ? diagnostic.beside(fields.place("from"), "it begins here") : diagnostic);
    return new Step.Range(1, 10, 1, "", NO_WORDS);
  }

  private static void tooMany(Fields fields) {
    fields
        .reading()
        .add(
            Diagnostic.of(
                    Rule.OUT_OF_RANGE,
                    fields.place("to"),
                    "this scale has more than 1,001 numbers to choose from")
                .help("bring the ends closer together, or write a larger `step`"));
  }

  static Step choose(Fields fields, Modifiers modifiers) {
    fields.missing("options", "write `options:` and below it each option after `- `");
    List<Option> options = new ArrayList<>();
    List<Node> items = fields.items("options");
    for (Node item : items) {
      option(fields, item).ifPresent(options::add);
    }
    OptionFit.problems(items).forEach(fields::add);
    guardChoice(fields, modifiers);
    return new Step.Choose(
        modifiers, fields.value(), options, fields.yes("many", false), fields.yes("own", false));
  }

  private static Optional<Option> option(Fields fields, Node item) {
    boolean rich = item instanceof Mapping m && m.entries().stream().anyMatch(e -> isOwn(e.key()));
    if (!rich) {
      return fields
          .reader()
          .sentence("options", item)
          .map(s -> fields.reader().template(s, fields.setting()))
          .map(t -> new Option(t, Optional.empty(), Optional.empty()));
    }
    Mapping mapping = (Mapping) item;
    fields.reader().unknownKeys(mapping, ON_OPTION.words(), "an option");
    Fields own = fields.inside(mapping, ON_OPTION);
    if (!own.has("text")) {
      fields
          .reading()
          .add(
              Diagnostic.of(Rule.MISSING, Values.firstLine(item), "this option has no `text`")
                  .help("write `text:` and what it says"));
    }
    return Optional.of(
        new Option(
            own.text("text").orElse(Template.literal("")),
            own.target("then"),
            own.condition("when", Sink.Kind.OFFERED)));
  }

  private static boolean isOwn(Scalar key) {
    return ON_OPTION.contains(key.value());
  }

  /** Where a choice that stays with one person leads somewhere, both learn what it was. */
  private static void guardChoice(Fields fields, Modifiers modifiers) {
    if (modifiers.manner().privacy() != Privacy.ALWAYS || fields.reading().isForOne()) {
      return;
    }
    boolean each = Whose.isFromEach(modifiers, fields.setting());
    fields.items("options").stream()
        .filter(Mapping.class::isInstance)
        .flatMap(option -> ((Mapping) option).value("then").stream())
        .findFirst()
        .map(
            then ->
                Diagnostic.of(
                        Rule.LEAK,
                        Values.firstLine(then),
                        "both would learn from where this leads what was chosen in private")
                    .labelled("this gives it away")
                    .beside(fields.place("private"), "only one may know the answer")
                    .help(
                        "take every `then` out; or "
                            + (each
                                ? "write `private: until_both`, if both may know it in the end"
                                : "take `private: always` away, if both may know it")))
        .ifPresent(fields::add);
  }

  static Step checklist(Fields fields, Modifiers modifiers) {
    fields.missing("items", "write `items:` and below it each item after `- `");
    boolean share = fields.yes("share", false);
    if (share) {
      isShared(fields, modifiers.manner());
    }
    // What is shared is picked by its owner alone, from what is that person's own.
    Setting eyes = share ? fields.setting().seenBy(modifiers.manner().who()) : fields.setting();
    List<Template> items = fields.in(eyes).texts("items");
    return new Step.Checklist(
        modifiers,
        fields.value(),
        items,
        new Step.Checklist.Needs(needs(fields, items.size())),
        share);
  }

  /** What somebody gives out of what is their own is ticked alone, and then both see it. */
  private static void isShared(Fields fields, Modifiers.Manner manner) {
    if (!fields.reading().isForOne() && !Whose.isOnePersons(manner, fields.setting())) {
      fields
          .reading()
          .add(
              Diagnostic.of(
                      Rule.NOT_PRIVATE,
                      fields.place("share"),
                      "what is shared is ticked by one alone, and this by both together")
                  .help("write `who: each`, or `who: speaker`"));
    }
    if (fields.has("private") && manner.privacy() != Privacy.NO) {
      fields
          .reading()
          .add(
              Diagnostic.of(
                      Rule.NOT_PRIVATE,
                      fields.place("private"),
                      "what is shared is shown to both, so it cannot be private")
                  .beside(fields.place("share"), "it is shared")
                  .help("take `private:` away: it is ticked alone all the same"));
    }
  }

  private static int needs(Fields fields, int items) {
    Optional<Node> needs = fields.node("needs");
    if (needs.isEmpty()) {
      return 0;
    }
    if (needs.get() instanceof Scalar scalar && scalar.value().strip().matches("[-+]?\\d+")) {
      return fields.number("needs", 0, Math.max(1, items)).orElse(0);
    }
    return fields.word("needs", Map.of("all", items, "any", Math.min(1, items), "none", 0), 0);
  }
}
