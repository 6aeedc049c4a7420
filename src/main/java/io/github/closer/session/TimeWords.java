package io.github.closer.session;

import io.github.closer.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words with which people type days and hours, in one language.
 *
 * <p>What was typed is read in every language there is, whichever is spoken now: a session that is
 * gone on with in another language comes to the same day.
 *
 * @param words the language
 */
record TimeWords(Words words) {
  private static final List<TimeWords> ALL = Words.all().stream().map(TimeWords::new).toList();

  /** A name in a pattern for which any of the words may stand that the bundle has for it. */
  private static final Pattern NAME = Pattern.compile("<([a-z-]+)>");

  /** What the first language makes of it that can make anything of it. */
  static <T> Optional<T> first(Function<TimeWords, Optional<T>> reading) {
    return ALL.stream().flatMap(words -> reading.apply(words).stream()).findFirst();
  }

  /** What was typed, as these words are compared: in small letters, with single spaces. */
  static String plain(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** Whether somebody typed one of these words, and nothing else. */
  boolean means(String name, String typed) {
    return these(name).contains(typed);
  }

  /**
   * What was typed, looked at with a pattern.
   *
   * @param pattern a regular expression in which {@code <day>} stands for any word for a day
   */
  Matcher matcher(String pattern, String typed) {
    String full = NAME.matcher(pattern).replaceAll(name -> Matcher.quoteReplacement(any(name)));
    return Pattern.compile(full).matcher(typed);
  }

  private String any(MatchResult name) {
    return these(name.group(1)).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private List<String> these(String name) {
    return Arrays.stream(words.say("session.typed." + name).split(",", -1))
        .map(TimeWords::plain)
        .toList();
  }

  /** The language, for the names of days and months; the same in every country that speaks it. */
  Locale language() {
    return language(words);
  }

  /** The language of some words, without a country. */
  static Locale language(Words words) {
    return Locale.forLanguageTag(words.locale().getLanguage());
  }
}
