package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardsPageTest {
  static Stream<Path> decks() {
    return Some.decks();
  }

  private static String page(Outline outline) throws IOException {
    StringBuilder out = new StringBuilder();
    new CardsPage(Locale.ENGLISH, out).print(outline);
    return out.toString();
  }

  private static Outline outline(String yaml) {
    return Outline.of(Some.deck(yaml), Seat.BOTH, Medium.PAPER, Some.ENGLISH);
  }

  @Test
  void aCardIsAPieceOfItsOwnWithItsNumber() throws IOException {
    String page =
        page(
            outline(
                """
                title: Evening
                not_for: [One of you is afraid.]
                cards:
                  - ask: What made you laugh?
                    hint: Small is fine.
                """));

    assertThat(page)
        .contains("<h1 dir=\"auto\">Evening</h1>", "<li dir=\"auto\">One of you is afraid.</li>")
        .contains(
            """
            <article>
            <h3 dir="auto">1. Question · aloud</h3>
            <p dir="auto">What made you laugh?</p>
            <p dir="auto">Hint: Small is fine.</p>
            <p class="part" dir="auto">1 card</p>
            </article>
            """);
  }

  @Test
  void wordsOfADeckAreNeverMarkup() throws IOException {
    String page =
        page(outline("title: <b>A</b> & Co\ncards:\n  - ask: What <img src=x onerror=y> then?\n"));

    assertThat(page)
        .contains("&lt;b&gt;A&lt;/b&gt; &amp; Co", "What &lt;img src=x onerror=y&gt; then?")
        .doesNotContain("<b>", "<img");
  }

  @ParameterizedTest
  @MethodSource("decks")
  void everyDeckHasAsManyCardsAsInPlainCharacters(Path deck) throws IOException {
    Outline outline = Outline.of(Some.deck(deck), Seat.BOTH, Medium.PAPER, Some.ENGLISH);
    long plain =
        PaperCards.lines(outline).stream().filter(line -> line.startsWith("+---")).count() / 2;

    assertThat(page(outline).lines().filter("<article>"::equals).count()).isEqualTo(plain);
  }
}
