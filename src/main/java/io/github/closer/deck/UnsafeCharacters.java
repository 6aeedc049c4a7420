package io.github.closer.deck;

import io.github.closer.text.Acting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Characters that have no place in a deck: they could move a cursor, colour a screen, or show a
 * line in another order than it is read.
 */
public final class UnsafeCharacters {
  private static final String REPLACEMENT = "\uFFFD";

  /** After so many lines the file is probably not a text at all. */
  private static final int MOST_LINES = 20;

  private UnsafeCharacters() {}

  /** One diagnostic for each line that has any, at the first of them. */
  static List<Diagnostic> find(List<String> lines) {
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < lines.size() && found.size() < MOST_LINES; i++) {
      String line = lines.get(i);
      int at = Acting.next(line, 0);
      if (at >= 0) {
        int column = line.codePointCount(0, at) + 1;
        SourceSpan here = SourceSpan.within(i + 1, column, column + 1);
        found.add(problem(line.codePointAt(at), here));
      }
    }
    return found;
  }

  /** The same text with a neutral sign for each, so that reading can go on. */
  static String replace(String text) {
    return Acting.replaced(text, c -> REPLACEMENT);
  }

  /** The text without them, for words that come from elsewhere. */
  public static String without(String text) {
    return Acting.replaced(text, c -> "");
  }

  /** Finds what was written as an escape, such as {@code "\e[31m"}. */
  static List<Diagnostic> find(Node.Scalar scalar) {
    int at = Acting.next(scalar.value(), 0);
    return scalar.style() == Node.Style.DOUBLE_QUOTED && at >= 0
        ? List.of(problem(scalar.value().codePointAt(at), scalar.span()))
        : List.of();
  }

  private static Diagnostic problem(int character, SourceSpan at) {
    String name = String.format(Locale.ROOT, "U+%04X", character);
    return Diagnostic.of(
            Rule.UNSAFE_CHARACTER,
            at,
            "there is an invisible control character here (" + name + ")")
        .help("delete it and type the text around it again; decks hold only visible text");
  }
}
