package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Step;
import io.github.closer.text.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around the words of a deck, in German; read the pages as somebody would at home. */
class PagesInGermanTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final Path EVENING = PAGES.resolve("abend.yaml");
  private static final int COLUMNS = 80;

  /** With -Dcloser.golden=update the files are written, and the test still fails. */
  private static void compare(String name, List<String> lines) throws IOException {
    String page = String.join("\n", lines).stripTrailing() + "\n";
    Path expected = PAGES.resolve(name);
    if ("update".equals(System.getProperty("closer.golden"))) {
      Files.writeString(expected, page);
      fail("written: " + expected);
    }
    assertThat(page).isEqualTo(Files.readString(expected));
  }

  private static List<String> shown(Deck deck, Seat seat) {
    return OutlinePage.lines(Outline.of(deck, seat, Medium.SCREEN, Some.GERMAN), COLUMNS);
  }

  @Test
  void aGermanDeckIsGermanThroughout() throws IOException {
    compare("abend.show", shown(Some.deck(EVENING), Seat.BOTH));
  }

  @Test
  void oneSeatIsToldWhenTheOtherAnswersAlone() throws IOException {
    compare("abend.as-a.show", shown(Some.deck(EVENING), Seat.A));
  }

  @Test
  void cardsAreGerman() throws IOException {
    Outline outline = Outline.of(Some.deck(EVENING), Seat.BOTH, Medium.PAPER, Some.GERMAN);

    compare("abend.cards", PaperCards.lines(outline));
  }

  @Test
  void theWayThroughItIsGermanAndItsSyntaxStays() throws IOException {
    DeckGraph graph = DeckGraph.of(Some.deck(EVENING), Some.GERMAN);

    compare("abend.graph", TextGraph.of(graph, Some.GERMAN).lines().toList());
  }

  /** The words that stand for names inside of prompts are of the language of the prompts. */
  @Test
  void anEnglishDeckKeepsItsOwnWordsInGermanOnes() throws IOException {
    compare(
        "checklist.show",
        shown(Some.deck(Path.of("src/test/resources/good/checklist.yaml")), Seat.BOTH));
  }

  static List<Path> decks() {
    return GraphDecks.all();
  }

  @ParameterizedTest
  @MethodSource("decks")
  void everyPageFitsInGermanAsWell(Path path) {
    Deck deck = GraphDecks.read(path);
    DeckGraph graph = DeckGraph.of(deck, Some.GERMAN);

    assertThat(TextGraph.of(graph, Some.GERMAN).lines())
        .allMatch(line -> Width.of(line) <= COLUMNS);
    for (Seat seat : Seat.values()) {
      assertThat(shown(deck, seat)).allMatch(line -> Width.of(line) <= COLUMNS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          close.gap = 0 | die beiden Zahlen bei „close“ genau 0 auseinanderliegen
          last.close.gap > 2 | die beiden Zahlen bei „close“ beim letzten Mal mehr als 2 auseinanderlagen
          close.a < 5 | die Antwort von A auf „close“ kleiner als 5 ist
          close.lowest < last.close.lowest | die kleinere Zahl bei „close“ niedriger als die kleinere Zahl bei „close“ beim letzten Mal ist
          close.same | beide auf „close“ dasselbe geantwortet haben
          last.close answered | „close“ beim letzten Mal beantwortet wurde
          close.a skipped | A „close“ ausgelassen hat
          not (said.speaker answered) | die sprechende Person „said“ nicht beantwortet hat
          how in ('Lighter', 'Stirred up') | die Antwort auf „how“ „Lighter“ oder „Stirred up“ ist
          wants.b != 'Time' | „Time“ nicht unter den Antworten von B auf „wants“ ist
          not (close.any = 1) | es nicht so ist, dass (eine der Antworten auf „close“ 1 ist)
          sessions >= 3 | 3 oder mehr Gespräche zu Ende sind
          sessions > 1 | mehr als ein Gespräch zu Ende ist
          """)
  void conditionsGoOnBehindWenn(String condition, String words) {
    Deck deck = ConditionWordsTest.deck(condition);
    Step.If branch = (Step.If) deck.contents().steps().get(deck.contents().steps().size() - 1);

    assertThat(ConditionWords.in(deck, new Phrases(Some.GERMAN)).of(branch.condition()))
        .isEqualTo(words);
  }

  @Test
  void notesAboutAnImportAreGermanAndNameTheColumnsAsTheyAreWritten() {
    Questions table =
        QuestionReader.table(
            "question,depth,mood\nWarum?,9,rot\nWann?,1,x,y\nWarum?,1,\n", Some.GERMAN);
    Questions list = QuestionReader.list("# Am Morgen\nWarum?\nWarum?\nwarum\n", Some.GERMAN);

    assertThat(table.notes())
        .contains(
            "Die Spalte \"mood\" bleibt weg. Bekannt sind question, depth, tags, who, time,"
                + " answer.",
            "Zeile 4 ist doppelt da und wurde einmal genommen.")
        .anyMatch(note -> note.startsWith("Zeile 2: depth bleibt weg, denn: "));
    assertThat(list.notes())
        .containsExactly(
            "„Am Morgen“ ist eine Überschrift: Die Fragen darunter haben das Stichwort (tag)"
                + " am-morgen.",
            "Die Zeilen 3, 4 sind doppelt da und wurden einmal genommen.");
  }
}
