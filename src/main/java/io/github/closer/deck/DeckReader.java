package io.github.closer.deck;

import io.github.closer.deck.Deck.About;
import io.github.closer.deck.Deck.Contents;
import io.github.closer.deck.Deck.Credits;
import io.github.closer.deck.Deck.Shelf;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads decks.
 *
 * <p>One pass, and every problem in its place: the text becomes a tree, the tree steps, and when
 * the whole deck is known, what steps take for granted of each other is checked. Reading touches no
 * file and never throws, whatever the text is.
 */
public final class DeckReader {
  private final Reading reading;
  private final StepReader steps;
  private final String id;

  private DeckReader(Source source, String id) {
    this.reading = new Reading(source);
    this.steps = new StepReader(reading);
    this.id = id;
  }

  /**
   * Reads a deck.
   *
   * @param id the name it is asked for by, usually that of its file; its own {@code id:} wins
   */
  public static Loaded<Deck> read(Source source, String id) {
    YamlDocument document = YamlDocument.read(source);
    DeckReader reader = new DeckReader(source, id);
    reader.reading.problems().addAll(document.diagnostics());
    Optional<Deck> deck = document.root().flatMap(reader::deck);
    if (document.root().isEmpty() && document.diagnostics().isEmpty()) {
      reader.reading.add(empty());
    }
    List<Diagnostic> diagnostics = reader.reading.problems().sorted();
    return Loaded.of(deck, diagnostics);
  }

  private static Diagnostic empty() {
    return Diagnostic.of(Rule.NOT_A_DECK, SourceSpan.START, "there is nothing in this file yet")
        .help("write a question on a line of its own after `- `, and it is a deck");
  }

  private Optional<Deck> deck(Node root) {
    if (root instanceof Sequence list) {
      return Optional.of(list(list));
    }
    if (root instanceof Mapping mapping) {
      CoverReader cover = new CoverReader(reading, steps, mapping);
      return cover.isSupported() ? Optional.of(deck(mapping, cover)) : Optional.empty();
    }
    Scalar scalar = (Scalar) root;
    if (scalar.isBlank()) {
      reading.add(empty());
      return Optional.empty();
    }
    reading.add(
        Diagnostic.of(Rule.NOT_A_DECK, Values.firstLine(root), "one text alone is not a deck")
            .help("put `- ` before each question, and the list of them is a deck"));
    return Optional.empty();
  }

  /** A list of questions is a deck, and its file's name is its title. */
  private Deck list(Sequence list) {
    List<Step> cards = steps.steps("cards", list, Setting.card(0));
    if (list.items().isEmpty()) {
      reading.add(nothingToPlay(Values.firstLine(list)));
    }
    Deck deck =
        new Deck(
            new About(id, title(id), "", OptionalInt.empty(), 1),
            new Shelf(Set.of(), "en", List.of()),
            new Credits(
                Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
            new Contents(List.of(), cards, false, Map.of()),
            Deck.Terms.USUAL);
    check(deck, Map.of());
    CareCheck.delicateStep(deck).ifPresent(span -> new CareCheck(reading, deck, span).run());
    return deck;
  }

  static String title(String id) {
    String words = id.replaceAll("[-_]+", " ").strip();
    if (words.isEmpty()) {
      return id;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private static Diagnostic nothingToPlay(SourceSpan at) {
    return Diagnostic.of(Rule.NOTHING_TO_PLAY, at, "there is nothing to play in this deck")
        .help(
            "write `cards:` (drawn from), `steps:` (played in order) or `parts:`, and below it"
                + " each question after `- `");
  }

  private Deck deck(Mapping mapping, CoverReader cover) {
    cover.reportUnknownKeys();
    Deck.Terms terms = cover.terms();
    reading.playedBy(terms.people());
    PartsReader parts = new PartsReader(reading, steps);
    Contents contents = contents(mapping, cover.isShuffled(), parts);
    boolean nothing =
        contents.steps().isEmpty() && contents.cards().isEmpty() && contents.parts().isEmpty();
    if (nothing && parts.places().isEmpty() && isWithoutItems(mapping)) {
      reading.add(
          nothingToPlay(mapping.entries().isEmpty() ? SourceSpan.START : firstKey(mapping)));
    }
    Deck deck = new Deck(cover.about(id), cover.shelf(), cover.credits(), contents, terms);
    boolean ends = check(deck, parts.places());
    if (!ends) {
      return deck;
    }
    new LengthCheck(reading, deck).run();
    Optional<SourceSpan> why =
        CareCheck.isDeep(deck.about().depth(), deck.shelf().tags())
            ? Optional.of(cover.whyDeep())
            : CareCheck.delicateStep(deck);
    why.ifPresent(span -> new CareCheck(reading, deck, span).run());
    return deck;
  }

  private static SourceSpan firstKey(Mapping mapping) {
    return mapping.entries().get(0).key().span();
  }

  /** Whether there is nothing that could not be read either. */
  private static boolean isWithoutItems(Mapping mapping) {
    return mapping.entries().stream()
        .filter(e -> Set.of("steps", "cards", "parts").contains(e.key().value()))
        .allMatch(e -> e.value() instanceof Sequence list && list.items().isEmpty());
  }

  private Contents contents(Mapping mapping, boolean shuffled, PartsReader parts) {
    List<Step> script =
        mapping
            .value("steps")
            .map(n -> steps.steps("steps", n, Setting.script(0)))
            .orElse(List.of());
    List<Step> cards =
        mapping.value("cards").map(n -> steps.steps("cards", n, Setting.card(0))).orElse(List.of());
    Map<PartName, List<Step>> named = mapping.value("parts").map(parts::read).orElse(Map.of());
    return new Contents(script, cards, shuffled, named);
  }

  /** Checks what steps take for granted, and answers whether the deck comes to an end. */
  private boolean check(Deck deck, Map<String, SourceSpan> parts) {
    boolean ends = new PartCheck(reading, parts).run();
    new AnswerCheck(reading).run();
    new ComparisonCheck(reading).run();
    new DrawCheck(reading, deck).run();
    return ends;
  }
}
