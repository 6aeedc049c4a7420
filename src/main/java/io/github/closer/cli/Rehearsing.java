package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.OtherFiles;
import io.github.closer.deck.Source;
import io.github.closer.deck.WrittenTest;
import io.github.closer.deck.WrittenTests;
import io.github.closer.rehearsal.Estimate;
import io.github.closer.store.DeckFile;
import io.github.closer.store.DeckLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    all.addAll(tests().findings());
    Optional<Deck> deck = opened.loaded().value();
    deck.flatMap(d -> Estimate.of(d, opened.source()))
        .ifPresent(length -> all.add(new Finding(opened.source(), length)));
    return all;
  }

  /** The written tests, those in the deck first. */
  Tests tests() {
    DeckFile file = opened.file();
    OtherFiles others = new Beside(library, file);
    WrittenTests own = DeckReader.tests(opened.source(), file.id(), others);
    Optional<Source> beside =
        library
            .beside(file, file.id() + WrittenTests.ENDING)
            .map(found -> new Source(found.shownName(), found.text()));
    Optional<WrittenTests> there =
        beside.map(b -> DeckReader.tests(opened.source(), file.id(), others, b));
    List<WrittenTest> tests =
        Stream.concat(own.tests().stream(), there.stream().flatMap(t -> t.tests().stream()))
            .toList();
    List<Finding> findings =
        there.stream()
            .flatMap(t -> t.diagnostics().stream())
            .map(d -> new Finding(beside.orElseThrow(), d))
            .toList();
    return new Tests(tests, findings);
  }
}
