package io.github.closer.cli;

import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import java.util.List;
import java.util.stream.Stream;

/** Something there is to say about a file. */
record Finding(Source source, Diagnostic diagnostic) {

  /** All there is to say about a deck: about its own file first, and then about the others. */
  static List<Finding> of(Source source, Loaded<?> loaded) {
    Stream<Finding> own = loaded.diagnostics().stream().map(d -> new Finding(source, d));
    Stream<Finding> others =
        loaded.others().stream()
            .flatMap(
                other -> other.diagnostics().stream().map(d -> new Finding(other.source(), d)));
    // Two decks may include the same file, and it is read for each of them.
    return Stream.concat(own, others).distinct().toList();
  }
}
