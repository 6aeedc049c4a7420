package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Decks;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Rule;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What closer reads and what {@code closer schema} says is the same: both take a deck or both
 * refuse it, but for what a schema has no words for.
 */
class SchemaContractTest {
  private static final Editor EDITOR = new Editor(DeckSchema.tree());

  /** Rules that a schema has no words for, each with the reason. */
  private static final Map<Rule, String> BEYOND = beyond();

  /** The same for single sentences of rules that the schema does say elsewhere. */
  private static final Map<String, String> BEYOND_SENTENCES =
      Map.ofEntries(
          Map.entry("this scale ends before it begins", "compares two numbers"),
          Map.entry("this scale has more than .*", "counts from one number to another"),
          Map.entry("this step is longer than .*", "compares two numbers"),
          Map.entry("this limit is not one of .*", "compares two numbers"),
          Map.entry("`needs` goes from 0 to .*", "counts the items of a list"),
          Map.entry("nobody may go on before .*", "compares two times"),
          Map.entry("nobody could come back: .*", "compares two times"),
          Map.entry(".* leads out of the folder .*", "depends on where the file is"),
          Map.entry("there is no such day as .*", "knows the calendar"),
          Map.entry("`[a-z]+` always asks both, .*", "depends on how many people play"),
          Map.entry("a space is missing after this colon", "depends on quotes"),
          Map.entry("a deck rests for whole days .*", "divides hours by 24"),
          Map.entry("a note is opened after days .*", "divides hours by 24"),
          Map.entry("a promise is due after days .*", "divides hours by 24"),
          Map.entry("a later day comes after whole .*", "divides hours by 24"),
          Map.entry("`private` does not know the word `false`", "older editors read `no` so"),
          Map.entry("`(true|false)` is not the sign .*", "older editors read `no` so"));

  private static Map<Rule, String> beyond() {
    Map<Rule, String> beyond = new EnumMap<>(Rule.class);
    beyond.put(Rule.UNSAFE_CHARACTER, "is about characters that nobody sees");
    beyond.put(Rule.TOO_LARGE, "counts bytes, steps and depth");
    beyond.put(Rule.YAML_FEATURE, "is gone before a schema looks");
    beyond.put(Rule.LEADING_CHARACTER, "is about how YAML is written");
    beyond.put(Rule.INDENTATION, "is about how YAML is written");
    beyond.put(Rule.ID_TWICE, "compares two steps");
    beyond.put(Rule.NOT_PRIVATE, "weighs several words of a step against each other");
    beyond.put(Rule.NOT_KEPT, "weighs several words of a step against each other");
    beyond.put(Rule.NO_SUCH_STEP, "looks for another step");
    beyond.put(Rule.UNKNOWN_NAME, "looks into texts, and for another step");
    beyond.put(Rule.NO_SUCH_PART, "looks for a part");
    beyond.put(Rule.GOES_IN_CIRCLES, "follows the way from part to part");
    beyond.put(Rule.FORGOTTEN, "looks at another step");
    beyond.put(Rule.NOT_A_CONDITION, "reads a language of its own");
    beyond.put(Rule.COMPARES_APPLES, "looks at another step");
    beyond.put(Rule.WRONG_FIELD, "looks at another step");
    beyond.put(Rule.NO_SUCH_FILE, "looks for a file");
    beyond.put(Rule.FILE_DOES_NOT_FIT, "looks into another file");
    return beyond;
  }

  static Stream<Path> decks() {
    return Stream.of(
            Decks.good().stream(),
            Decks.bad().stream(),
            yaml(Path.of("prompts")),
            yaml(Path.of("src/test/resources/practices")))
        .flatMap(decks -> decks);
  }

  private static Stream<Path> yaml(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .filter(f -> !f.endsWith("answers.yaml"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("decks")
  void bothTakeADeckOrBothRefuseIt(Path deck) {
    assertThat(disagreement(Decks.source(deck).text(), Decks.read(deck))).isEmpty();
  }

  @Test
  void bothTakeOrRefuseEveryWordWithAnythingBehindIt() {
    List<String> disagreements = new ArrayList<>();
    Corpus.decks()
        .forEach(
            (name, decks) ->
                decks.stream()
                    .flatMap(deck -> disagreement(deck, read(deck)).stream())
                    .map(words -> name + ": " + words)
                    .forEach(disagreements::add));

    assertThat(disagreements).isEmpty();
  }

  /** A corpus that is only right or only wrong would hold nothing. */
  @Test
  void theCorpusHasEveryWordBothRightAndWrong() {
    Map<String, List<String>> decks = Corpus.decks();
    List<String> oneSided =
        decks.entrySet().stream()
            .filter(word -> word.getValue().size() > 8)
            .filter(word -> isOneSided(word.getValue()))
            .map(Map.Entry::getKey)
            .toList();

    assertThat(decks).hasSizeGreaterThan(400);
    assertThat(oneSided).containsExactly("options: id");
  }

  private static boolean isOneSided(List<String> decks) {
    return decks.stream().map(deck -> EDITOR.complaints(deck).isEmpty()).distinct().count() < 2;
  }

  private static Loaded<?> read(String deck) {
    return DeckReader.read(new Source("deck.yaml", deck), "deck");
  }

  /** What the two do not agree about; nothing where they agree. */
  private static List<String> disagreement(String text, Loaded<?> loaded) {
    List<Diagnostic> errors =
        loaded.diagnostics().stream().filter(SchemaContractTest::isRefused).toList();
    List<String> complaints = EDITOR.complaints(text);
    List<Diagnostic> sayable = errors.stream().filter(e -> !isBeyond(e)).toList();
    if (errors.isEmpty() && !complaints.isEmpty()) {
      return List.of("only the schema refuses " + text + " " + complaints);
    }
    if (!sayable.isEmpty() && complaints.isEmpty()) {
      return List.of("only closer refuses " + text + " " + sayable.get(0).message());
    }
    return List.of();
  }

  /** A deck with a faulty test is played; the test is not. */
  private static boolean isRefused(Diagnostic said) {
    return said.severity() == Severity.ERROR || said.rule().code().startsWith("D13");
  }

  private static boolean isBeyond(Diagnostic error) {
    // From here on it is about what a deck comes to as a whole.
    return error.rule().code().compareTo("D100") >= 0
        || BEYOND.containsKey(error.rule())
        || BEYOND_SENTENCES.keySet().stream().anyMatch(error.message()::matches);
  }
}
