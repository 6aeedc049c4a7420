package io.github.closer.deck;

import java.util.regex.Pattern;

/**
 * A step's id: as its author wrote it, a letter, then letters, digits and underscores. In another
 * file than the deck that is played, its {@link Home} and a slash stand before it, so that nothing
 * collides.
 */
public record StepId(String value) {
  /** As an author writes it. */
  static final Pattern PATTERN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  public StepId {
    if (!PATTERN.matcher(value.substring(value.lastIndexOf('/') + 1)).matches()) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }

  /** The id as its author wrote it. */
  public String written() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
