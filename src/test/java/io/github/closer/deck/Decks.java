package io.github.closer.deck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example decks that tests read. */
public final class Decks {
  private static final Path GOOD = Path.of("src/test/resources/good");
  private static final Path LIBRARY = Path.of("prompts");
  private static final Path PRACTICES = Path.of("src/test/resources/practices");
  private static final Path BAD = Path.of("src/test/resources/bad");

  private Decks() {}

  /** Decks that may be played. */
  public static List<Path> good() {
    return in(GOOD);
  }

  /** All that people may meet: the library, the examples, and the decks of the practices. */
  public static List<Path> played() {
    try (Stream<Path> files = Files.walk(PRACTICES)) {
      List<Path> practices =
          files
              .filter(file -> file.getFileName().toString().matches("deck.*\\.yaml"))
              .sorted()
              .toList();
      return Stream.of(in(LIBRARY), good(), practices).flatMap(List::stream).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Decks with something to say about. */
  public static List<Path> bad() {
    return in(BAD);
  }

  public static Source source(Path deck) {
    try {
      return new Source(deck.getFileName().toString(), Files.readString(deck));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a deck with the files around it; a deck it leads to is looked for beside it. */
  public static Loaded<Deck> read(Path deck) {
    return DeckReader.read(source(deck), id(deck), beside(deck));
  }

  private static OtherFiles beside(Path deck) {
    return name -> {
      boolean named = name.path().isEmpty();
      String path = named ? name.deck() + ".yaml" : name.path();
      Path file = deck.resolveSibling(path);
      return Files.isRegularFile(file)
          ? new OtherFiles.Found(new Source(path, source(file).text()))
          : OtherFiles.Missing.of(name, named ? List.of() : names(file.resolveSibling("")));
    };
  }

  private static List<String> names(Path folder) {
    return Files.isDirectory(folder)
        ? in(folder).stream().map(file -> file.getFileName().toString()).toList()
        : List.of();
  }

  static Loaded<Deck> read(String text) {
    return DeckReader.read(new Source("deck.yaml", text), "deck");
  }

  static String id(Path deck) {
    return deck.getFileName().toString().replace(".yaml", "");
  }

  /** The decks of a folder. */
  public static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
