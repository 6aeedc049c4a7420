package io.github.closer.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters as people see them: a letter with its accents, a flag, a family of faces is one.
 *
 * <p>Places are counted in {@code char}s, as Java does, from 0 to the length.
 */
public final class Clusters {
  private static final Pattern ONE = Pattern.compile("\\X");

  private Clusters() {}

  /** Where the character ends that begins at a place; the end of the words stays the end. */
  public static int after(CharSequence words, int at) {
    int next = at + 1;
    if (next >= words.length()) {
      return words.length();
    }
    if (simple(words.charAt(at)) && simple(words.charAt(next))) {
      return next;
    }
    Matcher one = ONE.matcher(words).region(at, words.length());
    return one.lookingAt() ? one.end() : next;
  }

  /** Where the character begins that ends at a place, or that the place is inside of. */
  public static int before(CharSequence words, int at) {
    int begin = certain(words, at);
    int end = after(words, begin);
    while (end < at) {
      begin = end;
      end = after(words, begin);
    }
    return begin;
  }

  /** The place itself where a character begins or ends, and else the end of the one around it. */
  public static int outside(CharSequence words, int at) {
    return at <= 0 || at >= words.length()
        ? Math.max(0, Math.min(at, words.length()))
        : after(words, before(words, at));
  }

  /** The nearest place before which something surely ends. */
  private static int certain(CharSequence words, int at) {
    int place = Math.max(0, at - 1);
    while (place > 0 && !(simple(words.charAt(place - 1)) && simple(words.charAt(place)))) {
      place--;
    }
    return place;
  }

  private static boolean simple(char sign) {
    return sign < 0x7F;
  }
}
