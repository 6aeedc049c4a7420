package io.github.closer.deck;

import java.util.List;
import java.util.Optional;

/**
 * Reads decks.
 *
 * <p>One pass, and every problem in its place: a text becomes a tree, the tree steps, and when the
 * whole deck is known with all its files, what steps take for granted of each other is checked.
 * Reading touches no file itself and never throws, whatever the text is.
 */
public final class DeckReader {
  private DeckReader() {}

  /**
   * Reads a deck that stands alone. What it includes is not found.
   *
   * @param id the name it is asked for by, usually that of its file; its own {@code id:} wins
   */
  public static Loaded<Deck> read(Source source, String id) {
    return read(source, id, OtherFiles.NONE);
  }

  /**
   * Reads a deck, the files that it includes, and the decks that it leads to.
   *
   * @param id the name it is asked for by, usually that of its file; its own {@code id:} wins
   * @param others where the other files are
   */
  public static Loaded<Deck> read(Source source, String id, OtherFiles others) {
    AllFiles files = AllFiles.of(source, id, others);
    Whole whole = new Whole(files);
    new WholeCheck(files, whole).run();
    Optional<Deck> deck = whole.deck(files.played());
    List<Loaded.Other> read =
        files.all().stream()
            .skip(1)
            .map(f -> new Loaded.Other(f.name(), f.source(), diagnostics(f)))
            .toList();
    return Loaded.of(deck, diagnostics(files.played()), read);
  }

  private static List<Diagnostic> diagnostics(FileReader file) {
    return file.reading().problems().sorted();
  }
}
