package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Two answers side by side, or one above the other where the screen is narrow. */
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
    if (sides.size() == 2 && columns >= NARROW) {
      separate(out);
      beside(out, columns);
      return out;
    }
    for (Cue.Reveal.Side side : sides) {
      separate(out);
      out.addAll(side(side, columns));
    }
    return out;
  }

  private void beside(List<AttributedString> out, int columns) {
    int width = (columns - BETWEEN) / 2;
    List<AttributedString> left = side(sides.get(0), width);
    List<AttributedString> right = side(sides.get(1), width);
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
