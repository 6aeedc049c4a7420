package io.github.closer.store;

/**
 * A deck's text and where it came from.
 *
 * @param id the name it was asked for by; of a path, the file's name without its ending
 * @param shownName how people know it, for messages
 * @param text its words
 */
public record DeckFile(String id, String shownName, String text) {}
