package io.github.closer.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;

/**
 * A page cut to the rows of a screen.
 *
 * <p>Where there are too few, what stands above goes first, and then the foot from its middle: the
 * row somebody is on stays in sight, and after it the way out.
 *
 * @param lines as many as there are rows, or fewer
 * @param row the one somebody is on
 */
record Crop(List<AttributedString> lines, int row) {

  /**
   * Cuts a page.
   *
   * @param body what stands above the foot
   * @param row the one in it that somebody is on
   */
  static Crop of(List<AttributedString> body, List<AttributedString> foot, int row, int rows) {
    List<AttributedString> ends = ends(foot, rows - 1);
    int room = rows - ends.size();
    int first = Math.max(0, row - room + 1);
    List<AttributedString> kept = body.subList(first, Math.min(body.size(), first + room));
    List<AttributedString> lines = new ArrayList<>(kept);
    while (lines.size() < room) {
      lines.add(AttributedString.EMPTY);
    }
    return new Crop(Stream.concat(lines.stream(), ends.stream()).toList(), row - first);
  }

  /** The beginning and the last line. */
  private static List<AttributedString> ends(List<AttributedString> foot, int most) {
    if (foot.size() <= most) {
      return foot;
    }
    int last = foot.size() - 1;
    return most == 0
        ? List.of()
        : Stream.concat(foot.stream().limit(most - 1L), Stream.of(foot.get(last))).toList();
  }
}
