package io.github.closer.deck;

import io.github.closer.deck.ConditionTokens.Kind;
import io.github.closer.deck.ConditionTokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs and words that mean something in a condition elsewhere, and what is written here.
 *
 * <p>The condition is read on as if the right one stood there, so that one wrong sign does not hide
 * what else there is to say.
 */
final class OtherSigns {
  private static final Pattern SIGN =
      Pattern.compile("=>|=<|<>|≥|≤|≠|&&?|\\|\\|?|!(?!=)|\\$(?=[A-Za-z])");
  private static final Pattern CURLY =
      Pattern.compile("[“”„«»]([^“”„«»'\"\\\\]*)[“”„«»]|[‘’‚]([^‘’‚'\"\\\\]*)[‘’‚]");

  /** The longer first: what begins like another one is not that one. */
  private static final List<Phrase> PHRASES =
      List.of(
          phrase(">=", "(?:bigger|greater|more|larger|higher) than or equal to"),
          phrase("<=", "(?:less|lower|smaller|fewer) than or equal to"),
          phrase(">", "(?:bigger|greater|more|larger|higher) than"),
          phrase("<", "(?:less|lower|smaller|fewer) than"),
          phrase(">=", "at least"),
          phrase("<=", "at most"),
          phrase("=", "equal to"),
          new Phrase("=", Pattern.compile("(?:equals|equal)\\b", Pattern.CASE_INSENSITIVE)));

  private static final Pattern ALONE = Pattern.compile("[\\w.]+\\s*(?:$|\\)|&|\\||and\\b|or\\b)");
  private static final Set<String> JOINING = Set.of("and", "or", "not", "in", "is");

  private OtherSigns() {}

  /** Some words in place of a sign. */
  private record Phrase(String sign, Pattern words) {}

  /**
   * What stands there in place of what should.
   *
   * @param from its first char in the condition
   * @param to just after its last char
   * @param instead what to write, where nothing else can be meant
   * @param token what it is read as; nothing where it is only left out
   */
  record Found(int from, int to, String help, Optional<String> instead, Optional<Token> token) {

    /** The problem in its place, with an edit where the file has exactly that there. */
    Diagnostic in(Reading reading, Node.Scalar condition) {
      SourceSpan place = reading.place(condition, from, to);
      String written = condition.value().substring(from, to);
      Diagnostic found =
          Diagnostic.of(
                  Rule.NOT_A_CONDITION,
                  place,
                  Messages.word(written) + " has no meaning in a condition")
              .help(help);
      return instead
          .filter(text -> reading.isWritten(place, written))
          .filter(text -> !text.startsWith("'") || takesQuotes(condition))
          .map(text -> found.fix(Fix.replace(place, text)))
          .orElse(found);
    }

    /** Whether a straight quotation mark there neither opens nor closes the condition itself. */
    private boolean takesQuotes(Node.Scalar condition) {
      boolean inside = condition.style() == Node.Style.PLAIN && from > 0;
      return inside
          || condition.style() == Node.Style.DOUBLE_QUOTED
          || condition.style() == Node.Style.BLOCK;
    }
  }

  /**
   * What begins at a char, if it is anything of this.
   *
   * @param before what was read already
   */
  static Optional<Found> at(String condition, int from, List<Token> before) {
    Matcher sign = SIGN.matcher(condition).region(from, condition.length());
    if (sign.lookingAt()) {
      return Optional.of(sign(condition, from, sign.end()));
    }
    Matcher quotes = CURLY.matcher(condition).region(from, condition.length());
    if (quotes.lookingAt()) {
      return Optional.of(quoted(quotes));
    }
    return isBehindValue(before) ? phrase(condition, from) : Optional.empty();
  }

  private static Found sign(String condition, int from, int to) {
    String written = condition.substring(from, to);
    return switch (written) {
      case "&", "&&" -> word(condition, from, to, "and");
      case "|", "||" -> word(condition, from, to, "or");
      case "!" -> not(condition, from, to);
      case "$" ->
          new Found(
              from,
              to,
              "in a condition the name stands without `$`",
              Optional.of(""),
              Optional.empty());
      default -> compared(from, to, straight(written));
    };
  }

  private static String straight(String sign) {
    return switch (sign) {
      case "=>", "≥" -> ">=";
      case "=<", "≤" -> "<=";
      default -> "!=";
    };
  }

  private static Found compared(int from, int to, String sign) {
    Token token = new Token(Kind.SIGN, sign, from, to);
    return new Found(from, to, "write `" + sign + "`", Optional.of(sign), Optional.of(token));
  }

  private static Found word(String condition, int from, int to, String word) {
    boolean close = from > 0 && !Character.isWhitespace(condition.charAt(from - 1));
    boolean followed = to < condition.length() && !Character.isWhitespace(condition.charAt(to));
    String text = (close ? " " : "") + word + (followed ? " " : "");
    Token token = new Token(Kind.WORD, word, from, to);
    return new Found(from, to, "write `" + word + "`", Optional.of(text), Optional.of(token));
  }

  /** Before a comparison it could turn round the answer or the comparison, so nothing is mended. */
  private static Found not(String condition, int from, int to) {
    String rest = condition.substring(to).stripLeading();
    Found found = word(condition, from, to, "not");
    boolean clear = rest.startsWith("(") || ALONE.matcher(rest).lookingAt();
    return clear ? found : new Found(from, to, found.help(), Optional.empty(), found.token());
  }

  private static Found quoted(Matcher quotes) {
    String words = quotes.group(1) == null ? quotes.group(2) : quotes.group(1);
    Token token = new Token(Kind.TEXT, words, quotes.start(), quotes.end());
    String straight = "'" + words + "'";
    return new Found(
        quotes.start(),
        quotes.end(),
        "put straight quotes around the words: " + straight,
        Optional.of(straight),
        Optional.of(token));
  }

  private static boolean isBehindValue(List<Token> before) {
    if (before.isEmpty()) {
      return false;
    }
    Token last = before.get(before.size() - 1);
    return last.kind() == Kind.NUMBER
        || last.kind() == Kind.TEXT
        || (last.kind() == Kind.WORD && !JOINING.contains(last.value().toLowerCase(Locale.ROOT)));
  }

  private static Optional<Found> phrase(String condition, int from) {
    for (Phrase phrase : PHRASES) {
      Matcher words = phrase.words().matcher(condition).region(from, condition.length());
      if (words.lookingAt()) {
        return Optional.of(compared(from, words.end(), phrase.sign()));
      }
    }
    return Optional.empty();
  }

  private static Phrase phrase(String sign, String words) {
    String spaced = "(?:is )?" + words + "\\b";
    return new Phrase(sign, Pattern.compile(spaced.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE));
  }
}
