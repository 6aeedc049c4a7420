package io.github.closer.deck;

import io.github.closer.deck.Modifiers.Care;
import io.github.closer.deck.Modifiers.Nudge;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The words for what becomes of an answer, and for what looks after the one who gives it. */
final class CareWords {
  private static final Map<String, Keep> KEEP =
      Map.of(
          "never", Keep.NEVER,
          "session", Keep.SESSION,
          "transcript", Keep.TRANSCRIPT,
          "next_time", Keep.NEXT_TIME,
          "house_rule", Keep.HOUSE_RULE,
          "repair_phrase", Keep.REPAIR_PHRASE,
          "calming", Keep.CALMING,
          "trigger", Keep.TRIGGER);
  private static final Duration LONGEST_BEAT = Duration.ofMinutes(2);
  private static final int SHORTEST_LIMIT = 20;
  private static final int LONGEST_LIMIT = 2000;
  private static final List<String> ON_HINT = List.of("when", "say");
  private static final Pattern NAME = Pattern.compile("\\$[A-Za-z]");

  private static final Set<Word> WITH_WORDS =
      EnumSet.of(Word.ASK, Word.NOTE, Word.AGREE, Word.APPRECIATE, Word.TURNS);
  private static final Set<Word> WITHOUT_TEXT =
      EnumSet.of(Word.LATER, Word.DRAW, Word.USE, Word.GO, Word.IF, Word.REPEAT);

  private CareWords() {}

  static Care care(Fields fields, Word verb) {
    wordsFit(fields, verb);
    return new Care(
        fields.node("keep").flatMap(n -> fields.values().word("keep", n, KEEP)),
        beat(fields),
        hints(fields),
        fields.list("variants"),
        fields
            .number("longest", SHORTEST_LIMIT, LONGEST_LIMIT)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty()));
  }

  private static void wordsFit(Fields fields, Word verb) {
    if (fields.has("hints") && !WITH_WORDS.contains(verb)) {
      fields.add(
          Diagnostic.of(
                  Rule.NO_WORDS,
                  fields.place("hints"),
                  "hints look at words, and nobody writes or says any at `" + verb.word() + "`")
              .help(
                  "write them on an `ask`, `note`, `agree`, `appreciate` or `turns`; `hint` is a"
                      + " text that always stands there"));
    }
    if (fields.has("variants") && WITHOUT_TEXT.contains(verb)) {
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
    if (beat.isPresent() && beat.get().compareTo(LONGEST_BEAT) > 0) {
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
      Diagnostic sentence =
          Diagnostic.of(
                  Rule.NOT_A_WORD,
                  scalar.span(),
                  "`hints` takes names of word lists, and this is a sentence")
              .help("a sentence that always stands there is written behind `hint:`");
      boolean alone = fields.node("hints").equals(Optional.of(scalar)) && !fields.has("hint");
      return alone
          ? Meant.at(fields.reading(), sentence).is(fields.key("hints"), "hints", "hint")
          : sentence;
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
    fields.reader().unknownKeys(mapping, ON_HINT, "a hint");
    Fields hint = new Fields(fields.reader(), Word.ASK, mapping, fields.setting());
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
