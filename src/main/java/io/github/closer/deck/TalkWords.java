package io.github.closer.deck;

import static java.util.Map.entry;

import io.github.closer.deck.Node.Scalar;
import java.util.List;
import java.util.Optional;

/** The words for talking. */
final class TalkWords {
  static final Shape.Words<AnswerMode> ANSWER =
      Shape.Words.of(
          entry("spoken", AnswerMode.SPOKEN),
          entry("line", AnswerMode.LINE),
          entry("text", AnswerMode.TEXT));
  private static final String SUPPORT = "support";
  static final Shape REPLIES =
      Shape.ListOf.some(Shape.SENTENCE).or(Shape.Words.of(entry(SUPPORT, true)));
  private static final Template SAY_BACK =
      Template.literal("Say back what you heard, in your own words.");

  private TalkWords() {}

  static Step say(Fields fields, Modifiers modifiers) {
    return new Step.Say(modifiers, fields.value());
  }

  static Step ask(Fields fields, Modifiers modifiers) {
    // What is for one alone is not said aloud, so it is typed where the author says no more.
    AnswerMode usual =
        modifiers.manner().privacy() == Privacy.NO ? AnswerMode.SPOKEN : AnswerMode.TEXT;
    AnswerMode mode = fields.word("answer", ANSWER, usual);
    return new Step.Ask(modifiers, fields.value(), mode);
  }

  static Step turns(Fields fields, Modifiers modifiers) {
    int atMost = fields.number("at_most").orElse(Step.Turns.SayBack.AT_MOST);
    Step.Turns.SayBack sayBack =
        new Step.Turns.SayBack(fields.text("ready"), mirror(fields), fields.text("check"), atMost);
    return new Step.Turns(
        modifiers, fields.value(), sayBack, answering(fields), fields.yes("swap", true));
  }

  /** Saying back is what the step is for, so it takes a word to leave it out. */
  private static Optional<Template> mirror(Fields fields) {
    if (!fields.has("mirror")) {
      return Optional.of(SAY_BACK);
    }
    if (fields.node("mirror").orElse(null) instanceof Scalar scalar) {
      if (scalar.value().equals("no")) {
        return Optional.empty();
      }
      if (scalar.value().equals("yes")) {
        return Optional.of(SAY_BACK);
      }
    }
    return fields.text("mirror");
  }

  private static Step.Turns.Answering answering(Fields fields) {
    boolean support =
        fields.node("replies").orElse(null) instanceof Scalar s
            && s.value().strip().equals(SUPPORT);
    return new Step.Turns.Answering(
        support ? List.of() : replies(fields),
        support,
        fields.texts("tokens"),
        fields.yes("clarify", true));
  }

  private static List<Template> replies(Fields fields) {
    if (fields.node("replies").orElse(null) instanceof Scalar scalar && !scalar.isBlank()) {
      fields.add(
          Diagnostic.of(
                  Rule.WRONG_SHAPE, scalar.span(), "`replies` takes a list, or the word `support`")
              .help("write each reply on a line of its own below it, after `- `"));
      return List.of();
    }
    return fields.texts("replies");
  }

  static Step appreciate(Fields fields, Modifiers modifiers) {
    return new Step.Appreciate(modifiers, fields.value());
  }

  static Step roles(Fields fields, Modifiers modifiers) {
    fields.reading().changeRoles(fields.setting(), fields.place("roles"));
    return new Step.Roles(modifiers, fields.value());
  }
}
