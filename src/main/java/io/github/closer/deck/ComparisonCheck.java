package io.github.closer.deck;

import io.github.closer.deck.Claim.Comparing;
import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Claim.Term;
import io.github.closer.deck.Claim.Use;
import io.github.closer.deck.Condition.AnswerValue;
import io.github.closer.deck.Condition.Comparison;
import io.github.closer.deck.Condition.NumberValue;
import io.github.closer.deck.Condition.Sessions;
import io.github.closer.deck.Condition.TextValue;
import io.github.closer.deck.Reading.Known;
import io.github.closer.deck.Reference.Field;
import io.github.closer.text.Suggestion;
import io.github.closer.text.YamlQuote;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that numbers are compared with numbers and words with words. */
final class ComparisonCheck {
  private static final Set<Comparison> WITHOUT_ORDER =
      Set.of(Comparison.EQUAL, Comparison.NOT_EQUAL);

  private final Reading reading;
  private final AnswerFields fields;

  ComparisonCheck(Reading reading) {
    this.reading = reading;
    this.fields = new AnswerFields(reading);
  }

  /** What a side of a comparison is. */
  private enum Type {
    NUMBER("a number"),
    TEXT("text"),
    YES_OR_NO("yes or no"),
    DAY("a day");

    private final String words;

    Type(String words) {
      this.words = words;
    }
  }

  void run() {
    for (Claim claim : reading.claims()) {
      Optional<Diagnostic> problem =
          claim instanceof Comparing comparing ? check(comparing) : check((Mention) claim);
      problem.ifPresent(reading::add);
    }
  }

  /** A name that stands alone has to be a yes or a no. */
  private Optional<Diagnostic> check(Mention mention) {
    Optional<Type> type = type(mention.reference());
    if (mention.use() != Use.HELD || type.isEmpty() || type.get() == Type.YES_OR_NO) {
      return Optional.empty();
    }
    String name = mention.reference().toString();
    String compared = type.get() == Type.NUMBER ? " >= 5" : " = 'words'";
    return Optional.of(
        Diagnostic.of(
                Rule.NOT_A_CONDITION,
                mention.at(),
                "`" + name + "` is " + type.get().words + ", and alone says neither yes nor no")
            .help(
                "compare it, such as `"
                    + name
                    + compared
                    + "`, or ask whether it is there: `"
                    + name
                    + " answered`"));
  }

