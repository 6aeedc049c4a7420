package io.github.closer.deck;

import io.github.closer.deck.Claim.Comparing;
import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Claim.Sink;
import io.github.closer.deck.Claim.Term;
import io.github.closer.deck.Claim.Use;
import io.github.closer.deck.Condition.Comparison;
import io.github.closer.deck.ConditionTokens.Kind;
import io.github.closer.deck.ConditionTokens.Token;
import io.github.closer.deck.Node.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a condition.
 *
 * <pre>{@code
 * any     = all { "or" all }
 * all     = one { "and" one }
 * one     = "not" one | "(" any ")" | claim
 * claim   = name ( "answered" | "skipped" )
 *         | value ( "=" | "!=" | "<" | "<=" | ">" | ">=" | "is" | "is not" ) value
 *         | value [ "not" ] "in" "(" value { "," value } ")"
 *         | name
 * value   = number | 'words' | "sessions" | name
 * name    = [ "last." ] id [ "." field ]
 * }</pre>
 */
final class ConditionReader {
  /** Deeper than anybody writes, and far from what would exhaust the stack. */
  private static final int MAX_DEPTH = 32;

  private final Reading reading;
  private final Scalar scalar;
  private final Sink sink;
  private final Setting setting;
  private final List<Claim> claims = new ArrayList<>();
  private List<Token> tokens = List.of();
  private int at;

  private ConditionReader(Reading reading, Scalar scalar, Sink.Kind kind, Setting setting) {
    this.reading = reading;
    this.scalar = scalar;
    this.sink = new Sink(kind, scalar.span());
    this.setting = setting;
  }

  /** The condition, or nothing where it cannot be read, which is then said. */
  static Optional<Condition> read(Reading reading, Scalar scalar, Sink.Kind kind, Setting setting) {
    ConditionReader reader = new ConditionReader(reading, scalar, kind, setting);
    try {
      Condition condition = reader.whole();
      reader.claims.forEach(reading::claim);
      reading.condition(new Reading.Placed(condition, reader.sink, setting, reader.mentions()));
      return Optional.of(condition);
    } catch (ConditionProblem e) {
      reading.add(e.at(reading, reading.place(scalar, e.from(), e.to())));
      return Optional.empty();
    }
  }

  private List<Mention> mentions() {
    return claims.stream().filter(Mention.class::isInstance).map(Mention.class::cast).toList();
  }

  private Condition whole() throws ConditionProblem {
    tokens = ConditionTokens.of(scalar.value(), other -> reading.add(other.in(reading, scalar)));
    Condition condition = any(0);
    Token next = next();
    if (next.kind() != Kind.END) {
      throw problem(
          next,
          next.is(")") ? "this `)` closes nothing" : "something is missing before this",
          next.is(")") ? "leave it out" : "join two conditions with `and` or `or`");
    }
    return condition;
  }

  private Condition any(int depth) throws ConditionProblem {
    Condition condition = all(depth);
    while (took("or")) {
      condition = new Condition.Or(condition, all(depth));
    }
    return condition;
  }

  private Condition all(int depth) throws ConditionProblem {
    Condition condition = one(depth);
    while (took("and")) {
      condition = new Condition.And(condition, one(depth));
    }
    return condition;
  }

  private Condition one(int depth) throws ConditionProblem {
    if (depth > MAX_DEPTH) {
      throw problem(next(), "too much in brackets in brackets", "say it in several steps");
    }
    if (took("not")) {
      return new Condition.Not(one(depth + 1));
    }
    if (!took("(")) {
      return claim();
    }
    Condition condition = any(depth + 1);
    close();
    return condition;
  }

