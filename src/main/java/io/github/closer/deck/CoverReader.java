package io.github.closer.deck;

import io.github.closer.deck.Deck.About;
import io.github.closer.deck.Deck.Credits;
import io.github.closer.deck.Deck.Shelf;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what stands on a deck around its steps. */
final class CoverReader {
  /** Every word a deck can have, in the order of the deck format. */
  static final Set<String> KNOWN =
      new LinkedHashSet<>(
          List.of(
              "deck",
              "title",
              "id",
              "about",
              "minutes",
              "depth",
              "tags",
              "lang",
              "version",
              "author",
              "licence",
              "source",
              "evidence",
              "not_for",
              "people",
              "every",
              "breaks",
              "include",
              "order",
              "cards",
              "steps",
              "parts",
              "tests"));

  static final Pattern DECK_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+");
  private static final Pattern NEWER = Pattern.compile("[2-9]|[1-9]\\d{1,5}");
  private static final int LONGEST_MINUTES = 600;

  private final Reading reading;
  private final StepReader steps;
  private final Values values;
  private final Mapping mapping;

  CoverReader(Reading reading, StepReader steps, Mapping mapping) {
    this.reading = reading;
    this.steps = steps;
    this.values = steps.values();
    this.mapping = mapping;
  }

  /** Whether this version knows the format; of a newer one nothing else would be read rightly. */
  boolean isSupported() {
    Optional<Node> format = mapping.value("deck");
    boolean newer =
        format.orElse(null) instanceof Scalar s && NEWER.matcher(s.value().strip()).matches();
    if (!newer) {
      format.ifPresent(n -> values.number("deck", n, 1, 1));
      return true;
    }
    format.ifPresent(n -> reading.add(newerFormat((Scalar) n)));
    return false;
  }

  private static Diagnostic newerFormat(Scalar format) {
    return Diagnostic.of(
            Rule.NEWER_FORMAT,
            format.span(),
            "this deck is written in deck format "
                + format.value().strip()
                + ", and this version of closer knows format 1")
        .help("a newer version of closer can play it");
  }

  void reportUnknownKeys() {
    for (Node.Entry entry : mapping.entries()) {
      Scalar key = entry.key();
      if (KNOWN.contains(key.value()) || key.value().startsWith("x-")) {
        continue;
      }
      reading.add(
          LaterWords.isOnDeck(key.value())
              ? Messages.notYet(key.value(), key.span())
              : unknown(key));
    }
  }

  private static Diagnostic unknown(Scalar key) {
    if (Word.of(key.value()).isPresent()) {
      return Diagnostic.of(
              Rule.UNKNOWN_KEY,
              key.span(),
              "`" + key.value() + "` is a step, and stands in no list")
          .help("put it below `steps:`, after `- `");
    }
    return StepReader.unknown(key, KNOWN, "a deck");
  }

  Deck.Terms terms() {
    return new TermsReader(reading, steps, mapping).read();
  }

  boolean isShuffled() {
    return mapping
        .value("order")
        .flatMap(n -> values.word("order", n, Map.of("shuffled", true, "written", false)))
        .orElse(true);
  }

  About about(String askedFor) {
    Optional<String> title = text("title");
    if (!mapping.value("title").isPresent()) {
      SourceSpan at =
          mapping.entries().isEmpty() ? SourceSpan.START : mapping.entries().get(0).key().span();
      reading.add(
          Diagnostic.of(Rule.NO_TITLE, at, "this deck has no title")
              .help("write `title: ` and its name on a line of its own, at the top"));
    }
    return new About(
        id().orElse(askedFor),
        title.orElse(askedFor),
        text("about").orElse(""),
        number("minutes", LONGEST_MINUTES),
        number("depth", 3).orElse(1));
  }

  private Optional<String> id() {
    Optional<Scalar> id = mapping.value("id").flatMap(n -> values.scalar("id", n));
    id.filter(s -> !DECK_ID.matcher(s.value()).matches())
        .ifPresent(
            s ->
                reading.add(
                    Diagnostic.of(
                            Rule.NOT_AN_ID,
                            s.span(),
                            Messages.word(s.value()) + " cannot be the name of a deck")
                        .help("use letters, digits and hyphens, without spaces")));
    return id.map(Scalar::value);
  }

  private OptionalInt number(String key, int most) {
    return mapping
        .value(key)
        .flatMap(n -> values.number(key, n, 1, most))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  Shelf shelf() {
    return new Shelf(
        mapping.value("tags").map(n -> values.tags("tags", n)).orElse(Set.of()),
        language(),
        mapping.value("not_for").map(n -> texts("not_for", n)).orElse(List.of()));
  }

  private String language() {
    Optional<Scalar> language = mapping.value("lang").flatMap(n -> values.scalar("lang", n));
    language
        .filter(s -> !LANGUAGE.matcher(s.value()).matches())
        .ifPresent(
            s ->
                reading.add(
                    Diagnostic.of(
                            Rule.NOT_A_WORD,
                            s.span(),
                            Messages.word(s.value()) + " is not the sign of a language")
                        .help("write it like `en`, `de` or `pt-BR`")));
    return language.map(Scalar::value).orElse("en");
  }

  Credits credits() {
    return new Credits(
        text("author"),
        text("licence"),
        mapping.value("source").map(n -> textOrTexts("source", n)).orElse(List.of()),
        text("evidence"),
        text("version"));
  }

  /** What makes a deck a deep one. */
  SourceSpan whyDeep() {
    Optional<Node> depth =
        mapping.value("depth").filter(n -> n instanceof Scalar s && s.value().equals("3"));
    return depth.or(() -> mapping.value("tags")).map(Values::firstLine).orElse(SourceSpan.START);
  }

  private Optional<String> text(String key) {
    return mapping.value(key).flatMap(n -> values.scalar(key, n)).map(s -> s.value().strip());
  }

  private List<String> textOrTexts(String key, Node node) {
    return node instanceof Scalar
        ? values.scalar(key, node).map(Scalar::value).stream().toList()
        : texts(key, node);
  }

  private List<String> texts(String key, Node node) {
    return values.items(key, node).stream()
        .flatMap(item -> steps.sentence(key, item).stream())
        .map(Scalar::value)
        .toList();
  }
}