  private Optional<Diagnostic> check(Comparing comparing) {
    Optional<Type> left = type(comparing.left());
    Optional<Type> right = type(comparing.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    return incomparable(comparing.left(), left.get())
        .or(() -> incomparable(comparing.right(), right.get()))
        .or(() -> different(comparing, left.get(), right.get()))
        .or(() -> unordered(comparing, left.get()))
        .or(() -> noSuchOption(comparing.left(), comparing.right()))
        .or(() -> noSuchOption(comparing.right(), comparing.left()));
  }

  private static Optional<Diagnostic> incomparable(Term term, Type type) {
    if (type == Type.NUMBER || type == Type.TEXT) {
      return Optional.empty();
    }
    Reference reference = ((AnswerValue) term.operand()).reference();
    String help =
        type == Type.YES_OR_NO
            ? "write `" + reference + "` or `not " + reference + "` alone"
            : "a day can only be said, as in `$" + reference + "`";
    return Optional.of(
        Diagnostic.of(
                Rule.COMPARES_APPLES,
                term.at(),
                "`" + reference + "` is " + type.words + " and cannot be compared")
            .help(help));
  }

  private Optional<Diagnostic> different(Comparing comparing, Type left, Type right) {
    if (left == right) {
      return Optional.empty();
    }
    boolean answers =
        comparing.left().operand() instanceof AnswerValue
            || comparing.right().operand() instanceof AnswerValue;
    if (!answers) {
      return Optional.of(wordsForSessions(comparing));
    }
    boolean nameFirst = comparing.left().operand() instanceof AnswerValue;
    Term name = nameFirst ? comparing.left() : comparing.right();
    Term other = nameFirst ? comparing.right() : comparing.left();
    Type type = nameFirst ? left : right;
    Type otherType = nameFirst ? right : left;
    Reference reference = ((AnswerValue) name.operand()).reference();
    Known known = known(reference).orElseThrow();
    String kind = reference.field() == Field.GAP ? "a number" : AnswerKind.inWords(known.step());
    return Optional.of(
        Diagnostic.of(
                Rule.COMPARES_APPLES,
                other.at(),
                "`" + reference + "` is " + kind + ", so compare it with " + type.words)
            .labelled("this is " + otherType.words)
            .beside(known.at(), "the step is here")
            .help(
                type == Type.NUMBER
                    ? "write the number in digits and without quotes"
                    : "write the words in quotes: " + YamlQuote.around(plain(other))));
  }

  private static Diagnostic wordsForSessions(Comparing comparing) {
    boolean first = comparing.left().operand() instanceof Sessions;
    return Diagnostic.of(
            Rule.COMPARES_APPLES,
            (first ? comparing.right() : comparing.left()).at(),
            "`sessions` says how many sessions there were, so compare it with a number")
        .labelled("this is text")
        .help("write the number in digits and without quotes");
  }

  private static String plain(Term term) {
    if (term.operand() instanceof NumberValue number) {
      double value = number.value();
      return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
    return "words";
  }

  private static Optional<Diagnostic> unordered(Comparing comparing, Type type) {
    if (type != Type.TEXT || WITHOUT_ORDER.contains(comparing.comparison())) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.of(Rule.COMPARES_APPLES, comparing.sign(), "text is neither more nor less")
            .help("write `=` or `!=`"));
  }

  private Optional<Diagnostic> noSuchOption(Term name, Term words) {
    if (!(name.operand() instanceof AnswerValue answer)
        || !(words.operand() instanceof TextValue text)) {
      return Optional.empty();
    }
    Known known = known(answer.reference()).orElseThrow();
    if (!(known.step() instanceof Step.Choose choose) || choose.own()) {
      return Optional.empty();
    }
    List<Template> options = choose.options().stream().map(Step.Choose.Option::text).toList();
    boolean named = options.stream().flatMap(o -> o.parts().stream()).anyMatch(p -> !isWords(p));
    List<String> literal = options.stream().map(ComparisonCheck::words).toList();
    if (named || literal.isEmpty() || literal.stream().anyMatch(o -> isSame(o, text.value()))) {
      return Optional.empty();
    }
    String help =
        Suggestion.closest(text.value(), literal)
            .map(o -> "did you mean " + YamlQuote.around(o) + "?")
            .orElse(
                "there are " + String.join(", ", literal.stream().map(YamlQuote::around).toList()));
    Diagnostic none =
        Diagnostic.of(
                Rule.COMPARES_APPLES,
                words.at(),
                "'"
                    + text.value()
                    + "' is not one of the options of `"
                    + answer.reference().step().written()
                    + "`")
            .beside(known.at(), "the choice is here")
            .help(help);
    return Optional.of(
        Suggestion.sure(text.value(), literal)
            .map(meant -> Meant.at(reading, none).within(text.value(), meant))
            .orElse(none));
  }

  /** As the session compares them. */
  private static boolean isSame(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private static boolean isWords(Template.Part part) {
    return part instanceof Template.Literal;
  }

  private static String words(Template option) {
    return option.parts().stream()
        .map(p -> p instanceof Template.Literal literal ? literal.text() : "")
        .collect(Collectors.joining());
  }

  private Optional<Type> type(Term term) {
    if (term.operand() instanceof NumberValue || term.operand() instanceof Sessions) {
      return Optional.of(Type.NUMBER);
    }
    if (term.operand() instanceof AnswerValue answer) {
      return type(answer.reference());
    }
    return Optional.of(Type.TEXT);
  }

  /** Nothing where the reference itself is wrong, which is said elsewhere. */
  private Optional<Type> type(Reference reference) {
    Optional<Known> known = known(reference);
    if (known.isEmpty()
        || !AnswerKind.of(known.get().step()).isThere()
        || !fields.of(known.get(), reference.session()).contains(reference.field())) {
      return Optional.empty();
    }
    return Optional.of(
        switch (reference.field()) {
          case GAP, LOWEST, HIGHEST -> Type.NUMBER;
          case SAME -> Type.YES_OR_NO;
          case DATE -> Type.DAY;
          case VALUE, A, B, SPEAKER, LISTENER, ANY ->
              AnswerKind.of(known.get().step()) == AnswerKind.NUMBER ? Type.NUMBER : Type.TEXT;
        });
  }

  private Optional<Known> known(Reference reference) {
    return Optional.ofNullable(reading.ids().get(reference.step().value()));
  }
}
