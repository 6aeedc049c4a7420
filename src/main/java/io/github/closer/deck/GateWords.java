package io.github.closer.deck;

import io.github.closer.deck.Condition.Comparison;
import io.github.closer.deck.Node.Scalar;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words for gates, of today and of a later day: both answer alone, and only what follows from
 * both is known.
 */
final class GateWords {
  private static final Pattern PASS = Pattern.compile("(<=|>=|!=|==|=|<|>) ?(-?\\d{1,6})");
  static final Shape LIMIT = Shape.Like.stripped(PASS, "a sign and a number, such as `<= 4`");
  private static final String AS_PASS = "write what a number has to be to go on: pass: '<= 4'";

  private static final String AS_AFTER = "write it like `7 days` or `2 weeks`";

  private GateWords() {}

  static Step consent(Fields fields, Modifiers modifiers) {
    isForBoth(fields, modifiers, "consent");
    return new Step.Consent(modifiers, fields.value(), fields.target("if_no"));
  }

  /** Without a question of its own, what stands behind the verb is the question. */
  static Step safety(Fields fields, Modifiers modifiers) {
    isForBoth(fields, modifiers, "safety");
    Template value = fields.value();
    Optional<Template> question = fields.text("question");
    return new Step.Safety(
        modifiers,
        question.isPresent() ? value : new Template(List.of()),
        question.orElse(value),
        fields.target("if_no"),
        fields.textOrTexts("help"));
  }

  /** A gate that only one is asked would tell the other what was answered there. */
  private static void isForBoth(Fields fields, Modifiers modifiers, String verb) {
    modifiers
        .manner()
        .who()
        .filter(who -> who != Who.BOTH && who != Who.EACH && !fields.reading().isForOne())
        .ifPresent(
            who ->
                fields.add(
                    Diagnostic.of(
                            Rule.NOT_A_WORD,
                            fields.place("who"),
                            "`" + verb + "` always asks both, each alone")
                        .help("take `who` away: of one alone, the other would know the answer")));
  }

  static Step gate(Fields fields, Modifiers modifiers) {
    isForBoth(fields, modifiers, "gate");
    fields.missing("pass", AS_PASS);
    Step.Range range = AnswerWords.range(fields);
    Step.Gate.Limit limit =
        fields
            .scalar("pass")
            .flatMap(s -> limit(fields, s, range))
            .orElse(new Step.Gate.Limit(Comparison.AT_MOST, range.to()));
    return new Step.Gate(modifiers, fields.value(), range, limit, fields.target("if_no"));
  }

  static Step later(Fields fields, Modifiers modifiers) {
    if (fields.has("who")) {
      fields.add(
          Diagnostic.of(Rule.NOT_A_WORD, fields.place("who"), "`later` is always for both")
              .help("take `who` away: each is asked alone"));
    }
    int days = fields.scalar("after").flatMap(s -> days(fields, s)).orElse(Step.Later.DAYS);
    List<String> help =
        fields.textOrTexts("help").stream().map(text -> plain(fields, "help", text)).toList();
    return new Step.Later(modifiers, plain(fields, "later", fields.value()), days, help);
  }

  private static Optional<Integer> days(Fields fields, Scalar scalar) {
    Optional<Duration> time = fields.values().time("after", scalar, AS_AFTER);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    long days = time.get().toDays();
    if (!time.get().equals(Duration.ofDays(days)) || fields.limits("after", Shape.Time.class).isTooLong(time.get())) {
      fields.add(
          Diagnostic.of(
                  Rule.NOT_A_TIME,
                  scalar.span(),
                  "a later day comes after whole days, 365 of them at the most")
              .help(AS_AFTER));
      return Optional.empty();
    }
    return Optional.of((int) days);
  }

  /** Words that are read out of the session they were written for. */
  private static String plain(Fields fields, String key, Template text) {
    if (!text.parts().stream().allMatch(Template.Literal.class::isInstance)) {
      fields.add(
          Diagnostic.of(
                  Rule.UNKNOWN_NAME,
                  fields.place(key),
                  "on a later day there are no names or answers of today")
              .help("say it without `$`; for the other one, write `your partner`"));
    }
    return text.parts().stream()
        .filter(Template.Literal.class::isInstance)
        .map(part -> ((Template.Literal) part).text())
        .collect(Collectors.joining());
  }

  private static Optional<Step.Gate.Limit> limit(Fields fields, Scalar scalar, Step.Range range) {
    Matcher match = PASS.matcher(scalar.value().strip());
    if (!match.matches()) {
      fields
          .reading()
          .add(
              Diagnostic.of(
                      Rule.NOT_A_CONDITION,
                      scalar.span(),
                      "a limit is a sign and a number, and "
                          + Messages.word(scalar.value())
                          + " is not")
                  .help(AS_PASS));
      return Optional.empty();
    }
    int value = Integer.parseInt(match.group(2));
    if (value < range.from() || value > range.to()) {
      fields
          .reading()
          .add(
              Diagnostic.of(
                      Rule.OUT_OF_RANGE, scalar.span(), "this limit is not one of the numbers")
                  .help(
                      "write a number from "
                          + range.from()
                          + " to "
                          + range.to()
                          + " behind the"
                          + " sign"));
    }
    String sign = match.group(1).equals("==") ? "=" : match.group(1);
    return Arrays.stream(Comparison.values())
        .filter(c -> c.symbol().equals(sign))
        .findFirst()
        .map(c -> new Step.Gate.Limit(c, value));
  }
}
