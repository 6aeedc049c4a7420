package io.github.closer.store;

import java.util.Map;
import java.util.TreeMap;

/**
 * The deck of a session, as it was when the session began.
 *
 * @param text the deck itself
 * @param others the files that belong to it, each by what it was asked for
 */
public record SessionDeck(String text, Map<String, String> others) {
  public SessionDeck {
    others = Map.copyOf(others);
  }

  /** A deck of one file. */
  public SessionDeck(String text) {
    this(text, Map.of());
  }

  /** The other files in an order of their own, so that the same files make the same text. */
  public Map<String, String> sorted() {
    return new TreeMap<>(others);
  }
}
