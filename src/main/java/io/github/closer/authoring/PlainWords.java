package io.github.closer.authoring;

import io.github.closer.deck.Reference;
import io.github.closer.deck.Reference.Field;
import io.github.closer.deck.StepId;
import io.github.closer.deck.Template;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts of a deck with a word in the place of each name, as nobody is there yet.
 *
 * @param partner what the other one is called by the one who is asked
 */
record PlainWords(String partner) {
  /** Nobody in particular is asked. */
  static final PlainWords FOR_ANYBODY = new PlainWords("your partner");

  /** Where a sentence begins: at the start, or behind the end of another one. */
  private static final Pattern BEGINNING =
      Pattern.compile("(?:.*[.?!:…\\n][\"'”’)]?\\s+)?[\"'“‘(]?", Pattern.DOTALL);

  private static final Pattern ADDRESS = Pattern.compile(".*, ", Pattern.DOTALL);
  private static final Pattern STOP = Pattern.compile("[,.?!:;].*", Pattern.DOTALL);

  List<String> of(List<Template> templates) {
    return templates.stream().map(this::of).toList();
  }

  /** The text, with {@code the speaker} for {@code $speaker}. */
  String of(Template template) {
    StringBuilder out = new StringBuilder();
    Iterator<Template.Part> parts = template.parts().iterator();
    Optional<Template.Part> next = next(parts);
    while (next.isPresent()) {
      Template.Part part = next.get();
      next = next(parts);
      out.append(words(part, out, next));
    }
    return out.toString().strip();
  }

  private static Optional<Template.Part> next(Iterator<Template.Part> parts) {
    return parts.hasNext() ? Optional.of(parts.next()) : Optional.empty();
  }

  private String words(Template.Part part, CharSequence before, Optional<Template.Part> after) {
    if (part instanceof Template.Literal literal) {
      return literal.text();
    }
    if (part instanceof Template.NotFor) {
      return Template.NotFor.IN_ENGLISH;
    }
    if (part instanceof Template.Answer answer) {
      return "[" + of(answer.reference()) + "]";
    }
    Template.Role role = ((Template.RoleName) part).role();
    boolean begins = BEGINNING.matcher(before).matches();
    boolean set = begins || ADDRESS.matcher(before).matches();
    boolean called = set && after.map(PlainWords::isStop).orElse(!begins);
    String word = word(role, called);
    return begins ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }

  /** Whether a name that stands before this stands for itself. */
  private static boolean isStop(Template.Part part) {
    return part instanceof Template.Literal literal && STOP.matcher(literal.text()).matches();
  }

  /** Somebody who is spoken to is called by the role alone: "Speaker, how was your day?". */
  private String word(Template.Role role, boolean called) {
    return switch (role) {
      case A -> "A";
      case B -> "B";
      case SPEAKER -> called ? "speaker" : "the speaker";
      case LISTENER -> called ? "listener" : "the listener";
      case PARTNER -> partner;
    };
  }

  /** What an answer is called, such as {@code A's answer to "wish"}. */
  static String of(Reference reference) {
    String noun = of(reference.field()) + " " + name(reference.step());
    return reference.session() == Reference.Session.LAST ? noun + " last time" : noun;
  }

  private static String of(Field field) {
    return switch (field) {
      case VALUE -> "the answer to";
      case A -> "A's answer to";
      case B -> "B's answer to";
      case SPEAKER -> "the speaker's answer to";
      case LISTENER -> "the listener's answer to";
      case LOWEST -> "the lower number of";
      case HIGHEST -> "the higher number of";
      case GAP -> "the distance between the two numbers of";
      case ANY -> "one of the answers to";
      case SAME -> "whether both gave the same answer to";
      case DATE -> "the day of";
    };
  }

  /** A step's name as its author wrote it, in quotes. */
  static String name(StepId step) {
    return "\"" + step.value().substring(step.value().lastIndexOf('/') + 1) + "\"";
  }
}
