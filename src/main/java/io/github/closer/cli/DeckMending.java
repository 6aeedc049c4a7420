package io.github.closer.cli;

import io.github.closer.authoring.Mending;
import io.github.closer.authoring.Mending.Mended;
import io.github.closer.authoring.Mending.Said;
import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.FileName;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.OtherFiles;
import io.github.closer.deck.Source;
import io.github.closer.store.DeckFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Mends a deck and the files that belong to it, in memory: nothing is written here.
 *
 * <p>Each file is mended on its own, and what that means for all of them is looked at.
 */
final class DeckMending implements OtherFiles {
  private final DeckFile deck;
  private final Beside beside;
  private final Map<String, String> now = new HashMap<>();

  /** A file before and after. */
  record MendedFile(DeckFile before, Mended after) {}

  private DeckMending(DeckFile deck, Beside beside) {
    this.deck = deck;
    this.beside = beside;
  }

  /** The files in which something is mended: the deck first, then those that can be written. */
  static List<MendedFile> of(DeckFile deck, Beside beside) {
    return new DeckMending(deck, beside).files();
  }

  private List<MendedFile> files() {
    read();
    Stream<DeckFile> others =
        beside.found().stream().filter(file -> file.path().isPresent() && !isSame(file, deck));
    List<MendedFile> mended = new ArrayList<>();
    for (DeckFile file : Stream.concat(Stream.of(deck), others).toList()) {
      Mended after = Mending.of(file.text(), text -> said(file, text));
      now.put(file.shownName(), after.text());
      if (after.count() > 0) {
        mended.add(new MendedFile(file, after));
      }
    }
    return mended;
  }

  /** A deck may lead to another one that includes it, by another name. */
  private static boolean isSame(DeckFile one, DeckFile other) {
    return one.path()
        .map(p -> p.toAbsolutePath().normalize())
        .equals(other.path().map(p -> p.toAbsolutePath().normalize()));
  }

  private Said said(DeckFile file, String text) {
    now.put(file.shownName(), text);
    List<Diagnostic> here = new ArrayList<>();
    List<Diagnostic> elsewhere = new ArrayList<>();
    Loaded<Deck> read = read();
    for (Finding finding : Finding.of(source(), read)) {
      boolean own = finding.source().name().equals(file.shownName());
      (own ? here : elsewhere).add(finding.diagnostic());
    }
    return new Said(here, elsewhere, read.steps());
  }

  private Loaded<Deck> read() {
    return DeckReader.read(source(), deck.id(), this);
  }

  private Source source() {
    return new Source(deck.shownName(), now.getOrDefault(deck.shownName(), deck.text()));
  }

  /** The other files, as far as they were mended. */
  @Override
  public Answer find(FileName name) {
    Answer answer = beside.find(name);
    return answer instanceof Found found && now.containsKey(found.source().name())
        ? new Found(new Source(found.source().name(), now.get(found.source().name())))
        : answer;
  }
}
