package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Cue;
import io.github.closer.text.Width;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of cue at every width from 30 to 200. */
class LooksTest {
  private static final int NARROWEST = 30;
  private static final int WIDEST = 200;
  private static final int[] HEIGHTS = {8, 12, 16, 24, 60};

  /** The bar, the marks, and what is drawn: no words of anybody. */
  private static final String DRAWN = "[│>\\[\\]•=-]";

  static Stream<Scenery> examples() {
    return Scenery.all().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void no_line_is_wider_than_the_screen_and_the_cursor_is_on_it(Scenery example) {
    Easel easel = new Easel(example);
    for (int columns = NARROWEST; columns <= WIDEST; columns++) {
      for (int rows : heights(columns)) {
        Frame frame = easel.frame(Size.of(columns, rows));
        Supplier<String> at = size(columns, rows, frame);
        assertThat(frame.lines()).as(at).hasSizeLessThanOrEqualTo(rows);
        // The last column stays empty, so that no terminal wraps.
        int last = columns - 1;
        assertThat(frame.lines()).as(at).allMatch(line -> line.columnLength() <= last);
        assertThat(frame.row()).as(at).isBetween(0, rows - 1);
        assertThat(frame.column()).as(at).isBetween(0, columns - 1);
      }
    }
  }

  /** The lowest one, and at each width another one besides. */
  private static int[] heights(int columns) {
    return new int[] {HEIGHTS[0], HEIGHTS[1 + columns % (HEIGHTS.length - 1)]};
  }

  private static Supplier<String> size(int columns, int rows, Frame frame) {
    return () -> columns + "x" + rows + "\n" + text(frame);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whose_turn_it_is_and_the_way_out_are_always_in_sight(Scenery example) {
    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      Easel easel = new Easel(example, new Theme(true, true), language);
      String name = example.cue().card().place().addressee().split("[ ,]", -1)[0];
      String leave = language.equals(Locale.ENGLISH) ? "Ctrl+Q" : "Strg+Q";
      for (int columns = NARROWEST; columns <= WIDEST; columns += columns < 82 ? 1 : 6) {
        int rows = HEIGHTS[columns % HEIGHTS.length];
        Frame frame = easel.frame(Size.of(columns, rows));
        String screen = text(frame);
        assertThat(screen).as(size(columns, rows, frame)).contains(name).contains(leave);
        int last = columns - 1;
        assertThat(frame.lines()).allMatch(line -> line.columnLength() <= last);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_becomes_of_an_answer_is_in_sight_from_where_somebody_begins(Scenery example) {
    Easel easel = new Easel(example);
    for (int columns = NARROWEST; columns <= 82; columns += 4) {
      for (int rows = 14; rows <= 40; rows += 2) {
        Size size = Size.of(columns, rows);
        Frame frame = easel.frame(size);
        assertThat(stripped(frame.lines()))
            .as(size(columns, rows, frame))
            .containsAll(stripped(easel.view().assurance(Layout.of(size).width())));
      }
    }
  }

  /** Where there is no room for both, what stands around it gives way; nothing is ever too tall. */
  @ParameterizedTest
  @MethodSource("examples")
  void the_line_somebody_types_on_is_in_sight_on_the_smallest_screens(Scenery example) {
    Easel easel = new Easel(example);
    for (String sentence : List.of("", easel.wording().say("unsent.leaves"))) {
      for (int columns = 12; columns <= 84; columns += 8) {
        for (int rows = 1; rows <= 16; rows++) {
          easel.page().say(sentence);
          Size size = Size.of(columns, rows);
          Frame frame = easel.frame(size);
          Panel panel = easel.view().panel(Layout.of(size).width());
          Supplier<String> at = size(columns, rows, frame);
          assertThat(frame.lines()).as(at).hasSizeLessThanOrEqualTo(rows);
          assertThat(frame.row()).as(at).isBetween(0, rows - 1);
          if (example.cue() instanceof Cue.Write) {
            String line = panel.lines().get(panel.focus().row()).toString();
            assertThat(frame.lines().get(frame.row()).toString().strip())
                .as(at)
                .isEqualTo(line.strip());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everything_can_be_read_by_scrolling(Scenery example) {
    for (int columns = NARROWEST; columns <= WIDEST; columns += columns < 50 ? 10 : 50) {
      for (int rows : HEIGHTS) {
        Easel easel = new Easel(example);
        Size size = Size.of(columns, rows);
        easel.frame(size);
        easel.page().scrollPages(-1000);
        Set<String> seen = new HashSet<>();
        List<AttributedString> before = List.of();
        List<AttributedString> now = easel.frame(size).lines();
        while (!now.equals(before)) {
          seen.addAll(stripped(now));
          before = now;
          easel.page().scrollPages(1);
          now = easel.frame(size).lines();
        }
        if (!easel.page().listing()) {
          int width = Layout.of(size).width();
          assertThat(seen).as(columns + "x" + rows).containsAll(read(easel.view(), width));
        }
      }
    }
  }

  /** All lines there are, but those of what is written, which the cursor is led through. */
  private static List<String> read(View view, int width) {
    Panel panel = view.panel(width);
    return stripped(
        Stream.concat(
                Stream.concat(view.reading(width).stream(), view.assurance(width).stream()),
                panel.flows() ? panel.lines().stream() : Stream.empty())
            .toList());
  }

  private static List<String> stripped(List<AttributedString> lines) {
    return lines.stream()
        .map(line -> line.toString().strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void no_word_is_lost_and_none_is_broken_that_fits(Scenery example) {
    Easel easel = new Easel(example);
    // From 81 columns on, a page is as wide as it gets.
    for (int columns = NARROWEST; columns <= 82; columns += 2) {
      int width = Layout.of(Size.of(columns, 24)).width();
      String all = drawnOut(lines(easel.view(), width));
      String whole = all.replaceAll("\\s", "");
      for (String words : words(example.cue())) {
        String shown = words.replaceAll(DRAWN, " ");
        if (!(example.cue() instanceof Cue.Reveal)) {
          assertThat(whole).as(columns + "").contains(shown.replaceAll("\\s", ""));
        }
        // A side of a reveal has less than half of the width, an option stands behind its number.
        int room = example.cue() instanceof Cue.Reveal ? width / 2 - 4 : width - 12;
        List<String> there = Arrays.asList(all.split("\\s+"));
        assertThat(there)
            .as(columns + "")
            .containsAll(
                Arrays.stream(shown.strip().split("\\s+"))
                    .filter(word -> Width.of(word) <= room)
                    .collect(Collectors.toSet()));
      }
    }
  }

  private static String lines(View view, int width) {
    return Stream.of(view.reading(width), view.assurance(width), view.panel(width).lines())
        .flatMap(List::stream)
        .map(AttributedString::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String drawnOut(String words) {
    return words.replaceAll(DRAWN, " ");
  }

  /** The words a cue has for people, piece by piece. */
  private static List<String> words(Cue cue) {
    Stream<String> own = Stream.of();
    if (cue instanceof Cue.Choose choose) {
      own = choose.options().stream();
    }
    if (cue instanceof Cue.Tick tick) {
      own = tick.items().stream();
    }
    if (cue instanceof Cue.Wait rest) {
      own = rest.meanwhile().stream();
    }
    if (cue instanceof Cue.Rate rate) {
      own = Stream.of(rate.scale().ends().low(), rate.scale().ends().high());
    }
    if (cue instanceof Cue.Reveal reveal) {
      own = reveal.sides().stream().flatMap(side -> Stream.of(side.name(), side.words()));
    }
    Stream<String> card =
        Stream.concat(Stream.of(cue.card().text()), cue.card().aids().sentences().stream());
    return Stream.concat(card, own).filter(words -> !words.isBlank()).toList();
  }

  private static String text(Frame frame) {
    return frame.lines().stream().map(AttributedString::toString).collect(Collectors.joining("\n"));
  }
}
