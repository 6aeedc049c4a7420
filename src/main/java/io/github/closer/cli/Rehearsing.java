package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Source;
import io.github.closer.deck.WrittenTest;
import io.github.closer.deck.WrittenTests;
import io.github.closer.rehearsal.Estimate;
import io.github.closer.store.DeckFile;
import io.github.closer.store.DeckLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A deck with the tests that were written for it, in its own file and in the one beside it.
 *
 * @param library where files are found
 * @param opened the deck
 */
record Rehearsing(DeckLibrary library, DeckShelf.Opened opened) {

  /** The tests, and what is wrong with those in the file beside the deck. */
  record Tests(List<WrittenTest> tests, List<Finding> findings) {}

  /** All there is to say about a deck: also about the tests beside it, and how long it takes. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(opened.findings());
    // What is wrong with the tests in its own file is among what was said of it already.
    beside().ifPresent(beside -> all.addAll(beside.findings()));
    Optional<Deck> deck = opened.loaded().value();
    deck.flatMap(d -> Estimate.of(d, opened.source()))
        .ifPresent(length -> all.add(new Finding(opened.source(), length)));
    return all;
  }

  /** The written tests, those in the deck first. */
  Tests tests() {
    DeckFile file = opened.file();
    WrittenTests own = DeckReader.tests(opened.source(), file.id(), new Beside(library, file));
    List<WrittenTest> all = new ArrayList<>(own.tests());
    Optional<Tests> beside = beside();
    beside.ifPresent(tests -> all.addAll(tests.tests()));
    return new Tests(all, beside.map(Tests::findings).orElse(List.of()));
  }

  /** Those in the file beside the deck. */
  private Optional<Tests> beside() {
    DeckFile file = opened.file();
    return library
        .beside(file, file.id() + WrittenTests.ENDING)
        .map(found -> tests(new Source(found.shownName(), found.text())));
  }

  private Tests tests(Source beside) {
    DeckFile file = opened.file();
    WrittenTests written =
        DeckReader.tests(opened.source(), file.id(), new Beside(library, file), beside);
    return new Tests(
        written.tests(), written.diagnostics().stream().map(d -> new Finding(beside, d)).toList());
  }
}
