package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import io.github.closer.deck.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decks that come with the program; {@code TestCommandTest} plays every path of them. */
class LibraryTest {
  static Stream<Path> library() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("prompts"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("library")
  void aDeckOfTheLibraryHasNothingToComplainAbout(Path path) throws IOException {
    assertThat(load(path).diagnostics()).isEmpty();
  }

  @Test
  void curiosityHasSixtyCardsTwentyAtEachDepth() throws IOException {
    List<Step> cards =
        load(Path.of("prompts/curiosity.yaml")).value().orElseThrow().contents().cards();

    assertThat(cards).hasSize(60);
    for (int depth = 1; depth <= 3; depth++) {
      int wanted = depth;
      assertThat(cards.stream().filter(card -> card.depth().orElse(0) == wanted)).hasSize(20);
    }
  }

  private static Loaded<Deck> load(Path path) throws IOException {
    return DeckReader.read(new Source(path.toString(), Files.readString(path)), "library");
  }
}
