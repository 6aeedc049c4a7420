package io.github.closer.deck;

/**
 * Another file, as a deck speaks of it.
 *
 * @param deck the deck in whose folder it is looked for; empty for the deck that is played
 * @param path the way to it from that folder, with forward slashes and without {@code ..}; empty
 *     for that deck itself
 */
public record FileName(String deck, String path) {
  /** The deck that is played. */
  static final FileName PLAYED = new FileName("", "");

  /** A deck by its name. */
  public static FileName deck(String name) {
    return new FileName(name, "");
  }

  boolean isDeck() {
    return path.isEmpty();
  }

  /** The folder of the file, with a slash behind it where it is not the deck's own. */
  String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /**
   * A key that no other file has: {@code shared/listening.yaml}, {@code deck repair} or {@code deck
   * repair: shared/listening.yaml}. Paths have no colon and names of decks no full stop.
   */
  public String key() {
    if (deck.isEmpty()) {
      return path;
    }
    String name = PartName.DECK + deck;
    return path.isEmpty() ? name : name + ": " + path;
  }
}
