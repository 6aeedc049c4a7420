package io.github.closer.session;

import java.util.List;
import java.util.Optional;

/**
 * Who plays: a couple, one of the two alone, or two couples.
 *
 * @param a the name of the first
 * @param b the name of the second
 * @param company who of them is there, and who else
 */
public record People(String a, String b, Company company) {
  /** Long enough for any name, short enough for one line of a narrow terminal. */
  public static final int LONGEST_NAME = 40;

  public People {
    if (problem(a).isPresent() || problem(b).isPresent() || a.equalsIgnoreCase(b)) {
      throw new IllegalArgumentException("not two names");
    }
  }

  /** A couple. */
  public People(String a, String b) {
    this(a, b, new Couple());
  }

  /** Who of the two is there, and who else. */
  public sealed interface Company {}

  /** The two. */
  public record Couple() implements Company {}

  /** One of the two, alone: everything is that person's own. */
  public record Alone(Person person) implements Company {}

  /** Another couple as well. */
  public record TwoCouples(String c, String d) implements Company {
    public TwoCouples {
      if (problem(c).isPresent() || problem(d).isPresent() || c.equalsIgnoreCase(d)) {
        throw new IllegalArgumentException("not two names");
      }
    }
  }

  /** All who are there, in the order in which they sit. */
  public List<Person> present() {
    if (company instanceof Alone alone) {
      return List.of(alone.person());
    }
    return company instanceof TwoCouples
        ? List.of(Person.A, Person.C, Person.B, Person.D)
        : List.of(Person.A, Person.B);
  }

  /** The one who is here alone, if somebody is. */
  public Optional<Person> alone() {
    return company instanceof Alone alone ? Optional.of(alone.person()) : Optional.empty();
  }

  /** The name of one of them. */
  public String name(Person person) {
    return switch (person) {
      case A -> a;
      case B -> b;
      case C -> company instanceof TwoCouples others ? others.c() : "";
      case D -> company instanceof TwoCouples others ? others.d() : "";
    };
  }

  /** The name or names of whom something is for. */
  public String names(Audience audience) {
    return audience
        .person()
        .map(this::name)
        .orElseGet(() -> joined(present().stream().map(this::name).toList()));
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
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
