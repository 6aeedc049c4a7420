package io.github.closer.transcript;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The numbers of one person over time as a small drawing in SVG: one point for each, as far apart
 * as the days were, and a line through them. How it looks is said by the sheet of the page.
 *
 * @param numbers the numbers
 */
record Drawing(Numbers numbers) {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 90;
  private static final int MARGIN = 10;
  private static final int AXIS = 40;
  private static final int DOT = 4;
  private static final int TEXT = 4;

  String svg() {
    List<Numbers.Point> points = numbers.points();
    String line = points.stream().map(p -> x(p) + "," + y(p)).collect(Collectors.joining(" "));
    String dots =
        points.stream()
            .map(p -> "<circle cx=\"%s\" cy=\"%s\" r=\"%d\"/>".formatted(x(p), y(p), DOT))
            .collect(Collectors.joining());
    return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">".formatted(WIDTH, HEIGHT)
        + rule(numbers.axis().highest(), MARGIN)
        + rule(numbers.axis().lowest(), HEIGHT - MARGIN)
        + "<polyline points=\""
        + line
        + "\"/>"
        + dots
        + "</svg>";
  }

  /** An end of the axis, with its number. */
  private static String rule(int end, int y) {
    return "<text x=\"%d\" y=\"%d\">%d</text>".formatted(AXIS - 2 * MARGIN, y + TEXT, end)
        + "<path d=\"M%d %dH%d\"/>".formatted(AXIS - MARGIN, y, WIDTH);
  }

  private String x(Numbers.Point point) {
    Instant first = numbers.points().get(0).at();
    Instant last = numbers.points().get(numbers.points().size() - 1).at();
    double all = Math.max(1, Duration.between(first, last).toSeconds());
    double share = Duration.between(first, point.at()).toSeconds() / all;
    return rounded(AXIS + share * (WIDTH - AXIS - MARGIN));
  }

  private String y(Numbers.Point point) {
    return rounded(HEIGHT - MARGIN - numbers.axis().share(point) * (HEIGHT - 2 * MARGIN));
  }

  private static String rounded(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }
}
