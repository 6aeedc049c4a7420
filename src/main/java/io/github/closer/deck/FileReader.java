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
import java.util.stream.Stream;

/** Reads one of the files of a deck. What its steps take for granted is checked afterwards. */
final class FileReader {
  private final AllFiles files;
  private final FileName name;
  private final Text text;
  private final Reading reading;
  private final Included included = new Included();
  private final StepReader steps;
  private Optional<Deck> deck = Optional.empty();
  private Optional<SourceSpan> deep = Optional.empty();
  private Map<String, SourceSpan> parts = Map.of();

  private FileReader(AllFiles files, FileName name, Text text, Home home) {
    this.files = files;
    this.name = name;
    this.text = text;
    this.reading = new Reading(text.source(), home, files);
    this.steps = new StepReader(reading, included);
  }

  /**
   * A file's text.
   *
   * @param asked the name it is asked for by; its own {@code id:} wins
   * @param document the text as a tree
   */
  private record Text(Source source, String asked, YamlDocument document) {

    /** The name by which others ask for its parts. */
    String id() {
      return document
          .root()
          .filter(Mapping.class::isInstance)
          .flatMap(root -> ((Mapping) root).value("id"))
          .filter(Scalar.class::isInstance)
          .map(id -> ((Scalar) id).value())
          .orElse(asked);
    }
  }

  /** The deck itself: the one that is played, or another that it leads to. */
  static FileReader deck(AllFiles files, FileName name, Source source, String asked) {
    Home home = name.equals(FileName.PLAYED) ? Home.PLAYED : Home.deck(name.deck());
    return new FileReader(files, name, new Text(source, asked, YamlDocument.read(source)), home);
  }

  /** A file that is included. */
  static FileReader included(AllFiles files, FileName name, Source source, Home by) {
    String file = name.path().substring(name.folder().length());
    String stem = file.substring(0, file.lastIndexOf('.'));
    Text text = new Text(source, stem, YamlDocument.read(source));
    return new FileReader(files, name, text, by.included(text.id()));
  }

  FileName name() {
    return name;
  }

  /** The tests that stand in it. */
  Optional<Node> tests() {
    return text.document()
        .root()
        .filter(Mapping.class::isInstance)
        .flatMap(root -> ((Mapping) root).value("tests"));
  }

  Source source() {
    return text.source();
  }

  /** The name by which others ask for its parts. */
  String id() {
    return text.id();
  }

  Reading reading() {
    return reading;
  }

  Home home() {
    return reading.home();
  }

  /** The files that it includes. */
  Included included() {
    return included;
  }

  /** What was read; absent where it could not be read as a deck. */
  Optional<Deck> deck() {
    return deck;
  }

  /** What stands around its steps; absent where it is no more than a list of questions. */
  Optional<Mapping> cover() {
    return text.document().root().filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  /** Where its cover says that it goes deep. */
  Optional<SourceSpan> deep() {
    return deep;
  }

  /** The names of its own parts, and where they stand. */
  Map<String, SourceSpan> parts() {
    return parts;
  }

  boolean hasErrors() {
    return reading.problems().hasErrors();
  }

  void read() {
    // What is included is played by those who play the deck, unless it says something else.
    if (!name.isDeck()) {
      reading.playedBy(files.deckOf(this).reading().people());
    }
    reading.problems().addAll(text.document().diagnostics());
    deck = text.document().root().flatMap(this::deck);
    reading.unfitPartNames().diagnostics().forEach(reading::add);
    if (text.document().root().isEmpty() && text.document().diagnostics().isEmpty()) {
      reading.add(empty());
    }
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
    return new Deck(
        new About(text.asked(), title(text.asked()), "", OptionalInt.empty(), 1),
        new Shelf(Set.of(), "en", List.of()),
        new Credits(
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
        new Contents(List.of(), cards, false, Map.of()),
        Deck.Terms.USUAL);
  }

  private static String title(String id) {
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

  private Deck deck(Mapping written, CoverReader cover) {
    cover.reportUnknownKeys();
    Mapping mapping = UnknownKey.asMeant(written, CoverReader.KNOWN, OtherWords::onDeck);
    Deck.Terms own = cover.terms();
    if (mapping.value("people").isPresent()) {
      reading.playedBy(own.people());
    }
    mapping.value("include").ifPresent(this::include);
    PartsReader partsReader = new PartsReader(reading, steps);
    Contents contents = contents(mapping, cover.isShuffled(), partsReader);
    parts = partsReader.places();
    boolean nothing = !contents.isPlayable() && contents.parts().isEmpty();
    if (nothing
        && parts.isEmpty()
        && isWithoutItems(mapping)
        && Stream.of("cards", "steps", "parts").noneMatch(cover::isMeant)) {
      reading.add(
          nothingToPlay(mapping.entries().isEmpty() ? SourceSpan.START : firstKey(mapping)));
    }
    Deck read =
        new Deck(
            cover.about(text.asked()),
            cover.shelf(),
            cover.credits(),
            contents,
            new Deck.Terms(reading.people(), own.every(), own.breaks()));
    if (CareCheck.isDeep(read.about().depth(), read.shelf().tags())) {
      deep = Optional.of(cover.whyDeep());
    }
    return read;
  }

  private void include(Node paths) {
    List<IncludeReader.Wanted> wanted = new IncludeReader(reading, name).read(paths);
    if (!(paths instanceof Sequence list) || wanted.size() < list.items().size()) {
      included.lacksOne();
    }
    wanted.forEach(file -> files.include(this, file));
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

  private Contents contents(Mapping mapping, boolean shuffled, PartsReader partsReader) {
    List<Step> script =
        mapping
            .value("steps")
            .map(n -> steps.steps("steps", n, Setting.script(0)))
            .orElse(List.of());
    List<Step> cards =
        mapping.value("cards").map(n -> steps.steps("cards", n, Setting.card(0))).orElse(List.of());
    Map<PartName, List<Step>> named =
        mapping.value("parts").map(partsReader::read).orElse(Map.of());
    return new Contents(script, cards, shuffled, named);
  }
}
