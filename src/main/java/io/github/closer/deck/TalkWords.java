package io.github.closer.deck;

import io.github.closer.deck.Node.Scalar;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words for talking, writing and promising. */
final class TalkWords {
  private static final Map<String, AnswerMode> MODES =
      Map.of("spoken", AnswerMode.SPOKEN, "line", AnswerMode.LINE, "text", AnswerMode.TEXT);
  private static final Template SAY_BACK =
      Template.literal("Say back what you heard, in your own words.");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int MOST_MIRRORS = 9;

  private TalkWords() {}

  static Step say(Fields fields, Modifiers modifiers) {
    return new Step.Say(modifiers, fields.value());
  }

  static Step ask(Fields fields, Modifiers modifiers) {
    // What is for one alone is not said aloud, so it is typed where the author says no more.
    AnswerMode usual =
        modifiers.manner().privacy() == Privacy.NO ? AnswerMode.SPOKEN : AnswerMode.TEXT;
    AnswerMode mode = fields.word("answer", MODES, usual);
    return new Step.Ask(modifiers, fields.value(), mode);
  }

  static Step turns(Fields fields, Modifiers modifiers) {
    int atMost = fields.number("at_most", 1, MOST_MIRRORS).orElse(Step.Turns.SayBack.AT_MOST);
    Step.Turns.SayBack sayBack =
        new Step.Turns.SayBack(fields.text("ready"), mirror(fields), fields.text("check"), atMost);
    return new Step.Turns(
        modifiers,
        fields.value(),
        sayBack,
        new Step.Turns.Answering(List.of(), false, List.of(), true),
        fields.yes("swap", true));
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

  static Step note(Fields fields, Modifiers modifiers) {
    return new Step.Note(modifiers, fields.value(), Optional.empty());
  }

  static Step appreciate(Fields fields, Modifiers modifiers) {
    return new Step.Appreciate(modifiers, fields.value());
  }

  static Step roles(Fields fields, Modifiers modifiers) {
    fields.reading().changeRoles(fields.setting(), fields.place("roles"));
    return new Step.Roles(modifiers, fields.value());
  }

  static Step agree(Fields fields, Modifiers modifiers) {
    Step.Due due = fields.scalar("due").map(s -> due(fields, s)).orElse(new Step.Due.NextTime());
    return new Step.Agree(modifiers, fields.value(), due, Optional.empty());
  }

  private static Step.Due due(Fields fields, Scalar scalar) {
    String words = scalar.value().strip();
    if (words.equals("next time")) {
      return new Step.Due.NextTime();
    }
    if (words.equals("ask")) {
      return new Step.Due.Asked();
    }
    if (DATE.matcher(words).matches()) {
      fields
          .reading()
          .add(
              Messages.notYet(
                  "due: " + words, scalar.span(), "write `ask`, and the two choose the day"));
      return new Step.Due.Asked();
    }
    return fields
        .values()
        .time("due", scalar)
        .map(t -> after(fields, scalar, t))
        .orElse(new Step.Due.NextTime());
  }

  private static Step.Due after(Fields fields, Scalar scalar, Duration time) {
    boolean days = time.equals(Duration.ofDays(time.toDays()));
    if (!days || time.toDays() > 3660) {
      fields
          .reading()
          .add(
              Diagnostic.of(Rule.NOT_A_TIME, scalar.span(), "a promise is due after days or weeks")
                  .help("write it like `3 days`, `1 week`, `next time` or `ask`"));
      return new Step.Due.NextTime();
    }
    return new Step.Due.After((int) time.toDays());
  }
}
