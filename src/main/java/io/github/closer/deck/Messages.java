package io.github.closer.deck;

import io.github.closer.text.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences that several readers use. */
final class Messages {
  private static final int SHOWN = 40;

  /** Nobody reads a longer list to its end. */
  private static final int LISTED = 60;

  private Messages() {}

  /** What was probably meant, or what there is. */
  static String instead(String word, Collection<String> candidates, String otherwise) {
    return nearest(Suggestion.nearest(word, candidates), candidates, otherwise);
  }

  /** What was probably meant, where it is known what is nearest. */
  static String nearest(List<String> near, Collection<String> candidates, String otherwise) {
    return switch (near.size()) {
      case 1 -> "did you mean `" + near.get(0) + "`?";
      case 2 -> "did you mean `" + near.get(0) + "` or `" + near.get(1) + "`?";
      default -> otherwise + some(near.isEmpty() ? candidates : near);
    };
  }

  /** A list that is cut where it is long. */
  static String some(Collection<String> words) {
    int more = words.size() - LISTED;
    String first = list(words.stream().limit(LISTED).toList());
    return more <= 0 ? first : first + " and " + more + " more";
  }

  static String list(Collection<String> words) {
    return words.stream().map(w -> "`" + w + "`").collect(Collectors.joining(", "));
  }

  /** A word with its article: an ask, a say. */
  static String article(String word) {
    return ("aeio".indexOf(word.charAt(0)) < 0 ? "a `" : "an `") + word + "`";
  }

  /** A word of the deck in a message, cut where it is long. */
  static String word(String word) {
    String line = word.replace('\n', ' ').strip();
    if (line.codePointCount(0, line.length()) <= SHOWN) {
      return "`" + line + "`";
    }
    return "`" + line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…`";
  }

  static Diagnostic notYet(String word, SourceSpan at) {
    return notYet(word, at, "leave it out for now");
  }

  static Diagnostic notYet(String word, SourceSpan at, String help) {
    return Diagnostic.of(
            Rule.NOT_PLAYED_YET,
            at,
            "`"
                + word
                + "` is part of deck format 1, but this version of closer does not play it yet")
        .help(help);
  }
}
