package io.github.closer.store;

import io.github.closer.session.Event;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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

  /** These texts. */
  public static Quotes of(Collection<String> texts) {
    return new Quotes(
        texts.stream()
            .filter(text -> !text.isBlank() && !text.equals(Removal.REMOVED))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /**
   * What was written in a session, and what was chosen in it in words that are nothing else by
   * chance.
   *
   * @param spared entries of which nothing is meant
   */
  public static Stream<String> written(List<Event.Lasting> events, Predicate<Event.Line> spared) {
    return Trace.entries(events)
        .filter(Redaction::holdsWords)
        .filter(entry -> !spared.test(entry.line()))
        .flatMap(
            entry ->
                Stream.concat(
                    Removal.of(List.of(0), List.of(entry)).quoted(entry),
                    Stream.of(entry.words()).filter(Quotes::isUnmistakable)));
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
