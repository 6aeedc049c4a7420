package io.github.closer.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Words;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** Somebody at a terminal that exists only in this process: a keyboard, a screen and a clock. */
final class Seat implements AutoCloseable {
  static final String ENTER = "\r";
  static final String UP = "\033OA";
  static final String DOWN = "\033OB";
  static final String RIGHT = "\033OC";
  static final String LEFT = "\033OD";
  static final String PAGE_DOWN = "\033[6~";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final LineDisciplineTerminal terminal;
  private final ScreenTerminal screen;
  private final List<Integer> ends = Collections.synchronizedList(new ArrayList<>());
  private final List<CompletableFuture<Reply>> begun = new ArrayList<>();
  private final RichStage stage;
  private volatile Instant now = Instant.parse("2026-01-01T20:00:00Z");

  private Seat(int columns, int rows, Theme theme) throws IOException, NoTerminal {
    ScreenTerminal.VirtualTerminal virtual =
        ScreenTerminal.withTerminal("seat", "xterm-256color", columns, rows);
    terminal = virtual.terminal();
    screen = virtual.screen();
    InstantSource clock = () -> now;
    ZoneId zone = ZoneId.of("Europe/Berlin");
    stage =
        new RichStage(
            RichTerminal.over(terminal, ends::add),
            new Here(clock, zone, Words.in(Locale.ENGLISH)),
            theme);
  }

  static Seat of(int columns, int rows) {
    return of(columns, rows, new Theme(true, true));
  }

  /** A seat where nothing moves by itself. */
  static Seat still() {
    return of(80, 24, new Theme(true, false));
  }

  private static Seat of(int columns, int rows, Theme theme) {
    try {
      return new Seat(columns, rows, theme);
    } catch (IOException | NoTerminal e) {
      throw new AssertionError(e);
    }
  }

  static Seat usual() {
    return of(80, 24);
  }

  RichStage stage() {
    return stage;
  }

  /** Begins a cue; it goes on while keys are pressed. */
  CompletableFuture<Reply> perform(Cue cue) {
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                reply.complete(stage.perform(cue));
              } catch (RuntimeException | Error e) {
                reply.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return reply;
  }

  /** Begins a cue of which only the screen matters. */
  Seat begin(Cue cue) {
    begun.add(perform(cue));
    return this;
  }

  static Reply of(CompletableFuture<Reply> reply) {
    try {
      return reply.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  Seat press(String keys) {
    try {
      terminal.processInputBytes(keys.getBytes(UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  static String ctrl(char letter) {
    return Character.toString(letter & 0x1F);
  }

  Seat sees(String words) {
    return waits(() -> screen().contains(words), "see: " + words);
  }

  Seat seesNo(String words) {
    return waits(() -> !screen().contains(words), "not see: " + words);
  }

  private Seat waits(BooleanSupplier condition, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Should " + what + "\n" + screen());
      }
      pause(5);
    }
    return this;
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  Seat passes(Duration time) {
    now = now.plus(time);
    return this;
  }

  Instant now() {
    return now;
  }

  Seat resize(int columns, int rows) {
    screen.setSize(Size.of(columns, rows));
    terminal.setSize(Size.of(columns, rows));
    terminal.raise(Terminal.Signal.WINCH);
    return this;
  }

  /** Waits for the first card. */
  Seat seesSomething() {
    return waits(() -> !screen().isBlank(), "see something");
  }

  /** Waits until a key has shown what it does; some do nothing. */
  Seat settles() {
    String before = picture();
    for (int i = 0; i < 60 && picture().equals(before); i++) {
      pause(5);
    }
    return this;
  }

  /** The whole screen as it looks. */
  String picture() {
    return Picture.of(screen);
  }

  /** What stands on the screen, line by line. */
  String screen() {
    int columns = screen.getColumns();
    int rows = screen.getRows();
    long[] cells = new long[columns * rows];
    screen.dump(cells, new int[2]);
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        int sign = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
        line.appendCodePoint(sign <= 0 ? ' ' : sign);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  /** Column and row of the cursor. */
  int[] cursor() {
    int[] at = new int[2];
    screen.dump(new long[screen.getColumns() * screen.getRows()], at);
    return at;
  }

  List<Integer> ends() {
    return List.copyOf(ends);
  }

  LineDisciplineTerminal terminal() {
    return terminal;
  }

  @Override
  public void close() {
    stage.close();
  }
}
