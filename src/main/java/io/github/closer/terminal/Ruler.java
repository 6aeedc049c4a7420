package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * A scale to move along: its numbers in a row, in several rows on a narrow screen, or a line with
 * two ends where there are many.
 */
final class Ruler {
  /** More numbers than these are a line: nobody looks for one of thirty. */
  private static final int MOST_NUMBERS = 21;

  private static final int MOST_ROWS = 3;
  private static final int LONGEST_LINE = 44;
  private static final String LINE = "-";

  private final Theme theme;
  private final Cue.Scale scale;

  Ruler(Theme theme, Cue.Scale scale) {
    this.theme = theme;
    this.scale = scale;
  }

  /**
   * What is drawn.
   *
   * @param lines one or more
   * @param width of the widest of them
   * @param row of the number that is marked
   * @param column of the number that is marked; negative when none is
   */
  record Drawn(List<AttributedString> lines, int width, int row, int column) {
    Drawn {
      lines = List.copyOf(lines);
    }
  }

  /** The last number that a step meets, which need not be where the scale ends. */
  int highest() {
    return scale.to() - (scale.to() - scale.from()) % scale.step();
  }

  /** The next lower number of the scale; its lowest where there is none. */
  int before(int number) {
    return within(
        scale.from() + Math.floorDiv(number - scale.from() - 1, scale.step()) * scale.step());
  }

  /** The next higher number of the scale; its highest where there is none. */
  int after(int number) {
    return within(
        scale.from() + (Math.floorDiv(number - scale.from(), scale.step()) + 1) * scale.step());
  }

  private int within(int number) {
    return Math.max(scale.from(), Math.min(highest(), number));
  }

  Drawn drawn(OptionalInt marked, int columns) {
    OptionalInt at = marked.stream().filter(scale::has).findFirst();
    if (count() > MOST_NUMBERS) {
      return line(at, columns);
    }
    List<Integer> cells = numbers().stream().map(n -> sign(n).length() + 2).toList();
    int whole = cells.stream().mapToInt(Integer::intValue).sum();
    if (whole <= columns) {
      return rows(at, cells, count());
    }
    int widest = cells.stream().mapToInt(Integer::intValue).max().orElse(1);
    int perRow = Math.max(1, columns / widest);
    List<Integer> even = numbers().stream().map(n -> widest).toList();
    return count() > MOST_ROWS * perRow ? line(at, columns) : rows(at, even, perRow);
  }

  /** What the two ends mean, below the ruler; empty where that says nothing or does not fit. */
  List<AttributedString> below(Drawn drawn) {
    int space = drawn.width() - 2 - Width.of(low()) - Width.of(high());
    boolean fits = drawn.lines().size() == 1 && space >= 2;
    return fits && named()
        ? List.of(theme.quiet(" " + low() + " ".repeat(space) + high()))
        : List.of();
  }

  /** What the two ends mean, one by one. */
  List<String> ends() {
    return named() ? List.of(end(scale.from(), low()), end(highest(), high())) : List.of();
  }

  private boolean named() {
    return !low().isBlank() || !high().isBlank();
  }

  private static String end(int number, String words) {
    return words.isBlank() ? sign(number) : number + " = " + words;
  }

  private Drawn rows(OptionalInt marked, List<Integer> cells, int perRow) {
    List<AttributedString> lines = new ArrayList<>();
    int row = 0;
    int column = -1;
    for (int first = 0; first < count(); first += perRow) {
      AttributedStringBuilder line = new AttributedStringBuilder();
      for (int i = first; i < Math.min(count(), first + perRow); i++) {
        int number = numbers().get(i);
        boolean here = marked.equals(OptionalInt.of(number));
        String space = " ".repeat(cells.get(i) - sign(number).length() - 2);
        if (here) {
          row = lines.size();
          column = line.length() + space.length() + 1;
        }
        line.append(theme.quiet(space));
        line.append(cell(number, here));
      }
      lines.add(line.toAttributedString());
    }
    int width = lines.stream().mapToInt(AttributedString::columnLength).max().orElse(0);
    return new Drawn(lines, width, row, column);
  }

  private AttributedString cell(int number, boolean here) {
    return here ? theme.pointed("[" + number + "]") : theme.plain(" " + number + " ");
  }

  private Drawn line(OptionalInt marked, int columns) {
    String from = sign(scale.from()) + " ";
    String to = " " + sign(highest());
    int room = Math.max(1, Math.min(LONGEST_LINE, columns - from.length() - to.length()));
    AttributedStringBuilder out = new AttributedStringBuilder().append(theme.plain(from));
    int column = -1;
    if (marked.isEmpty()) {
      out.append(theme.quiet(LINE.repeat(room)));
    } else {
      String mark = "[" + marked.getAsInt() + "]";
      int free = Math.max(0, room - mark.length());
      int before = (int) ((long) free * (marked.getAsInt() - scale.from()) / span());
      column = from.length() + before + 1;
      out.append(theme.quiet(LINE.repeat(before)));
      out.append(theme.pointed(mark));
      out.append(theme.quiet(LINE.repeat(free - before)));
    }
    AttributedString line = out.append(theme.plain(to)).toAttributedString();
    return new Drawn(List.of(line), line.columnLength(), 0, column);
  }

  private int span() {
    return Math.max(1, highest() - scale.from());
  }

  private int count() {
    return (scale.to() - scale.from()) / scale.step() + 1;
  }

  private List<Integer> numbers() {
    return IntStream.range(0, count()).mapToObj(i -> scale.from() + i * scale.step()).toList();
  }

  private String low() {
    return Neutral.line(scale.ends().low());
  }

  private String high() {
    return Neutral.line(scale.ends().high());
  }

  private static String sign(int number) {
    return Integer.toString(number);
  }
}
