package io.github.closer.authoring;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Decks;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import io.github.closer.text.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Decks for tests. */
final class Some {
  static final Words ENGLISH = Words.in(Locale.ENGLISH);
  static final Words GERMAN = Words.in(Locale.GERMAN);

  private Some() {}

  static Deck deck(String yaml) {
    Loaded<Deck> loaded = DeckReader.read(new Source("test.yaml", yaml), "test");
    return loaded.value().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()));
  }

  /** The examples of each kind of step, the library, and what new decks begin with. */
  static Stream<Path> decks() {
    return Stream.of("src/test/resources/good", "prompts", "src/main/resources/new")
        .flatMap(folder -> Decks.in(Path.of(folder)).stream());
  }

  static Deck deck(Path path) {
    return Decks.read(path).value().orElseThrow();
  }
}
