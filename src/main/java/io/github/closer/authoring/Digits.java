package io.github.closer.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Patterns for whole numbers between two limits.
 *
 * <p>A number in quotes is text to an editor and a number to closer, so its limits are said as a
 * pattern as well.
 */
final class Digits {
  private Digits() {}

  /** Matches exactly the numbers from one to another, with zeros or a sign before them. */
  static String between(int least, int most) {
    List<String> signs = new ArrayList<>();
    if (most >= 0) {
      signs.add("\\+?0*" + group(Math.max(0, least), most));
    }
    if (least <= 0) {
      signs.add("-0*" + group(Math.max(0, -most), -least));
    }
    return "(?:" + String.join("|", signs) + ")";
  }

  /** Matches exactly the numbers from one to another, none of them below zero. */
  static String count(long least, long most) {
    return "0*" + group(least, most);
  }

  private static String group(long least, long most) {
    List<String> patterns = new ArrayList<>();
    long start = least;
    for (long stop : stops(least, most)) {
      patterns.add(alike(start, stop));
      start = stop + 1;
    }
    return "(?:" + String.join("|", patterns) + ")";
  }

  /** Where one pattern of digits ends and the next begins. */
  private static SortedSet<Long> stops(long least, long most) {
    SortedSet<Long> stops = new TreeSet<>(List.of(most));
    for (long ten = 10; least / ten * ten + ten - 1 < most; ten *= 10) {
      stops.add(least / ten * ten + ten - 1);
    }
    for (long ten = 10; (most + 1) / ten * ten > least; ten *= 10) {
      stops.add((most + 1) / ten * ten - 1);
    }
    return stops;
  }

  /** Numbers of one length, of which each digit goes from that of the first to the last's. */
  private static String alike(long least, long most) {
    String first = Long.toString(least);
    String last = Long.toString(most);
    StringBuilder out = new StringBuilder();
    int same = 0;
    for (int i = 0; i < first.length(); i += same) {
      String digit = digit(first.charAt(i), last.charAt(i));
      same = 1;
      while (i + same < first.length()
          && digit.equals(digit(first.charAt(i + same), last.charAt(i + same)))) {
        same++;
      }
      out.append(digit).append(same == 1 ? "" : "{" + same + "}");
    }
    return out.toString();
  }

  private static String digit(char first, char last) {
    return first == last ? String.valueOf(first) : "[" + first + "-" + last + "]";
  }
}
