package io.github.closer.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A deck's text and where it came from.
 *
 * @param id the name it was asked for by; of a path, the file's name without its ending
 * @param shownName how people know it, for messages
 * @param text its words
 * @param folder where it lies, so that the files around it can be found
 * @param path where it can be written; absent for a deck inside the program, and for one that was
 *     typed or piped in
 */
public record DeckFile(
    String id, String shownName, String text, Folder folder, Optional<Path> path) {

  /** The same deck in other words. */
  public DeckFile with(String words) {
    return new DeckFile(id, shownName, words, folder, path);
  }

  /**
   * A folder of decks.
   *
   * @param path where it is on the disk; absent for the decks inside the program
   * @param shown how people know it, with a slash at the end; empty for the working folder
   */
  record Folder(Optional<Path> path, String shown) {}
}
