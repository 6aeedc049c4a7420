package io.github.closer.authoring;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Decks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every deck that can be played: those that are shipped, the practices, the good examples. */
final class GraphDecks {
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("prompts"),
          Path.of("src/test/resources/good"),
          Path.of("src/test/resources/practices"),
          Path.of("src/test/resources/graphs"));

  private GraphDecks() {}

  static List<Path> all() {
    return FOLDERS.stream().flatMap(GraphDecks::in).filter(GraphDecks::isDeck).toList();
  }

  static Deck read(Path path) {
    return Decks.read(path).value().orElseThrow();
  }

  static DeckGraph graph(String file) {
    return DeckGraph.of(read(Path.of(file)), Some.ENGLISH);
  }

  private static Stream<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDeck(Path file) {
    return Decks.read(file).value().isPresent();
  }
}
