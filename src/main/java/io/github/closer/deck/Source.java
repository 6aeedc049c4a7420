package io.github.closer.deck;

import java.util.List;

/**
 * A deck's text and the name it is spoken of by.
 *
 * <p>Line ends are made {@code \n} and a byte order mark is dropped, so that every place in a
 * diagnostic counts the same characters as an editor does.
 *
 * @param name the file as its reader knows it, such as {@code prompts/repair.yaml}
 * @param text the whole text
 */
public record Source(String name, String text) {
  public Source {
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    text = text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The text line by line; never empty. */
  public List<String> lines() {
    return List.of(text.split("\n", -1));
  }
}
