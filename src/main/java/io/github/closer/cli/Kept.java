package io.github.closer.cli;

import io.github.closer.deck.FileName;
import io.github.closer.deck.OtherFiles;
import io.github.closer.deck.Source;
import io.github.closer.store.SessionDeck;
import java.util.List;
import java.util.Optional;

/**
 * The files that a session keeps with its deck, and no others: whatever became of the originals.
 *
 * @param deck the deck of the session
 */
record Kept(SessionDeck deck) implements OtherFiles {

  @Override
  public Answer find(FileName name) {
    return Optional.ofNullable(deck.others().get(name.key()))
        .<Answer>map(text -> new Found(new Source(name.key(), text)))
        .orElseGet(() -> Missing.of(name, List.of()));
  }
}
