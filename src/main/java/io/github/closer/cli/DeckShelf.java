package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import io.github.closer.store.DeckFile;
import io.github.closer.store.DeckLibrary;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Suggestion;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * Decks by name, read and checked.
 *
 * @param library where they are found
 */
record DeckShelf(DeckLibrary library) {

  /** A deck that can be played, and its text as it was read. */
  record Playable(Deck deck, String text) {}

  /** A name and the deck behind it; empty where the deck has errors. */
  record Listed(String name, Optional<Deck> deck) {}

  /**
   * The deck somebody asks for.
   *
   * @throws UserError when there is none of that name, or when it has errors; they were printed
   */
  Playable playable(String asked, PrintWriter err) {
    DeckFile file = find(asked);
    Source source = new Source(file.shownName(), file.text());
    Loaded<Deck> loaded = DeckReader.read(source, file.id());
    if (loaded.value().isPresent()) {
      return new Playable(loaded.value().get(), file.text());
    }
    new DiagnosticPrinter(err).all(Finding.of(source, loaded));
    throw new UserError(
        "This deck cannot be played yet.",
        "closer check " + asked + " shows the same, as often as you like.",
        ExitStatus.PROBLEMS);
  }

  /** The file behind a name or a path, with a suggestion when there is none. */
  DeckFile find(String asked) {
    try {
      return library.read(asked);
    } catch (StoreFailure failure) {
      List<String> names = library.names().stream().map(DeckLibrary.Entry::name).toList();
      Optional<String> meant =
          names.contains(asked) ? Optional.empty() : Suggestion.closest(asked, names);
      if (failure.kind() != StoreFailure.Kind.NO_INPUT || meant.isEmpty()) {
        throw failure;
      }
      throw new UserError(
          "There is no deck called \"" + asked + "\".",
          "Did you mean " + meant.get() + "?",
          ExitStatus.NO_INPUT);
    }
  }

  /** All decks that have a name. */
  List<Listed> all() {
    return library.names().stream().map(entry -> listed(entry.name())).toList();
  }

  private Listed listed(String name) {
    try {
      DeckFile file = library.read(name);
      return new Listed(
          name, DeckReader.read(new Source(file.shownName(), file.text()), file.id()).value());
    } catch (StoreFailure unreadable) {
      return new Listed(name, Optional.empty());
    }
  }
}
