package io.github.closer.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a condition into words, numbers, quotes and signs. */
final class ConditionTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<word>[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)*+)"
              + "|(?<number>-?\\d{1,9}(?:\\.\\d{1,6})?(?![\\w.]))"
              + "|'(?<single>[^']*+(?:''[^']*+)*+)'"
              + "|\"(?<double>[^\"]*)\""
              + "|(?<sign><=|>=|!=|==|=|<|>|\\(|\\)|,)");

  private ConditionTokens() {}

  /** What a token is. */
  enum Kind {
    WORD,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  /**
   * A token.
   *
   * @param value the word, the digits, the sign, or what stands in quotes
   * @param from its first char in the condition
   * @param to just after its last char
   */
  record Token(Kind kind, String value, int from, int to) {

    boolean is(String wordOrSign) {
      return (kind == Kind.WORD || kind == Kind.SIGN) && value.equals(wordOrSign);
    }
  }

  /**
   * All tokens, with one at the end that stands for the end.
   *
   * @param others takes what is written otherwise here; it is read as what it should be
   */
  static List<Token> of(String condition, Consumer<OtherSigns.Found> others)
      throws ConditionProblem {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(condition);
    int at = skipSpace(condition, 0);
    while (at < condition.length()) {
      Optional<OtherSigns.Found> other = OtherSigns.at(condition, at, tokens);
      if (other.isPresent()) {
        others.accept(other.get());
        other.get().token().ifPresent(tokens::add);
        at = skipSpace(condition, other.get().to());
        continue;
      }
      token.region(at, condition.length());
      if (!token.lookingAt()) {
        throw meaningless(condition, at);
      }
      tokens.add(token(token));
      at = skipSpace(condition, token.end());
    }
    int end = condition.stripTrailing().length();
    tokens.add(new Token(Kind.END, "", end, end + 1));
    return tokens;
  }

  private static Token token(Matcher match) {
    if (match.group("word") != null) {
      return new Token(Kind.WORD, match.group("word"), match.start(), match.end());
    }
    if (match.group("number") != null) {
      return new Token(Kind.NUMBER, match.group("number"), match.start(), match.end());
    }
    if (match.group("sign") != null) {
      return new Token(Kind.SIGN, match.group("sign"), match.start(), match.end());
    }
    String single = match.group("single");
    String text = single == null ? match.group("double") : single.replace("''", "'");
    return new Token(Kind.TEXT, text, match.start(), match.end());
  }

  private static int skipSpace(String condition, int from) {
    int at = from;
    while (at < condition.length() && Character.isWhitespace(condition.charAt(at))) {
      at++;
    }
    return at;
  }

  private static ConditionProblem meaningless(String condition, int at) {
    int to = condition.offsetByCodePoints(at, 1);
    String sign = condition.substring(at, to);
    if (sign.equals("'") || sign.equals("\"")) {
      return new ConditionProblem(
          at, condition.length(), "this quote has no end", "put the same sign after the words");
    }
    if (Character.isDigit(sign.charAt(0)) || sign.equals("-")) {
      return new ConditionProblem(
          at, to, "this number cannot be read", "write it in digits, such as `3` or `2.5`");
    }
    String help =
        switch (sign) {
          case "$" -> "in a condition the name stands without `$`";
          case "“", "”", "„", "«", "»", "‘", "’" -> "words stand in straight quotes: 'words'";
          default -> "a condition is made of names, numbers, 'words', = != < <= > >= and or not in";
        };
    return new ConditionProblem(at, to, "`" + sign + "` has no meaning in a condition", help);
  }
}
