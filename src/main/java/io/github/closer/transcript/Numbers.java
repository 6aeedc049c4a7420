package io.github.closer.transcript;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The numbers that one person gave to one question, the oldest first.
 *
 * @param name that person's name
 * @param points the numbers
 */
record Numbers(String name, List<Point> points) {
  private static final int TEN = 10;

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

  /** One after the other, with a comma between them. */
  String inWords() {
    return points.stream().map(Point::words).collect(Collectors.joining(", "));
  }

  /** Where the axis begins: at nought, or below where a number is below. */
  int lowest() {
    return Math.min(0, points.stream().mapToInt(Point::value).min().orElse(0));
  }

  /**
   * Where the axis ends: at the next of 5, 10, 50, 100 and so on. The ends of the scale itself
   * stand in the deck, and decks change.
   */
  int highest() {
    int most = points.stream().mapToInt(Point::value).max().orElse(0);
    long end = TEN / 2;
    for (int factor = 2; end < most; factor = factor == 2 ? TEN / 2 : 2) {
      end *= factor;
    }
    return (int) Math.min(end, Integer.MAX_VALUE);
  }

  /** How far along the axis a number is, from 0 to 1. */
  double share(Point point) {
    return ((double) point.value() - lowest()) / ((double) highest() - lowest());
  }
}
