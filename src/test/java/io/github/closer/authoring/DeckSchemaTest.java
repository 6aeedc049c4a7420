package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Entry;
import io.github.closer.deck.Shape;
import io.github.closer.deck.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeckSchemaTest {
  private static final Editor EDITOR = new Editor(DeckSchema.tree());

  /** Six steps, and in each of them one of the mistakes that everybody makes. */
  private static final String SIX_MISTAKES =
      """
      title: Six mistakes
      steps:
        - ask: What was good today?
          starters: I felt
        - ask: What was hard?
          answer: loudly
        - turns: Tell about your day.
          at_most: 12
        - choose: What now?
        - say: Well done.
          ask: What next?
          longest: 40
        - sya: Good night.
      """;

  @Test
  void saysOneThingAboutEachMistake() {
    assertThat(EDITOR.complaints(SIX_MISTAKES))
        .hasSize(6)
        .satisfiesExactlyInAnyOrder(
            c -> assertThat(c).startsWith("/steps/0: ").contains("starters"),
            c -> assertThat(c).startsWith("/steps/1/answer: ").contains("spoken"),
            c -> assertThat(c).startsWith("/steps/2/at_most: ").contains("9"),
            c -> assertThat(c).startsWith("/steps/3: ").contains("options"),
            c -> assertThat(c).startsWith("/steps/4").contains("ask"),
            c -> assertThat(c).startsWith("/steps/5: ").contains("one of say, ask, turns"));
  }

  /**
   * Why the schema goes from verb to verb: a choice between them answers for every kind of step.
   */
  @Test
  void aChoiceBetweenAllKindsWouldSayHundredsOfThings() {
    Editor naive = new Editor(choosing());

    assertThat(naive.complaints("title: Right\nsteps: [{say: Hello.}]\n")).isEmpty();
    assertThat(naive.complaints(SIX_MISTAKES)).hasSizeGreaterThan(300);
  }

  private static Map<String, Object> choosing() {
    Map<String, Object> schema = DeckSchema.tree();
    List<Map<String, Object>> kinds =
        Vocabulary.kinds().stream()
            .map(kind -> kind.verb().word())
            .map(DeckSchemaTest::kind)
            .toList();
    @SuppressWarnings("unchecked")
    Map<String, Object> definitions =
        (Map<String, Object>) Objects.requireNonNull(schema.get("$defs"));
    definitions.put("step", Map.of("anyOf", kinds));
    return schema;
  }

  private static Map<String, Object> kind(String verb) {
    return Map.of("required", List.of(verb), "$ref", "#/$defs/" + verb);
  }

  static Stream<Path> prompts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("prompts"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void findsNothingInADeckOfTheLibraryThatBeginsWithTheLineForEditors(Path deck)
      throws IOException {
    String line = "# yaml-language-server: $schema=deck-1.schema.json\n";

    assertThat(EDITOR.complaints(line + Files.readString(deck))).isEmpty();
  }

  static Stream<Entry> words() {
    List<Entry> words = new ArrayList<>();
    add(Vocabulary.deck().all(), words);
    add(Vocabulary.anywhere().all(), words);
    Vocabulary.kinds().forEach(kind -> add(kind.entries().all(), words));
    return words.stream().distinct();
  }

  private static void add(List<Entry> entries, List<Entry> words) {
    for (Entry entry : entries) {
      words.add(entry);
      below(entry.shape(), words);
    }
  }

  private static void below(Shape shape, List<Entry> words) {
    if (shape instanceof Shape.ListOf list) {
      below(list.item(), words);
    } else if (shape instanceof Shape.Either either) {
      below(either.full(), words);
    } else if (shape instanceof Shape.Group group) {
      add(group.entries().all(), words);
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void saysOfEveryWordWhatItDoesInAPlainSentenceOrTwo(Entry entry) {
    assertThat(entry.about())
        .as(entry.word())
        .hasSizeBetween(12, 140)
        .matches("[A-Z].*\\.")
        .doesNotContain("\n", "  ", "!", ";");
    assertThat(entry.about().split("\\. ")).as(entry.word()).hasSizeLessThan(3);
  }
}
