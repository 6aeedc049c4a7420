package io.github.closer.text;

import java.util.List;
import java.util.Locale;

/**
 * A sentence that is not said yet: its name in the bundle, and what is put in. One who knows the
 * language says it later.
 *
 * @param key its name
 * @param arguments names, numbers, or sentences of their own
 */
public record Sentence(String key, List<Object> arguments) {
  public Sentence {
    arguments = List.copyOf(arguments);
  }

  /** A sentence with what is put in, in order. */
  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, List.of(arguments));
  }

  /** The sentence as it is said in a language. */
  public String in(Words words) {
    return words.say(
        key,
        arguments.stream()
            .map(argument -> argument instanceof Sentence inner ? inner.in(words) : argument)
            .toArray());
  }

  /** The sentence for those who look after the program, whatever language the people read. */
  public String inEnglish() {
    return in(Words.in(Locale.ENGLISH));
  }
}
