package io.github.closer.authoring;

import io.github.closer.deck.Template;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts of a deck with a word in the place of each name, as nobody is there yet.
 *
 * @param phrases in the language of the deck, whatever is spoken around it
 * @param partner what the other one is called by the one who is asked
 */
record PlainWords(Phrases phrases, String partner) {
  /** Where a sentence begins: at the start, or behind the end of another one. */
  private static final Pattern BEGINNING =
      Pattern.compile("(?:.*[.?!:…\\n][\"'”’)]?\\s+)?[\"'“‘(]?", Pattern.DOTALL);

  private static final Pattern ADDRESS = Pattern.compile(".*, ", Pattern.DOTALL);
  private static final Pattern STOP = Pattern.compile("[,.?!:;].*", Pattern.DOTALL);

  /** Nobody in particular is asked. */
  static PlainWords forAnybody(Phrases phrases) {
    return new PlainWords(phrases, phrases.say("role.partner"));
  }

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
      return phrases.words().say("session.not-for");
    }
    if (part instanceof Template.Answer answer) {
      return "[" + new AnswerWords(phrases).of(answer.reference()) + "]";
    }
    Template.Role role = ((Template.RoleName) part).role();
    boolean begins = BEGINNING.matcher(before).matches();
    boolean set = begins || ADDRESS.matcher(before).matches();
    boolean called = set && after.map(PlainWords::isStop).orElse(!begins);
    String word = word(role, called);
    return begins ? Phrases.capital(word) : word;
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
      case SPEAKER -> phrases.say(called ? "role.speaker.called" : "role.speaker");
      case LISTENER -> phrases.say(called ? "role.listener.called" : "role.listener");
      case PARTNER -> partner;
    };
  }
}
