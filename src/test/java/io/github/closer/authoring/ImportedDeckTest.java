package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.session.Rehearsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportedDeckTest {
  private static final List<String> PIECES =
      List.of(
          "why",
          "Yes",
          "9",
          " ",
          "\n",
          "\t",
          ":",
          ": ",
          " #",
          "'",
          "\"",
          "\\",
          "-",
          "- ",
          "[",
          "}",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "~",
          "$",
          "$$",
          "$a",
          "$wish.a",
          "$partner",
          "$5",
          "“",
          "”",
          "‘",
          "\u00A0",
          "•",
          "– ",
          "//",
          "**",
          "ask",
          "say: ",
          "options",
          "：",
          "；",
          "…",
          "(",
          ")",
          "Because, ",
          "#!",
          "__",
          "\u0007",
          "\u202E",
          "\uFEFF",
          "é",
          "日",
          "👩‍👩‍👧",
          "\u2028",
          ";",
          ",");

  private ImportedDeck.Frames frames;

  @BeforeEach
  void readTheFrames() throws IOException {
    Path folder = Path.of("src/main/resources/new/import");
    frames =
        new ImportedDeck.Frames(
            Files.readString(folder.resolve("plain.yaml")),
            Files.readString(folder.resolve("careful.yaml")));
  }

  private Deck imported(Questions questions) {
    String text = ImportedDeck.of(frames, "Ours: a try", questions);
    return faultless(text);
  }

  private static Deck faultless(String text) {
    Loaded<Deck> loaded = DeckReader.read(new Source("ours.yaml", text), "ours");
    assertThat(loaded.diagnostics()).as(text).isEmpty();
    assertThat(DeckFormat.of(text))
        .isEqualTo(new DeckFormat.Formatted(DeckFormat.Outcome.IN_SHAPE, text));
    return loaded.value().orElseThrow();
  }

  private static String words(Step card) {
    return Headline.of(card).orElseThrow().parts().stream()
        .map(
            part ->
                part instanceof Template.Literal literal
                    ? literal.text()
                    : new Template(List.of(part)).source())
        .collect(Collectors.joining());
  }

  private static String nasty(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(8);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void whateverIsImportedReadsBackAsItWas() {
    for (int seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder table = new StringBuilder("tags,question,depth\n");
      for (int i = 0; i < 25; i++) {
        table
            .append(i % 3 == 0 ? "some" : "")
            .append(",\"")
            .append(nasty(random).replace("\"", "\"\""))
            .append("\",")
            .append(i % 4 == 0 ? "2" : "")
            .append('\n');
      }
      Questions questions = QuestionReader.table(table.toString(), Some.ENGLISH);
      Deck deck = imported(questions);

      assertThat(deck.contents().cards().stream().map(ImportedDeckTest::words))
          .as("seed %s", seed)
          .containsExactlyElementsOf(
              questions.all().stream().map(Questions.Question::text).toList());
    }
  }

  @Test
  void aListReadsBackAsItWasAsWell() {
    for (int seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String list =
          "First?\n"
              + java.util.stream.IntStream.range(0, 25)
                  .mapToObj(i -> nasty(random).replaceAll("[\n\u2028]", " "))
                  .collect(Collectors.joining("\n"));
      Questions questions = QuestionReader.list(list, Some.ENGLISH);

      assertThat(imported(questions).contents().cards().stream().map(ImportedDeckTest::words))
          .as("seed %s", seed)
          .containsExactlyElementsOf(
              questions.all().stream().map(Questions.Question::text).toList());
    }
  }

  @Test
  void itDrawsNoMoreThanThereIs() {
    Deck two = imported(QuestionReader.list("One?\nTwo?\n", Some.ENGLISH));
    Step.Draw draw = (Step.Draw) two.contents().steps().get(0);

    assertThat(draw.count()).isEqualTo(2);
    assertThat(two.about().title()).isEqualTo("Ours: a try");
    assertThat(Rehearsed.deck(two).play().texts()).contains("One?", "Two?");
  }

  /** Deep questions bring what a deep deck needs: for whom it is not, a gate, and a kind end. */
  @Test
  void deepQuestionsAreLookedAfter() {
    for (String table : List.of("question,depth\nWhy?,3\n", "question,tags\nWhy?,conflict\n")) {
      Deck deck = imported(QuestionReader.table(table, Some.ENGLISH));

      assertThat(deck.shelf().notFor()).isNotEmpty();
      assertThat(deck.contents().steps().get(0)).isInstanceOf(Step.Consent.class);
      Rehearsed.deck(deck).play();
    }
  }

  /** Only where it has to be: the others stay as they were written. */
  @Test
  void aQuestionThatBeginsLikeAStepStandsInQuotes() {
    String text =
        ImportedDeck.of(
            frames,
            "T",
            QuestionReader.list("choose Anna or Max?\nChoose tea or juice?\n", Some.ENGLISH));

    assertThat(text).contains("- 'choose Anna or Max?'\n  - Choose tea or juice?\n");
    faultless(text);
  }

  @Test
  void aDollarSignIsOneAndPartnerIsTheOther() {
    Deck deck =
        imported(
            QuestionReader.list(
                "What costs $5, $a or $$?\nWhat does $partner like?\n", Some.ENGLISH));

    assertThat(deck.contents().cards())
        .extracting(card -> Headline.of(card).orElseThrow().parts().size())
        .containsExactly(1, 3);
  }
}
