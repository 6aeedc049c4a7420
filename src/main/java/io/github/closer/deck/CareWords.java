package io.github.closer.deck;

import io.github.closer.deck.Modifiers.Care;
import io.github.closer.deck.Modifiers.Nudge;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The words for what becomes of an answer, and for what looks after the one who gives it. */
final class CareWords {
  private static final Pattern NAME = Pattern.compile("\\$[A-Za-z]");

  private CareWords() {}

  static Care care(Fields fields, Word verb) {
    wordsFit(fields, verb);
    return new Care(
        fields.node("keep").flatMap(n -> fields.values().word("keep", n, Anywhere.KEEP)),
        beat(fields),
        hints(fields),
        fields.texts("variants"),
        longest(fields, verb));
  }

  /** Only where somebody writes there is an end to it. */
  private static OptionalInt longest(Fields fields, Word verb) {
    return verb.own().contains("longest")
        ? fields.number("longest").map(OptionalInt::of).orElse(OptionalInt.empty())
        : OptionalInt.empty();
  }

  private static void wordsFit(Fields fields, Word verb) {
    if (fields.has("hints") && !Fitting.hasHints(verb)) {
      fields.add(
          Diagnostic.of(
                  Rule.NO_WORDS,
                  fields.place("hints"),
                  "hints look at words, and nobody writes or says any at `" + verb.word() + "`")
              .help(
                  "write them on an `ask`, `note`, `agree`, `appreciate` or `turns`; `hint` is a"
                      + " text that always stands there"));
    }
    if (fields.has("variants") && !Fitting.hasVariants(verb)) {
      fields.add(
          Diagnostic.of(
                  Rule.NO_WORDS,
                  fields.place("variants"),
                  "`" + verb.word() + "` shows no text that could be put in other words")
              .help("take `variants` away, or write them on a step with a text"));
    }
  }

  private static Optional<Duration> beat(Fields fields) {
    Optional<Duration> beat = fields.time("beat");
    if (beat.isPresent() && fields.limits("beat", Shape.Time.class).isTooLong(beat.get())) {
      fields.add(
          Diagnostic.of(
                  Rule.OUT_OF_RANGE,
                  fields.place("beat"),
                  "a beat is a few quiet seconds, two minutes at the most")
              .help("write a shorter one, such as `5s`; a longer rest is a `pause`"));
      return Optional.empty();
    }
    return beat;
  }

  /** One hint, or a list of them. */
  private static List<Nudge> hints(Fields fields) {
    Optional<Node> hints = fields.node("hints");
    if (hints.isEmpty()) {
      return List.of();
    }
    List<Node> items =
        hints.get() instanceof Sequence ? fields.items("hints") : List.of(hints.get());
    List<Nudge> nudges = new ArrayList<>();
    for (Node item : items) {
      hint(fields, item).ifPresent(nudges::add);
    }
    return nudges;
  }

  private static Optional<Nudge> hint(Fields fields, Node item) {
    if (item instanceof Mapping mapping) {
      return own(fields, mapping);
    }
    if (item instanceof Sequence list) {
      fields.add(
          Diagnostic.of(
                  Rule.WRONG_SHAPE,
                  Values.firstLine(list),
                  "a hint is a name, and not a list again")
              .help("write all of them in one list, such as `hints: [because, but]`"));
      return Optional.empty();
    }
    return fields.values().scalar("hints", item).flatMap(s -> named(fields, s));
  }

  private static Optional<Nudge> named(Fields fields, Scalar scalar) {
    String name = scalar.value().strip();
    Optional<Nudge> list = HintLists.named(name);
    if (list.isEmpty()) {
      fields.add(noList(fields, scalar, name));
    }
    return list;
  }

  private static Diagnostic noList(Fields fields, Scalar scalar, String name) {
    if (name.contains(" ")) {
      return Diagnostic.of(
              Rule.NOT_A_WORD,
              scalar.span(),
              "`hints` takes names of word lists, and this is a sentence")
          .help("a sentence that always stands there is written behind `hint:`");
    }
    Diagnostic noList =
        Diagnostic.of(
            Rule.NOT_A_WORD,
            scalar.span(),
            "there is no list of hints called " + Messages.word(name));
    return Meant.at(fields.reading(), noList)
        .oneOf(
            scalar.value(),
            HintLists.names(),
            "for words of your own write `{when: [words], say: text}`; the lists are ");
  }

  private static Optional<Nudge> own(Fields fields, Mapping mapping) {
    fields.reader().unknownKeys(mapping, Anywhere.ON_HINT.words(), "a hint");
    Fields hint = fields.inside(mapping, Anywhere.ON_HINT);
    if (!hint.has("when") || !hint.has("say")) {
      fields.add(
          Diagnostic.of(
                  Rule.MISSING,
                  Values.firstLine(mapping),
                  "a hint needs `when`, the words it is for, and `say`, what is said then")
              .help("write it like `{when: [must, have to], say: What would you like?}`"));
      return Optional.empty();
    }
    List<String> words = words(hint);
    Optional<Scalar> say = hint.scalar("say");
    say.filter(s -> NAME.matcher(s.value()).find()).ifPresent(s -> fields.add(named(s)));
    return say.filter(s -> !words.isEmpty()).map(s -> new Nudge(words, s.value().strip()));
  }

  private static Diagnostic named(Scalar say) {
    return Diagnostic.of(Rule.UNKNOWN_NAME, say.span(), "a hint has no names or answers in it")
        .help("say it without `$`, so that it fits whoever writes");
  }

  /** The words a hint is for: one, or a list. */
  private static List<String> words(Fields hint) {
    if (hint.node("when").orElse(null) instanceof Scalar) {
      return hint.scalar("when").map(s -> s.value().strip()).stream().toList();
    }
    return hint.items("when").stream()
        .flatMap(item -> hint.values().scalar("when", item).stream())
        .map(s -> s.value().strip())
        .toList();
  }
}
