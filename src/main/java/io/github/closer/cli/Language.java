package io.github.closer.cli;

import io.github.closer.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The language the program speaks.
 *
 * <p>In this order: {@code --lang}, which stands in the environment as {@code CLOSER_LANG} once it
 * was read, and then what every program goes by: {@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG}.
 */
final class Language {
  static final String VARIABLE = "CLOSER_LANG";
  private static final List<String> VARIABLES = List.of(VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG");

  private Language() {}

  /**
   * The words of the language that is wished for; English where none is, or where it is not there.
   */
  static Words of(Map<String, String> environment) {
    return VARIABLES.stream()
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(Language::locale)
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
   * From {@code de_AT.UTF-8@euro} as from {@code de-AT}; {@code C} and {@code POSIX} are English.
   */
  private static Locale locale(String value) {
    Locale locale = Locale.forLanguageTag(value.replaceFirst("[.@].*", "").replace('_', '-'));
    return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
  }
}
