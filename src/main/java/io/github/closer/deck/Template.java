package io.github.closer.deck;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text with names in it: {@code Tell $listener what "$wish.a" means to you.}
 *
 * @param parts literal stretches and names, in order
 */
public record Template(List<Part> parts) {
  public Template {
    parts = List.copyOf(parts);
  }

  /** A text without names. */
  public static Template literal(String text) {
    return new Template(List.of(new Literal(text)));
  }

  /** A piece of a text. */
  public sealed interface Part {}

  /** Words that stand as they are. */
  public record Literal(String text) implements Part {}

  /** The name of one of the two, by their role at that moment. */
  public record RoleName(Role role) implements Part {}

  /** The line above those for whom a deck is not. closer says it, in the language of the people. */
  public record NotFor() implements Part {
    /** As authors know it. */
    public static final String IN_ENGLISH = "Not for you tonight if:";
  }

  /** An answer given before. */
  public record Answer(Reference reference) implements Part {}

  /** Who a name in a text stands for. */
  public enum Role {
    A,
    B,
    SPEAKER,
    LISTENER,
    /** The other one, seen from the one who is asked. */
    PARTNER;

    /** The word behind the dollar sign. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The text as its author wrote it. */
  public String source() {
    return parts.stream().map(Template::source).collect(Collectors.joining());
  }

  private static String source(Part part) {
    if (part instanceof Literal literal) {
      return literal.text().replace("$", "$$");
    }
    if (part instanceof RoleName name) {
      return "$" + name.role().word();
    }
    if (part instanceof NotFor) {
      return NotFor.IN_ENGLISH;
    }
    return "$" + ((Answer) part).reference();
  }
}
