package io.github.closer.store;

import io.github.closer.session.Event;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that other cards may have shown again.
 *
 * <p>Long ones go wherever they stand. Short ones go only as whole words: a letter or two stand in
 * many words, and are nobody's secret there.
 *
 * @param texts the longest first
 */
public record Quotes(List<String> texts) {
  /** From here on, in UTF-16 units, a text does not stand inside another by chance. */
  private static final int LONG = 8;

  private static final String OUTSIDE_OF_WORDS = "(?<![A-Za-z0-9])%s(?![A-Za-z0-9])";

  public Quotes {
    texts = List.copyOf(texts);
  }

  static Quotes of(Collection<String> texts) {
    return new Quotes(
        texts.stream()
            .filter(text -> !text.isBlank() && !text.equals(Removal.REMOVED))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /**
   * What was written in a session, but for some entries.
   *
   * @param spared the lines of those entries, as {@link OwnWords.Said} has them
   * @param more what else cards may have shown
   */
  public static Quotes besides(
      Set<String> spared, List<Event.Lasting> events, Collection<String> more) {
    Stream<String> written =
        Trace.entries(events)
            .filter(Redaction::holdsWords)
            .filter(entry -> !spared.contains(Place.line(entry.line())))
            .flatMap(entry -> Removal.of(List.of(0), List.of(entry)).quoted(entry));
    return of(Stream.concat(written, more.stream()).toList());
  }

  /** Only those that are nothing else by chance, such as an option of the deck. */
  Quotes unmistakable() {
    return new Quotes(texts.stream().filter(Quotes::isUnmistakable).toList());
  }

  /** Whether a text is nothing else by chance. */
  static boolean isUnmistakable(String text) {
    return text.length() >= LONG;
  }

  /** A text without them; in their place it says that something was removed. */
  public String removedFrom(String text) {
    String left = text;
    for (String quote : texts) {
      left =
          !isUnmistakable(quote)
              ? Pattern.compile(OUTSIDE_OF_WORDS.formatted(Pattern.quote(quote)))
                  .matcher(left)
                  .replaceAll(Matcher.quoteReplacement(Removal.REMOVED))
              : left.replace(quote, Removal.REMOVED);
    }
    return left;
  }
}
