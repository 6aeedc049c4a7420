package io.github.closer.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the program says itself, in one language.
 *
 * <p>Each sentence is one whole pattern in {@code messages.properties}, so that a translation may
 * put names and numbers where its language wants them. Patterns are those of {@link MessageFormat}:
 * {@code {0}} stands for the first argument, {@code {0,choice,1#one minute|1<{0} minutes}} chooses
 * by number, and an apostrophe is written twice. What is put in is never read as a pattern.
 */
public final class Words {
  private static final String BUNDLE = "messages";

  private final ResourceBundle bundle;
  private final Locale locale;

  private Words(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * The words of a language, or English ones where there is no bundle for it.
   *
   * @param locale the language, and how numbers and days are written
   */
  public static Words in(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            Words.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Locale spoken = bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    return new Words(bundle, spoken);
  }

  /** The languages there are words in, by their short names. English is always among them. */
  public static List<String> languages() {
    return all().stream().map(words -> words.locale().getLanguage()).sorted().toList();
  }

  /** Every language there is: what was said or typed in one may have to be known in another. */
  public static List<Words> all() {
    return All.LANGUAGES;
  }

  /** The language that is spoken: days and numbers are written as it does. */
  public Locale locale() {
    return locale;
  }

  /**
   * A sentence.
   *
   * @param key its name in the bundle
   * @param arguments what is put in, in order
   * @throws java.util.MissingResourceException where the bundle has no such key: a bug
   */
  public String say(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    boolean plain = arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    return plain ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** The options of a choice: the sentences {@code key.1}, {@code key.2} and so on, in order. */
  public List<String> list(String key) {
    List<String> out = new ArrayList<>();
    for (int number = 1; bundle.containsKey(key + "." + number); number++) {
      out.add(say(key + "." + number));
    }
    return out;
  }

  /** Whether two say the same, in the same way. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Words words && locale.equals(words.locale);
  }

  @Override
  public int hashCode() {
    return locale.hashCode();
  }

  @Override
  public String toString() {
    return "Words[" + locale.toLanguageTag() + "]";
  }

  /**
   * The texts of all keys that begin so, as they stand in the bundle: for patterns of another kind,
   * and for lists of what there is.
   *
   * @param beginning what the keys begin with; the keys that are returned go on behind it
   */
  public SortedMap<String, String> below(String beginning) {
    SortedMap<String, String> out = new TreeMap<>();
    for (String key : bundle.keySet()) {
      if (key.startsWith(beginning)) {
        out.put(key.substring(beginning.length()), bundle.getString(key));
      }
    }
    return out;
  }

  /** Looked for when somebody asks for all of them; English first. */
  private static final class All {
    static final List<Words> LANGUAGES =
        Stream.concat(
                Stream.of(Locale.ENGLISH),
                Arrays.stream(Locale.getISOLanguages())
                    .filter(All::isThere)
                    .map(Locale::forLanguageTag))
            .map(Words::in)
            .toList();

    private static boolean isThere(String language) {
      return Words.class.getResource("/" + BUNDLE + "_" + language + ".properties") != null;
    }
  }
}
