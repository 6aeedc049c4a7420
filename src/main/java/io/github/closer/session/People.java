package io.github.closer.session;

import io.github.closer.text.Words;
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
    if (!isName(a) || !isName(b) || a.equalsIgnoreCase(b)) {
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
      if (!isName(c) || !isName(d) || c.equalsIgnoreCase(d)) {
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

  /**
   * The name or names of whom something is for.
   *
   * @param words the language in which several are said
   */
  public String names(Audience audience, Words words) {
    return audience
        .person()
        .map(this::name)
        .orElseGet(() -> new Phrases(words).names(present().stream().map(this::name).toList()));
  }

  /** Whether somebody can be called that. */
  public static boolean isName(String name) {
    return fault(name).isEmpty();
  }

  /**
   * What is the matter with a name, for the one who typed it; empty when it is fine.
   *
   * @param words the language in which it is said
   */
  public static Optional<String> problem(String name, Words words) {
    return fault(name).map(fault -> new Phrases(words).unfit(fault, LONGEST_NAME));
  }

  /** What may be the matter with a name. */
  enum Fault {
    EMPTY,
    TOO_LONG,
    UNPRINTABLE,
    TAKEN
  }

  private static Optional<Fault> fault(String name) {
    if (name.isBlank()) {
      return Optional.of(Fault.EMPTY);
    }
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      return Optional.of(Fault.TOO_LONG);
    }
    if (!name.equals(name.strip()) || name.codePoints().anyMatch(People::unprintable)) {
      return Optional.of(Fault.UNPRINTABLE);
    }
    return name.equalsIgnoreCase("both") ? Optional.of(Fault.TAKEN) : Optional.empty();
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
