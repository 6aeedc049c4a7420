package io.github.closer.session;

import java.util.Optional;

/**
 * The two names.
 *
 * @param a the name of the first
 * @param b the name of the second
 */
public record People(String a, String b) {
  /** Long enough for any name, short enough for one line of a narrow terminal. */
  public static final int LONGEST_NAME = 40;

  public People {
    if (problem(a).isPresent() || problem(b).isPresent() || a.equalsIgnoreCase(b)) {
      throw new IllegalArgumentException("not two names");
    }
  }

  /** The name of one of the two. */
  public String name(Person person) {
    return person == Person.A ? a : b;
  }

  /** The name or names of whom something is for. */
  public String names(Audience audience) {
    return switch (audience) {
      case A -> a;
      case B -> b;
      case BOTH -> a + " and " + b;
    };
  }

  /** What is the matter with a name, in words for the one who typed it; empty when it is fine. */
  public static Optional<String> problem(String name) {
    if (name.isBlank()) {
      return Optional.of("A name needs at least one letter.");
    }
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      return Optional.of(
          "That name is longer than " + LONGEST_NAME + " characters. A shorter one works better.");
    }
    if (!name.equals(name.strip()) || name.codePoints().anyMatch(People::unprintable)) {
      return Optional.of("A name is made of letters, signs and single spaces.");
    }
    if (name.equalsIgnoreCase("both")) {
      return Optional.of("Here that word means the two of you. Another name works better.");
    }
    return Optional.empty();
  }

  private static boolean unprintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
