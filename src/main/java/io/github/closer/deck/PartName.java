package io.github.closer.deck;

import java.util.regex.Pattern;

/**
 * The name of a part, under the same rule as an id. In another file its {@link Home} and a slash
 * stand before it; a whole deck that is led to is a part called {@code deck NAME}.
 */
public record PartName(String value) {
  /** The word before the name of a deck. */
  static final String DECK = "deck ";

  /** The name of a deck that is led to. */
  static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,99}");

  private static final Pattern DECK_NAME = Pattern.compile(DECK + NAME);

  public PartName {
    boolean part = StepId.PATTERN.matcher(value.substring(value.lastIndexOf('/') + 1)).matches();
    if (!part && !isDeck(value)) {
      throw new IllegalArgumentException("not a part's name: " + value);
    }
  }

  static boolean isDeck(String value) {
    return DECK_NAME.matcher(value).matches();
  }

  static PartName deck(String name) {
    return new PartName(DECK + name);
  }

  /** Whether it is a whole deck. */
  public boolean isDeck() {
    return isDeck(value);
  }

  /** The file it is in. */
  Home home() {
    int slash = value.lastIndexOf('/');
    return isDeck() ? new Home(value) : new Home(slash < 0 ? "" : value.substring(0, slash));
  }

  /** The name as its author wrote it, without the file it is in. */
  String written() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
