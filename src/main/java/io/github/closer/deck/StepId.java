package io.github.closer.deck;

import java.util.regex.Pattern;

/** A step's id as its author wrote it: a letter, then letters, digits and underscores. */
public record StepId(String value) {
  static final Pattern PATTERN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  public StepId {
    if (!PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
