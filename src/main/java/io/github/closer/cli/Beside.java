package io.github.closer.cli;

import io.github.closer.deck.FileName;
import io.github.closer.deck.OtherFiles;
import io.github.closer.deck.Source;
import io.github.closer.store.DeckFile;
import io.github.closer.store.DeckLibrary;
import io.github.closer.store.StoreFailure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files around a deck. What it includes lies beside it; a deck that it leads to lies there as
 * well, or where decks are found by their names.
 */
final class Beside implements OtherFiles {
  private final DeckLibrary library;
  private final DeckFile played;
  private final Map<String, DeckFile> decks = new HashMap<>();
  private final Map<String, DeckFile> found = new LinkedHashMap<>();

  Beside(DeckLibrary library, DeckFile played) {
    this.library = library;
    this.played = played;
  }

  @Override
  public Answer find(FileName name) {
    try {
      Optional<DeckFile> there = name.path().isEmpty() ? deck(name.deck()) : file(name);
      there.ifPresent(file -> found.putIfAbsent(file.shownName(), file));
      return there
          .<Answer>map(file -> new Found(new Source(file.shownName(), file.text())))
          .orElseGet(() -> missing(name));
    } catch (StoreFailure failure) {
      return new Missing(sentence(failure), List.of());
    }
  }

  /** The files that were asked for and are there, in the order in which they were asked for. */
  List<DeckFile> found() {
    return List.copyOf(found.values());
  }

  private Optional<DeckFile> deck(String name) {
    Optional<DeckFile> found = library.named(played, name);
    found.ifPresent(file -> decks.put(name, file));
    return found;
  }

  private Optional<DeckFile> file(FileName name) {
    return library.beside(from(name), name.path());
  }

  /** The deck in whose folder a file is looked for; it was found before it was read. */
  private DeckFile from(FileName name) {
    return decks.getOrDefault(name.deck(), played);
  }

  private Missing missing(FileName name) {
    if (!name.path().isEmpty()) {
      DeckFile from = from(name);
      return new Missing(
          "there is no file `" + library.shown(from, name.path()) + "`",
          library.namesBeside(from, name.path()));
    }
    Stream<String> beside =
        library.namesBeside(played, "").stream()
            .map(file -> file.substring(0, file.lastIndexOf('.')));
    Stream<String> named = library.names().stream().map(DeckLibrary.Entry::name);
    return Missing.of(name, Stream.concat(beside, named).distinct().toList());
  }

  /** A diagnostic is a part of a sentence, without a full stop. */
  private static String sentence(StoreFailure failure) {
    String words = String.valueOf(failure.getMessage());
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}
