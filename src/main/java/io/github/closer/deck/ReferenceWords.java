package io.github.closer.deck;

import io.github.closer.deck.ConditionTokens.Token;
import java.util.List;
import java.util.Optional;

/** The names that may stand in a condition: {@code wish.a}, {@code last.close}, sessions. */
final class ReferenceWords {
  /** The word before an answer of the session before. */
  static final String LAST = "last";

  /** The word for how many sessions the two have finished. */
  static final String SESSIONS = "sessions";

  private static final List<String> RESERVED =
      List.of("and", "or", "in", "is", "answered", "skipped");

  private ReferenceWords() {}

  /** What a name means in the file in which it is written. */
  static Condition.Operand operand(Token token, Home home) throws ConditionProblem {
    String name = token.value();
    if (name.equals(SESSIONS)) {
      return new Condition.Sessions();
    }
    if (name.startsWith(SESSIONS + ".")) {
      throw new ConditionProblem(
          token.from(),
          token.to(),
          "`sessions` is a number, and has nothing behind a dot",
          "compare it with a number: sessions >= 3");
    }
    if (name.equals(LAST)) {
      throw new ConditionProblem(
          token.from(),
          token.to(),
          "`last` alone does not say what of last time is meant",
          "put the id of a step behind it, as in last.close");
    }
    boolean last = name.startsWith(LAST + ".");
    int from = last ? LAST.length() + 1 : 0;
    return new Condition.AnswerValue(
        reference(token, from, home, last ? Reference.Session.LAST : Reference.Session.THIS));
  }

  /** What the characters of a token from one on are the name of. */
  private static Reference reference(Token token, int start, Home home, Reference.Session session)
      throws ConditionProblem {
    String[] words = token.value().substring(start).split("\\.", -1);
    if (RESERVED.contains(words[0])) {
      throw new ConditionProblem(
          token.from(), token.to(), "a name is missing before this", "put the id of a step here");
    }
    if (words.length == 1) {
      return new Reference(home.id(words[0]), Reference.Field.VALUE, session);
    }
    Optional<Reference.Field> field = Reference.Field.of(words[1]);
    if (words.length > 2 || field.isEmpty()) {
      int from = start + words[0].length() + 1;
      String tail = token.value().substring(from);
      throw ConditionProblem.field(token.from() + from, token.to(), tail);
    }
    return new Reference(home.id(words[0]), field.get(), session);
  }
}
