package io.github.closer.deck;

import static java.util.Map.entry;

import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Step.Match.Idea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words for what only two answers make: a guess, and what both want. */
final class TogetherWords {
  static final Shape.Words<Step.Match.By> BY =
      Shape.Words.of(entry("tick", Step.Match.By.TICK), entry("rate", Step.Match.By.RATE));
  static final Shape.Words<Boolean> CARDS = Shape.Words.of(entry("cards", true));
  private static final Entries ON_IDEA =
      Entries.of(
          Entry.text("text", "What the idea is.").required(),
          Entry.yes("new", "With `yes` it is new to both of you, and stands first."));
  static final Shape IDEAS =
      Shape.ListOf.some(new Shape.Either(Shape.SENTENCE, Shape.Group.of(ON_IDEA)));

  private TogetherWords() {}

  static Step guess(Fields fields, Modifiers modifiers) {
    modifiers.manner().who().flatMap(who -> nobodyGuesses(fields, who)).ifPresent(fields::add);
    return new Step.Guess(modifiers, fields.value(), fields.texts("fields"));
  }

  /** Either both answer and both guess, or the speaker answers and the listener guesses. */
  private static Optional<Diagnostic> nobodyGuesses(Fields fields, Who who) {
    if (Fitting.who(Word.GUESS).values().containsValue(who)) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.of(
                Rule.NOT_A_WORD,
                fields.place("who"),
                "a `guess` is for both, or for the speaker alone")
            .help(
                "write `who: speaker`, and the listener guesses; without `who` both answer and"
                    + " both guess"));
  }

  static Step match(Fields fields, Modifiers modifiers) {
    modifiers
        .manner()
        .who()
        .filter(who -> !Fitting.who(Word.MATCH).values().containsValue(who))
        .ifPresent(
            who ->
                fields.add(
                    Diagnostic.of(
                            Rule.NOT_A_WORD, fields.place("who"), "a `match` is always for both")
                        .help("take `who` away: each says alone what they want")));
    boolean fromCards = fields.has("from") && fields.word("from", CARDS, true);
    if (!fromCards && !fields.has("items")) {
      fields.add(
          Diagnostic.of(
                  Rule.MISSING,
                  fields.place("match"),
                  "this `match` has nothing that both could want")
              .help(
                  "write `items:` and below it each idea after `- `, or `from: cards` for the cards"
                      + " of this deck"));
    }
    Set<String> tags = fields.tags("tags");
    if (fromCards) {
      fields.reading().pool(new Reading.Pooled(tags, fields.place("from"), fields.place("tags")));
    } else if (fields.has("tags")) {
      fields.add(
          Diagnostic.of(
                  Rule.MISSING, fields.place("tags"), "tags pick cards, and no cards are asked for")
              .help("write `from: cards` beside them, or take `tags` out"));
    }
    return new Step.Match(
        modifiers,
        fields.value(),
        new Step.Match.Ideas(ideas(fields), fromCards, tags, fields.yes("own", false)),
        new Step.Match.Terms(
            fields.word("by", BY, Step.Match.By.TICK),
            fields.yes("veto", false),
            fields.number("top").orElse(0)));
  }

  private static List<Idea> ideas(Fields fields) {
    List<Idea> ideas = new ArrayList<>();
    for (Node item : fields.items("items")) {
      idea(fields, item).ifPresent(ideas::add);
    }
    return ideas;
  }

  private static Optional<Idea> idea(Fields fields, Node item) {
    boolean rich =
        item instanceof Mapping m
            && m.entries().stream().anyMatch(e -> ON_IDEA.contains(e.key().value()));
    if (!rich) {
      return fields
          .reader()
          .sentence("items", item)
          .map(s -> new Idea(fields.reader().template(s, fields.setting()), false));
    }
    Mapping mapping = (Mapping) item;
    fields.reader().unknownKeys(mapping, ON_IDEA.words(), "an idea");
    Fields own = fields.inside(mapping, ON_IDEA);
    if (!own.has("text")) {
      fields.add(
          Diagnostic.of(Rule.MISSING, Values.firstLine(item), "this idea has no `text`")
              .help("write `text:` and what it is"));
    }
    Optional<Scalar> text = own.scalar("text");
    boolean fresh = own.yes("new", false);
    return text.map(s -> new Idea(fields.reader().template(s, fields.setting()), fresh));
  }
}
