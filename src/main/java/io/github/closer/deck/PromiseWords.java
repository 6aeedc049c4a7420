package io.github.closer.deck;

import static java.util.Map.entry;

import io.github.closer.deck.Node.Scalar;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words for what reaches beyond today: promises, looking back at them, and notes. */
final class PromiseWords {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String AS_DUE =
      "write it like `3 days`, `1 week`, `next time`, `ask` or `2026-12-24`";
  private static final String AS_OPEN = "write it like `next time`, `3 days` or `2 weeks`";
  private static final String NEXT_TIME = "next time";
  private static final String ASK = "ask";
  private static final Shape.Time DAYS = Shape.Time.days(3660);
  static final Shape OPEN = DAYS.or(Pattern.compile(NEXT_TIME));
  static final Shape DUE = DAYS.or(Pattern.compile(NEXT_TIME + "|" + ASK + "|" + DATE));
  static final Shape.Words<Step.FollowUp.From> FROM =
      Shape.Words.of(entry("last", Step.FollowUp.From.LAST), entry("open", Step.FollowUp.From.OPEN));
  static final Shape.Words<Step.FollowUp.To> TO =
      Shape.Words.of(
          entry("both", Step.FollowUp.To.BOTH),
          entry("each", Step.FollowUp.To.EACH),
          entry("receiver", Step.FollowUp.To.RECEIVER));

  private PromiseWords() {}

  static Step note(Fields fields, Modifiers modifiers) {
    if (fields.has("open")) {
      isOneAuthors(fields, modifiers.manner());
    }
    return new Step.Note(
        modifiers, fields.value(), fields.scalar("open").flatMap(s -> opened(fields, s)));
  }

  /** What is opened another day is one author's own until then. */
  private static void isOneAuthors(Fields fields, Modifiers.Manner manner) {
    Reading reading = fields.reading();
    if (!reading.isForOne() && !Whose.isOnePersons(manner, fields.setting())) {
      fields.add(
          Diagnostic.of(
                  Rule.NOT_PRIVATE,
                  fields.place("open"),
                  "what is opened another day is written by one alone, and this by both together")
              .help("write `who: each`, or `who: speaker`"));
    }
    if (fields.has("private") && manner.privacy() != Privacy.ALWAYS && !reading.isForFour()) {
      fields.add(
          Diagnostic.of(
                  Rule.NOT_PRIVATE,
                  fields.place("private"),
                  "what is opened another day is its author's own until then")
              .beside(fields.place("open"), "it is opened then")
              .help("take `private:` away"));
    }
  }

  private static Optional<Step.Due> opened(Fields fields, Scalar scalar) {
    if (scalar.value().strip().equals(NEXT_TIME)) {
      return Optional.of(new Step.Due.NextTime());
    }
    return fields
        .values()
        .time("open", scalar, List.of("next time"), AS_OPEN)
        .flatMap(t -> after(fields, scalar, t, "a note is opened", AS_OPEN));
  }

  static Step agree(Fields fields, Modifiers modifiers) {
    Step.Due due =
        fields.scalar("due").flatMap(s -> due(fields, s)).orElse(new Step.Due.NextTime());
    return new Step.Agree(modifiers, fields.value(), due, fields.text("cue"));
  }

  private static Optional<Step.Due> due(Fields fields, Scalar scalar) {
    String words = scalar.value().strip();
    if (words.equals(NEXT_TIME)) {
      return Optional.of(new Step.Due.NextTime());
    }
    if (words.equals(ASK)) {
      return Optional.of(new Step.Due.Asked());
    }
    if (DATE.matcher(words).matches()) {
      return on(fields, scalar, words);
    }
    return fields
        .values()
        .time("due", scalar, List.of("next time", "ask"), AS_DUE)
        .flatMap(t -> after(fields, scalar, t, "a promise is due", AS_DUE));
  }

  private static Optional<Step.Due> on(Fields fields, Scalar scalar, String words) {
    try {
      return Optional.of(new Step.Due.On(LocalDate.parse(words)));
    } catch (DateTimeException e) {
      fields.add(
          Diagnostic.of(Rule.NOT_A_TIME, scalar.span(), "there is no such day as `" + words + "`")
              .help("write year, month and day, such as `2026-12-24`"));
      return Optional.empty();
    }
  }

  private static Optional<Step.Due> after(
      Fields fields, Scalar scalar, Duration time, String what, String help) {
    boolean days = time.equals(Duration.ofDays(time.toDays()));
    if (!days || DAYS.isTooLong(time)) {
      fields.add(
          Diagnostic.of(Rule.NOT_A_TIME, scalar.span(), what + " after days or weeks").help(help));
      return Optional.empty();
    }
    return Optional.of(new Step.Due.After((int) time.toDays()));
  }

  static Step followUp(Fields fields, Modifiers modifiers) {
    Step.FollowUp.Looking looking =
        new Step.FollowUp.Looking(
            fields.text("question"),
            fields.word("from", FROM, Step.FollowUp.From.OPEN),
            fields.word("to", TO, Step.FollowUp.To.BOTH));
    boolean skip =
        fields.node("if_none").orElse(null) instanceof Scalar s && s.value().strip().equals("skip");
    return new Step.FollowUp(
        modifiers, fields.value(), looking, skip ? Optional.empty() : fields.text("if_none"));
  }
}
