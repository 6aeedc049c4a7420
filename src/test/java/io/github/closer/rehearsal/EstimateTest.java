package io.github.closer.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Decks;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Rule;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import io.github.closer.deck.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EstimateTest {

  /** Each of the two speaks for ten minutes; cover, close and hand-overs add two. */
  @ParameterizedTest
  @CsvSource({"10,true", "14,true", "15,false", "22,false", "40,false", "60,true"})
  void saysSoWhereACoverIsMoreThanHalfOff(int minutes, boolean said) {
    assertThat(estimate("minutes: " + minutes + "\n").isPresent()).isEqualTo(said);
  }

  @Test
  void pointsAtTheNumberAndSaysWhatToWrite() {
    Diagnostic length = estimate("minutes: 60\n").orElseThrow();

    assertThat(length.rule()).isEqualTo(Rule.LENGTH);
    assertThat(length.severity()).isEqualTo(Severity.WARNING);
    assertThat(length.at().span()).isEqualTo(SourceSpan.within(2, 10, 12));
    assertThat(length.message())
        .matches("this says 60, and rehearsed it takes no more than about 2[0-4] minutes");
    assertThat(length.help().orElseThrow()).contains("write `minutes: 2");
  }

  @Test
  void saysNothingWhereACoverSaysNothingOrWhereCardsArePlayedAsLongAsOneLikes() {
    assertThat(estimate("")).isEmpty();
    assertThat(of("title: T\nminutes: 90\ncards:\n  - One?\n  - Two?\n")).isEmpty();
  }

  /** Nobody knows how long two people talk about money; a cover that says so is believed. */
  @ParameterizedTest
  @CsvSource({"4,true", "12,false", "30,false", "45,false", "90,true"})
  void leavesRoomForTwoWhoTalkAtLength(int minutes, boolean said) {
    String money =
        """
        title: T
        minutes: %d
        steps:
          - ask: What did money mean in the house you grew up in?
            who: each
          - ask: What would you buy if nobody asked why?
            who: each
          - ask: Which bill do you not like to open?
            who: each
        """;

    assertThat(of(money.formatted(minutes)).isPresent()).isEqualTo(said);
  }

  @Test
  void aDeckThatOpensAfterSomeEveningsTakesAsLongAsItDoesThen() {
    String later =
        """
        title: T
        minutes: 20
        steps:
          - if: sessions < 5
            then:
              - stop: Another day.
          - ask: What made you laugh?
            who: each
            time: 10 min
        """;

    assertThat(of(later)).isEmpty();
  }

  static Stream<Path> library() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("prompts"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("library")
  void everyDeckOfTheLibraryTakesAboutAsLongAsItsCoverSays(Path path) {
    Deck deck = Decks.read(path).value().orElseThrow();

    assertThat(Estimate.of(deck, Decks.source(path))).isEmpty();
  }

  private static Optional<Diagnostic> estimate(String minutes) {
    return of(
        "title: T\n"
            + minutes
            + "steps:\n  - ask: What made you laugh?\n    who: each\n    time: 10 min\n");
  }

  private static Optional<Diagnostic> of(String text) {
    Source source = new Source("t.yaml", text);
    return Estimate.of(DeckReader.read(source, "t").value().orElseThrow(), source);
  }
}
