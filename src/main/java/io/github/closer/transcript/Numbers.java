package io.github.closer.transcript;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The numbers that one person gave to one question, the oldest first.
 *
 * @param name that person's name
 * @param points the numbers
 * @param axis what they are drawn along; the same for whoever answered the question
 */
record Numbers(String name, List<Point> points, Axis axis) {
  Numbers {
    points = List.copyOf(points);
  }

  /**
   * A number.
   *
   * @param at when the session began
   * @param value the number
   * @param words the number as it was shown
   */
  record Point(Instant at, int value, String words) {}

  /**
   * From where to where numbers go. The ends of the scale itself stand in the deck, and decks
   * change; so it begins at nought and ends at the next of 5, 10, 50, 100 and so on.
   */
  record Axis(int lowest, int highest) {
    private static final int TEN = 10;

    static Axis of(List<Integer> values) {
      int least = values.stream().mapToInt(Integer::intValue).min().orElse(0);
      int most = values.stream().mapToInt(Integer::intValue).max().orElse(0);
      long end = TEN / 2;
      for (int factor = 2; end < most; factor = factor == 2 ? TEN / 2 : 2) {
        end *= factor;
      }
      return new Axis(Math.min(0, least), (int) Math.min(end, Integer.MAX_VALUE));
    }

    /** How far along a number is, from 0 to 1. */
    double share(Point point) {
      return ((double) point.value() - lowest) / ((double) highest - lowest);
    }
  }

  /** One after the other, with a comma between them. */
  String inWords() {
    return points.stream().map(Point::words).collect(Collectors.joining(", "));
  }
}
