package io.github.closer.deck;

import java.util.Optional;

/**
 * The file in which a name is written. Ids and parts are known by their names in that file alone,
 * so each carries its home: {@code rules} of an included {@code listening} is {@code
 * listening/rules}, and {@code heat} of a deck that is led to is {@code deck repair/heat}.
 *
 * @param name what stands before the slash; empty in the deck that is played
 */
public record Home(String name) {
  /** The deck that is played. */
  public static final Home PLAYED = new Home("");

  /** A deck that a target leads to. */
  static Home deck(String name) {
    return new Home(PartName.deck(name).value());
  }

  /** The deck it belongs to, where that is another one than the one that is played. */
  public Optional<String> deck() {
    return name.startsWith(PartName.DECK)
        ? Optional.of(name.substring(PartName.DECK.length()).replaceFirst("/.*", ""))
        : Optional.empty();
  }

  /** A file that is included here, by the name it has. */
  Home included(String name) {
    return new Home(prefix() + name);
  }

  /** A step's id as it is written here. */
  StepId id(String written) {
    return new StepId(prefix() + written);
  }

  /** A part's name as it is written here. */
  PartName part(String written) {
    return new PartName(prefix() + written);
  }

  private String prefix() {
    return name.isEmpty() ? "" : name + "/";
  }
}
