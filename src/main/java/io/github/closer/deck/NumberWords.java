package io.github.closer.deck;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and times as people write them, where only one thing can be meant. */
final class NumberWords {
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern TIME = Pattern.compile("(\\d{1,5}|[a-z]+)\\s*-?\\s*([a-z]+)\\.?");
  private static final Pattern ONE_NUMBER =
      Pattern.compile("[^\\d+-]*?(?<![\\d.,])(\\d{1,5})(?![\\d.,])[^\\d+-]*");
  private static final Pattern ROUNDED =
      Pattern.compile("(?:(?:about|ca\\.?|~)\\s*)?\\d{1,5}\\s*(?:min|minutes?)?");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("s", "s"),
          Map.entry("sec", "s"),
          Map.entry("secs", "s"),
          Map.entry("second", "s"),
          Map.entry("seconds", "s"),
          Map.entry("min", " min"),
          Map.entry("mins", " min"),
          Map.entry("minute", " min"),
          Map.entry("minutes", " min"),
          Map.entry("minuets", " min"),
          Map.entry("h", "h"),
          Map.entry("hr", "h"),
          Map.entry("hrs", "h"),
          Map.entry("hour", "h"),
          Map.entry("hours", "h"),
          Map.entry("day", " days"),
          Map.entry("days", " days"),
          Map.entry("wk", " weeks"),
          Map.entry("wks", " weeks"),
          Map.entry("week", " weeks"),
          Map.entry("weeks", " weeks"));

  private NumberWords() {}

  /** The digits of a number up to ten that is written as a word. */
  static Optional<String> digits(String word) {
    int at = NUMBERS.indexOf(word.strip().toLowerCase(Locale.ROOT));
    return at < 0 ? Optional.empty() : Optional.of(String.valueOf(at + 1));
  }

  /** The one number in words around it, such as {@code about 20} or {@code 2 cards}. */
  static Optional<String> within(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    if (plain.equals("once") || plain.equals("twice")) {
      return Optional.of(plain.equals("once") ? "1" : "2");
    }
    Matcher match = ONE_NUMBER.matcher(plain);
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }

  /** Whether there is nothing around a number but what changes nothing. */
  static boolean isSure(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    return plain.equals("once") || plain.equals("twice") || ROUNDED.matcher(plain).matches();
  }

  /** A length of time as a deck writes it. */
  static Optional<String> time(String words) {
    Matcher match = TIME.matcher(words.strip().toLowerCase(Locale.ROOT));
    if (!match.matches()) {
      return Optional.empty();
    }
    String number = match.group(1);
    Optional<String> digits =
        Character.isDigit(number.charAt(0))
            ? Optional.of(number)
            : digits(number.equals("a") || number.equals("an") ? "one" : number);
    Optional<String> unit = Optional.ofNullable(UNITS.get(match.group(2)));
    return digits.flatMap(count -> unit.map(u -> count + singular(count, u)));
  }

  private static String singular(String count, String unit) {
    boolean one = count.equals("1") && unit.length() > 2 && unit.endsWith("s");
    return one ? unit.substring(0, unit.length() - 1) : unit;
  }
}
