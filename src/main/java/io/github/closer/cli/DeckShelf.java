package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import io.github.closer.deck.WrittenTests;
import io.github.closer.store.DeckFile;
import io.github.closer.store.DeckLibrary;
import io.github.closer.store.SessionDeck;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Sentence;
import io.github.closer.text.Suggestion;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Decks by name, read and checked.
 *
 * @param library where they are found
 */
record DeckShelf(DeckLibrary library) {

  /**
   * A deck that can be played.
   *
   * @param asked the name or the path it was asked for by, good in any folder
   * @param kept its text as it was read, with the files that belong to it
   */
  record Playable(String asked, Deck deck, SessionDeck kept) {}

  /** A deck as it was read. */
  record Opened(DeckFile file, Source source, Loaded<Deck> loaded) {

    /** All there is to say about it and its files. */
    List<Finding> findings() {
      return Finding.of(source, loaded);
    }

    /** Its text, with the files that belong to it, as far as they were found. */
    SessionDeck kept() {
      Map<String, String> others = new TreeMap<>();
      loaded.others().forEach(other -> others.put(other.name().key(), other.source().text()));
      return new SessionDeck(file.text(), others);
    }
  }

  /**
   * A name and the deck behind it.
   *
   * @param entry the name, and where it was found
   * @param deck empty where the deck has errors
   * @param problems how many errors and warnings there are, in its files too
   */
  record Listed(DeckLibrary.Entry entry, Optional<Deck> deck, long problems) {

    String name() {
      return entry.name();
    }

    /** Whether it can be played as it is. */
    boolean isPlayable() {
      return deck.filter(d -> d.contents().isPlayable()).isPresent();
    }
  }

  /**
   * The deck somebody asks for.
   *
   * @throws UserError when there is none of that name, or when it has errors; they were printed
   */
  Playable playable(String asked, PrintWriter err) {
    Opened opened = open(find(asked));
    Deck deck = faultless(opened, asked, "cli.not-playable", err);
    if (!deck.contents().isPlayable()) {
      throw new UserError(
          Sentence.of("cli.only-parts", asked),
          Sentence.of("cli.only-parts.hint"),
          ExitStatus.NO_INPUT);
    }
    return new Playable(library.anywhere(asked), deck, opened.kept());
  }

  /**
   * The deck somebody wants to look at, which may be only parts.
   *
   * @throws UserError when there is none of that name, or when it has errors; they were printed
   */
  Deck shown(String asked, PrintWriter err) {
    return faultless(open(find(asked)), asked, "cli.not-showable", err);
  }

  private static Deck faultless(Opened opened, String asked, String problem, PrintWriter err) {
    Optional<Deck> deck = opened.loaded().value();
    if (deck.isPresent()) {
      return deck.get();
    }
    new DiagnosticPrinter(err).all(opened.findings());
    throw new UserError(
        Sentence.of(problem), Sentence.of("cli.check-shows", asked), ExitStatus.PROBLEMS);
  }

  /** The decks that are meant: those of a folder, or one; by its tests the deck they are for. */
  Stream<String> each(String asked) {
    if (asked.endsWith(WrittenTests.ENDING)) {
      return Stream.of(asked.replaceFirst("\\.test\\.yaml$", ".yaml"));
    }
    return library.in(asked).filter(decks -> !decks.isEmpty()).orElse(List.of(asked)).stream();
  }

  /** Reads a deck and the files that belong to it. */
  Opened open(DeckFile file) {
    Source source = new Source(file.shownName(), file.text());
    return new Opened(file, source, DeckReader.read(source, file.id(), beside(file)));
  }

  /** The files around a deck. */
  Beside beside(DeckFile file) {
    return new Beside(library, file);
  }

  /** The file behind a name or a path, with a suggestion when there is none. */
  DeckFile find(String asked) {
    if (asked.equals(AskedDecks.GIVEN)) {
      throw new UserError(
          Sentence.of("cli.needs-file"), Sentence.of("cli.needs-file.hint"), ExitStatus.WRONG_USE);
    }
    try {
      return library.read(asked);
    } catch (StoreFailure failure) {
      if (library.in(asked).filter(List::isEmpty).isPresent()) {
        throw new UserError(
            Sentence.of("cli.no-deck-in-folder", asked),
            Sentence.of("cli.no-deck-in-folder.hint"),
            ExitStatus.NO_INPUT);
      }
      Optional<String> beside = library.withOtherEnding(asked);
      if (failure.kind() == StoreFailure.Kind.NO_INPUT && beside.isPresent()) {
        throw new UserError(
            failure.sentence(), Sentence.of("cli.did-you-mean", beside.get()), ExitStatus.NO_INPUT);
      }
      List<String> names = names();
      Optional<String> meant =
          names.contains(asked) ? Optional.empty() : Suggestion.closest(asked, names);
      if (failure.kind() != StoreFailure.Kind.NO_INPUT || meant.isEmpty()) {
        throw failure;
      }
      throw new UserError(
          Sentence.of("store.no-deck", asked),
          Sentence.of("cli.did-you-mean", meant.get()),
          ExitStatus.NO_INPUT);
    }
  }

  /** The names of all decks, without a look into them. */
  List<String> names() {
    return library.names().stream().map(DeckLibrary.Entry::name).toList();
  }

  /** All decks that have a name. */
  List<Listed> all() {
    return library.names().stream().map(this::listed).toList();
  }

  private Listed listed(DeckLibrary.Entry entry) {
    try {
      Opened opened = open(library.read(entry.name()));
      long problems =
          opened.findings().stream()
              .filter(finding -> finding.diagnostic().severity() != Severity.NOTE)
              .count();
      return new Listed(entry, opened.loaded().value(), problems);
    } catch (StoreFailure unreadable) {
      return new Listed(entry, Optional.empty(), 1);
    }
  }
}
