package io.github.closer.cli;

import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language the program speaks.
 *
 * <p>In this order: {@code --lang}, which stands in the environment as {@code CLOSER_LANG} once it
 * was read, and then what every program goes by: {@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG}.
 */
final class Language {
  static final String VARIABLE = "CLOSER_LANG";
  private static final List<String> VARIABLES = List.of(VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG");

  /** What says that a program speaks as it was written. */
  private static final Set<String> UNTRANSLATED = Set.of("C", "POSIX");

  private Language() {}

  /**
   * The words of the language that is wished for; English where none is, or where it is not there.
   */
  static Words of(Map<String, String> environment) {
    return VARIABLES.stream()
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .flatMap(Language::locale)
        .map(Words::in)
        .orElseGet(() -> Words.in(Locale.ENGLISH));
  }

  /**
   * The words of a session that is played from a file of answers. The file says options as they
   * stand on the cards, so it means the same on every machine: English, or the language that is
   * asked for by name.
   */
  static Words ofAnswers(Map<String, String> environment) {
    return of(Map.of(VARIABLE, environment.getOrDefault(VARIABLE, "")));
  }

  /**
   * What is wrong with a language that somebody asks for by name; empty where it is there.
   *
   * @param value what stands behind {@code --lang}
   */
  static Optional<Sentence> problem(String value) {
    List<String> there = Words.languages();
    boolean known = locale(value).map(Locale::getLanguage).filter(there::contains).isPresent();
    return known
        ? Optional.empty()
        : Optional.of(Sentence.of("cli.wrong.kind", LangOption.NAME, Listing.or(there), value));
  }

  /**
   * From {@code de_AT.UTF-8@euro} as from {@code de-AT}; {@code C} and {@code POSIX} are English.
   */
  private static Optional<Locale> locale(String value) {
    String name = value.replaceFirst("[.@].*", "");
    if (UNTRANSLATED.contains(name)) {
      return Optional.of(Locale.ENGLISH);
    }
    Locale locale = Locale.forLanguageTag(name.replace('_', '-'));
    return Optional.of(locale).filter(found -> !found.getLanguage().isEmpty());
  }
}
