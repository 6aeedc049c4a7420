package io.github.closer.deck;

/** The name of a part of a deck, under the same rule as an id. */
public record PartName(String value) {
  public PartName {
    if (!StepId.PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("not a part's name: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
