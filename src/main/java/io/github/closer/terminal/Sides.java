package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Answers side by side, two of them in a row, or one above the other on a narrow screen. */
final class Sides {
  private static final int NARROW = 56;
  private static final int BETWEEN = 4;

  private final Reading reading;
  private final List<Cue.Reveal.Side> sides;

  Sides(Look look, Cue.Reveal cue) {
    this.reading = new Reading(look, cue.card());
    this.sides = cue.sides();
  }

  List<AttributedString> lines(int columns) {
    List<AttributedString> out = new ArrayList<>(reading.lines(columns));
    int abreast = columns >= NARROW ? 2 : 1;
    for (int first = 0; first < sides.size(); first += abreast) {
      separate(out);
      if (abreast == 1 || first + 1 == sides.size()) {
        out.addAll(side(sides.get(first), columns));
      } else {
        beside(sides.get(first), sides.get(first + 1), columns, out);
      }
    }
    return out;
  }

  private void beside(
      Cue.Reveal.Side one, Cue.Reveal.Side other, int columns, List<AttributedString> out) {
    int width = (columns - BETWEEN) / 2;
    List<AttributedString> left = side(one, width);
    List<AttributedString> right = side(other, width);
    for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
      AttributedString first = row < left.size() ? left.get(row) : AttributedString.EMPTY;
      AttributedStringBuilder line = new AttributedStringBuilder().append(first);
      if (row < right.size()) {
        line.append(" ".repeat(Math.max(1, width + BETWEEN - Width.of(first.toString()))));
        line.append(right.get(row));
      }
      out.add(line.toAttributedString());
    }
  }

  private List<AttributedString> side(Cue.Reveal.Side side, int width) {
    List<AttributedString> out = new ArrayList<>();
    Theme theme = reading.theme();
    Lines.of(Neutral.line(side.name()), width).forEach(line -> out.add(theme.strong(line)));
    Lines.of(side.words(), width).forEach(line -> out.add(theme.plain(line)));
    return out;
  }

  private static void separate(List<AttributedString> out) {
    if (!out.isEmpty()) {
      out.add(AttributedString.EMPTY);
    }
  }
}
