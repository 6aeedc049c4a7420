package io.github.closer.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Characters that have no place in a deck: they could move a cursor, colour a screen, or show a
 * line in another order than it is read.
 */
public final class UnsafeCharacters {
  private static final int REPLACEMENT = 0xFFFD;

  /** After so many lines the file is probably not a text at all. */
  private static final int MOST_LINES = 20;

  private UnsafeCharacters() {}

  /** One diagnostic for each line that has any, at the first of them. */
  static List<Diagnostic> find(List<String> lines) {
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < lines.size() && found.size() < MOST_LINES; i++) {
      int[] characters = lines.get(i).codePoints().toArray();
      for (int column = 0; column < characters.length; column++) {
        if (isUnsafe(characters[column])) {
          found.add(problem(characters[column], SourceSpan.within(i + 1, column + 1, column + 2)));
          break;
        }
      }
    }
    return found;
  }

  /** The same text with a neutral sign for each, so that reading can go on. */
  static String replace(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isUnsafe(c) ? REPLACEMENT : c));
    return out.toString();
  }

  /** The text without them, for words that come from elsewhere. */
  public static String without(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isUnsafe(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Finds what was written as an escape, such as {@code "\e[31m"}. */
  static List<Diagnostic> find(Node.Scalar scalar) {
    if (scalar.style() != Node.Style.DOUBLE_QUOTED) {
      return List.of();
    }
    return scalar
        .value()
        .codePoints()
        .filter(UnsafeCharacters::isUnsafe)
        .limit(1)
        .mapToObj(c -> problem(c, scalar.span()))
        .toList();
  }

  private static Diagnostic problem(int character, SourceSpan at) {
    String name = String.format(Locale.ROOT, "U+%04X", character);
    return Diagnostic.of(
            Rule.UNSAFE_CHARACTER,
            at,
            "there is an invisible control character here (" + name + ")")
        .help("delete it and type the text around it again; decks hold only visible text");
  }

  private static boolean isUnsafe(int character) {
    if (character == '\n' || character == '\t') {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> !isHarmlessFormat(character);
      default -> (character & 0xFFFE) == 0xFFFE;
    };
  }

  /** Joiners, direction marks, the soft hyphen and the word joiner belong to ordinary writing. */
  private static boolean isHarmlessFormat(int character) {
    return (character >= 0x200B && character <= 0x200F)
        || character == 0xAD
        || character == 0x2060
        || isEmojiTag(character)
        || isArabicMark(character);
  }

  /** The flags of England, Scotland and Wales are written with these. */
  private static boolean isEmojiTag(int character) {
    return character >= 0xE0020 && character <= 0xE007F;
  }

  private static boolean isArabicMark(int character) {
    return (character >= 0x600 && character <= 0x605) || character == 0x61C || character == 0x6DD;
  }
}
