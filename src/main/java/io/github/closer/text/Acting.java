package io.github.closer.text;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that do something, or hide, where they should be read: controls, what turns a line
 * round, invisible letters, halves of characters, and what is no character.
 *
 * <p>A line feed and a tab act on nothing but their own line and are left out here. What belongs to
 * the ordinary writing of some language is left out as well: joiners, the marks that say to which
 * side a sign belongs, the places where a word may be broken, and Arabic signs around numbers.
 */
public final class Acting {
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int WORD_JOINER = 0x2060;
  private static final int ARABIC_LETTER_MARK = 0x61C;

  /** England, Scotland and Wales are written with letters that hide anywhere else. */
  private static final Pattern FLAG =
      Pattern.compile(
          "\\x{1F3F4}\\x{E0067}\\x{E0062}(?:\\x{E0065}\\x{E006E}\\x{E0067}"
              + "|\\x{E0073}\\x{E0063}\\x{E0074}|\\x{E0077}\\x{E006C}\\x{E0073})\\x{E007F}");

  private static final int BLACK_FLAG = 0x1F3F4;

  private Acting() {}

  /** Where the next one stands, in {@code char}s; -1 where none comes any more. */
  public static int next(String words, int from) {
    int at = from;
    while (at < words.length()) {
      int c = words.codePointAt(at);
      if (acts(c)) {
        return at;
      }
      at = c == BLACK_FLAG ? behindFlag(words, at) : at + Character.charCount(c);
    }
    return -1;
  }

  private static int behindFlag(String words, int at) {
    Matcher flag = FLAG.matcher(words).region(at, words.length());
    return flag.lookingAt() ? flag.end() : at + Character.charCount(BLACK_FLAG);
  }

  /** The words with something else in the place of each. */
  public static String replaced(String words, IntFunction<String> instead) {
    int at = next(words, 0);
    if (at < 0) {
      return words;
    }
    StringBuilder out = new StringBuilder(words.length());
    int from = 0;
    while (at >= 0) {
      int c = words.codePointAt(at);
      out.append(words, from, at).append(instead.apply(c));
      from = at + Character.charCount(c);
      at = next(words, from);
    }
    return out.append(words, from, words.length()).toString();
  }

  private static boolean acts(int c) {
    if ((c >= ' ' && c <= '~') || c == '\n' || c == '\t') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> !belongsToWriting(c);
      default -> isNone(c);
    };
  }

  private static boolean belongsToWriting(int c) {
    return (c >= 0x200B && c <= 0x200F)
        || c == SOFT_HYPHEN
        || c == WORD_JOINER
        || c == ARABIC_LETTER_MARK
        || isAroundNumbers(c);
  }

  /** Signs of Arabic, Syriac and Kaithi that are seen, and stand around or below a number. */
  private static boolean isAroundNumbers(int c) {
    return (c >= 0x600 && c <= 0x605)
        || c == 0x6DD
        || c == 0x70F
        || c == 0x890
        || c == 0x891
        || c == 0x8E2
        || c == 0x110BD
        || c == 0x110CD;
  }

  /** What Unicode promises never to make a character of, and what it keeps for hidden letters. */
  private static boolean isNone(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xE0000 && c <= 0xE007F);
  }
}
