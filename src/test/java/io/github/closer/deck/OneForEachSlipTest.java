package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One diagnostic for each mistake: none hides another, and none is said twice. */
class OneForEachSlipTest {
  private static final int DRAWS = 60;
  private static final int MOST_SLIPS = 6;

  /** Where lists stand in the column of their word, a step one column off lies between two. */
  static Stream<Path> goodDecks() {
    return Decks.good().stream()
        .filter(deck -> !deck.endsWith("lists-in-their-column.yaml"))
        .filter(deck -> Decks.read(Decks.source(deck).text()).diagnostics().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("goodDecks")
  void findsEachOfSeveralSlipsInItsLine(Path deck) {
    String text = Decks.source(deck).text();
    for (int seed = 0; seed < DRAWS; seed++) {
      int times = 1 + seed % MOST_SLIPS;
      SlipsOfThePen.Slipped slipped = SlipsOfThePen.slip(text, times, new Random(seed));

      List<Diagnostic> said = Decks.read(slipped.text()).diagnostics();

      assertThat(said)
          .as("seed %d of %s with %s:%n%s%n%s", seed, deck, slipped.slips(), slipped.text(), said)
          .extracting(d -> d.at().span().line())
          .containsExactlyElementsOf(slipped.slips().keySet());
    }
  }

  @Test
  void saysSixThingsOfSixMistakes() {
    assertThat(Decks.read(Path.of("src/test/resources/bad/slip-six.yaml")).diagnostics())
        .hasSize(6);
  }
}
