package io.github.closer.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.closer.session.Cue;
import io.github.closer.text.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How every kind of cue looks, kept as text files that can be read.
 *
 * <p>A file shows a screen between two bars. Below it stand the cursor, and what is bold (b), dim
 * (d), coloured (c) or bold and coloured (B), each sign below its place in that row. With {@code
 * -Dcloser.golden=update} the files are written, and the test still fails.
 */
class ScreensTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("closer.golden"));
  private static final Path FOLDER = Path.of("src/test/resources/screens");
  private static final List<int[]> SIZES =
      List.of(new int[] {80, 24}, new int[] {40, 20}, new int[] {132, 43});
  private static final long PATIENCE_MILLIS = 10_000;

  static Stream<Arguments> exhibits() {
    return SIZES.stream()
        .flatMap(size -> Exhibit.all().stream().map(one -> Arguments.of(one, size[0], size[1])));
  }

  @ParameterizedTest(name = "{0} at {1}x{2}")
  @MethodSource("exhibits")
  void theFullScreen(Exhibit exhibit, int columns, int rows) throws IOException {
    try (Seat seat = Seat.of(columns, rows)) {
      Path file = FOLDER.resolve("rich/" + columns + "x" + rows + "/" + exhibit.name() + ".txt");
      seat.begin(exhibit.cue()).seesSomething();
      for (String key : exhibit.keys()) {
        seat.press(key);
        seat.settles();
      }
      compare(file, seat::picture);
    }
  }

  @ParameterizedTest(name = "{0} at {1}x{2}")
  @MethodSource("exhibits")
  void lineByLine(Exhibit exhibit, int columns, int rows) throws IOException {
    Path file = FOLDER.resolve("plain/" + columns + "x" + rows + "/" + exhibit.name() + ".txt");
    ScreenTerminal screen = new ScreenTerminal(columns, rows);
    screen.write(said(exhibit, new Extent(columns, rows)).replace("\n", "\r\n"));
    compare(file, () -> Picture.of(screen));
  }

  /** What is said, and typed where that is seen, until somebody stops typing. */
  private static String said(Exhibit exhibit, Extent extent) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    Here here =
        new Here(
            InstantSource.fixed(Exhibit.NOW), ZoneId.of("Europe/Berlin"), Words.in(Locale.ENGLISH));
    PlainDesk desk =
        new PlainDesk(
            new Hands(exhibit, writer),
            new Speech(writer, () -> extent),
            here,
            Manner.PLAIN,
            status -> {});
    try (PlainStage stage = new PlainStage(desk, () -> {})) {
      stage.perform(exhibit.cue());
    } catch (Looked e) {
      // The picture is taken at the prompt for which nothing more is typed.
      writer.flush();
    }
    return out.toString();
  }

  /** Stops at the first prompt after everything was typed. */
  private static final class Looked extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Hands that type, seen where that is seen. */
  private static final class Hands implements TypedLines {
    private final Deque<String> lines;
    private final PrintWriter out;

    Hands(Exhibit exhibit, PrintWriter out) {
      this.lines = new ArrayDeque<>(exhibit.lines());
      this.out = out;
    }

    @Override
    public Optional<String> next(Runnable prompt) {
      prompt.run();
      String line = typed();
      out.println(line);
      return Optional.of(line);
    }

    @Override
    public Optional<String> nextUnseen(Runnable prompt) {
      prompt.run();
      String line = typed();
      out.println();
      return Optional.of(line);
    }

    private String typed() {
      if (lines.isEmpty()) {
        throw new Looked();
      }
      return lines.remove();
    }

    @Override
    public boolean waiting() {
      return false;
    }

    @Override
    public void drop() {}
  }

  @Test
  void everyKindOfCueIsShown() {
    List<Class<?>> shown =
        Exhibit.all().stream().<Class<?>>map(exhibit -> exhibit.cue().getClass()).toList();
    assertThat(shown).contains(Cue.class.getPermittedSubclasses());
  }

  private interface Looking {
    String picture();
  }

  private static void compare(Path file, Looking looking) throws IOException {
    if (UPDATE) {
      Seat.pause(300);
      Files.createDirectories(file.getParent());
      Files.writeString(file, looking.picture());
      fail("written: " + file);
    }
    String expected = Files.readString(file, UTF_8);
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!looking.picture().equals(expected) && System.nanoTime() < end) {
      Seat.pause(5);
    }
    assertThat(looking.picture()).isEqualTo(expected);
  }
}