  private Condition claim() throws ConditionProblem {
    Token first = next();
    Term left = value();
    Token sign = next();
    if (left.operand() instanceof Condition.AnswerValue answer) {
      if (took("answered")) {
        mention(left, Use.ASKED_FOR);
        return new Condition.Answered(answer.reference());
      }
      if (took("skipped")) {
        mention(left, Use.ASKED_FOR);
        return new Condition.Skipped(answer.reference());
      }
    }
    if (took("in")) {
      return in(left, sign);
    }
    if (sign.is("not") && tokens.get(at + 1).is("in")) {
      at += 2;
      return new Condition.Not(in(left, sign));
    }
    Optional<Comparison> comparison = comparison();
    if (comparison.isPresent()) {
      return compare(left, comparison.get(), sign);
    }
    if (left.operand() instanceof Condition.AnswerValue answer) {
      mention(left, Use.HELD);
      return new Condition.Holds(answer.reference());
    }
    boolean sessions = left.operand() instanceof Condition.Sessions;
    throw problem(
        first,
        "this alone says neither yes nor no",
        sessions ? "compare it with a number: sessions >= 3" : "compare an answer with it");
  }

  private Condition compare(Term left, Comparison comparison, Token sign) throws ConditionProblem {
    Term right = value();
    if (isWritten(left.operand()) && isWritten(right.operand())) {
      throw problem(sign, "no answer is compared here", "put the id of a step on one side");
    }
    compared(left, comparison, sign, right);
    mention(left, Use.COMPARED);
    mention(right, Use.COMPARED);
    return new Condition.Compare(left.operand(), comparison, right.operand());
  }

  /** Whether it is the same in every session. */
  private static boolean isWritten(Condition.Operand operand) {
    return operand instanceof Condition.NumberValue || operand instanceof Condition.TextValue;
  }

  private Condition in(Term left, Token word) throws ConditionProblem {
    if (!took("(")) {
      throw problem(next(), "`in` is followed by a list", "write it like: in ('one', 'other')");
    }
    mention(left, Use.COMPARED);
    List<Condition.Operand> options = new ArrayList<>();
    do {
      Term option = value();
      compared(left, Comparison.EQUAL, word, option);
      mention(option, Use.COMPARED);
      options.add(option.operand());
    } while (took(","));
    close();
    return new Condition.In(left.operand(), options);
  }

  private void compared(Term left, Comparison comparison, Token sign, Term right) {
    claims.add(new Comparing(left, comparison, place(sign), right));
  }

  private void mention(Term term, Use use) {
    if (term.operand() instanceof Condition.AnswerValue answer) {
      claims.add(new Mention(answer.reference(), term.at(), use, sink, setting));
    }
  }

  private Optional<Comparison> comparison() {
    if (took("is")) {
      return Optional.of(took("not") ? Comparison.NOT_EQUAL : Comparison.EQUAL);
    }
    if (took("==")) {
      return Optional.of(Comparison.EQUAL);
    }
    return Arrays.stream(Comparison.values()).filter(c -> took(c.symbol())).findFirst();
  }

  private Term value() throws ConditionProblem {
    Token token = next();
    SourceSpan span = place(token);
    Condition.Operand operand =
        switch (token.kind()) {
          case NUMBER -> new Condition.NumberValue(Double.parseDouble(token.value()));
          case TEXT -> new Condition.TextValue(token.value());
          case WORD -> ReferenceWords.operand(token, reading.home());
          case END -> throw problem(token, "the condition stops here", "say what should follow");
          case SIGN ->
              throw problem(
                  token,
                  "a value is missing before this `" + token.value() + "`",
                  "put a name, a number or 'words' here");
        };
    at++;
    return new Term(operand, span);
  }

  private void close() throws ConditionProblem {
    if (!took(")")) {
      throw problem(next(), "a `)` is missing", "close the bracket here");
    }
  }

  private Token next() {
    return tokens.get(at);
  }

  private boolean took(String wordOrSign) {
    if (!next().is(wordOrSign)) {
      return false;
    }
    at++;
    return true;
  }

  private SourceSpan place(Token token) {
    return reading.place(scalar, token.from(), token.to());
  }

  private static ConditionProblem problem(Token token, String message, String help) {
    return new ConditionProblem(token.from(), token.to(), message, help);
  }
}
