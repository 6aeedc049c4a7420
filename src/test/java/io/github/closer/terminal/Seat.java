package io.github.closer.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.ScreenTerminalOutputStream;

/** Somebody at a terminal that exists only in this process: a keyboard, a screen and a clock. */
final class Seat implements AutoCloseable {
  static final String ENTER = "\r";
  static final String UP = "\033OA";
  static final String DOWN = "\033OB";
  static final String RIGHT = "\033OC";
  static final String LEFT = "\033OD";
  static final String PAGE_DOWN = "\033[6~";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Window terminal;
  private final ScreenTerminal screen;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final List<String> suspended = Collections.synchronizedList(new ArrayList<>());
  private final List<Integer> ends = Collections.synchronizedList(new ArrayList<>());
  private final List<CompletableFuture<Reply>> begun = new ArrayList<>();
  private final RichStage stage;
  private final AtomicInteger ticks = new AtomicInteger();
  private final AtomicInteger looks = new AtomicInteger();
  private volatile boolean hurried;
  private volatile Runnable meanwhile = () -> {};
  private volatile Instant now = Instant.parse("2026-01-01T20:00:00Z");

  private Seat(int columns, int rows, Theme theme, Duration beat) throws IOException, NoTerminal {
    screen = new ScreenTerminal(columns, rows);
    ScreenTerminalOutputStream.DelegateOutputStream shown =
        new ScreenTerminalOutputStream.DelegateOutputStream();
    terminal = new Window(new Tee(shown, written, this::painting));
    terminal.setSize(Size.of(columns, rows));
    ScreenTerminal.wireTerminal(screen, terminal, shown);
    InstantSource clock = this::look;
    ZoneId zone = ZoneId.of("Europe/Berlin");
    stage =
        new RichStage(
            RichTerminal.over(
                terminal, new RichTerminal.Ways(ends::add, this::away, this::keysWait, () -> {})),
            new Here(clock, zone, Words.in(Locale.ENGLISH)),
            theme,
            beat);
  }

  private Instant look() {
    if (hurried && onTicker()) {
      now = now.plusMillis(300);
    }
    return now;
  }

  private static boolean onTicker() {
    return Thread.currentThread().getName().equals("closer-ticker");
  }

  /** A seat where the clock of a card ticks as fast as it can. */
  static Seat hurried() {
    Seat seat = of(80, 24, new Theme(true, true), Duration.ofNanos(1));
    seat.hurried = true;
    return seat;
  }

  /** How many ticks were painted. */
  int ticks() {
    return ticks.get();
  }

  static Seat of(int columns, int rows) {
    return of(columns, rows, new Theme(true, true));
  }

  /** A seat where nothing moves by itself. */
  static Seat still() {
    return of(80, 24, new Theme(true, false));
  }

  private static Seat of(int columns, int rows, Theme theme) {
    return of(columns, rows, theme, Ticker.USUAL);
  }

  private static Seat of(int columns, int rows, Theme theme, Duration beat) {
    try {
      return new Seat(columns, rows, theme, beat);
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

  /** Closes the window: no key comes any more. */
  void hangUp() {
    try {
      terminal.hangUp();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
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

  /** Waits until it was looked so many times more whether there is something to paint. */
  Seat looksAgain(int times) {
    int enough = looks.get() + times;
    return waits(() -> looks.get() >= enough, "look again");
  }

  /** How often it was looked whether there is something to paint. */
  int looks() {
    return looks.get();
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
    return seen().text();
  }

  /**
   * One look at the screen.
   *
   * @param text line by line
   * @param beforeCursor what stands above the cursor, and before it on its line
   */
  record Seen(String text, String beforeCursor) {}

  Seen seen() {
    int columns;
    int rows;
    long[] cells;
    int[] at = new int[2];
    synchronized (screen) {
      columns = screen.getColumns();
      rows = screen.getRows();
      cells = new long[columns * rows];
      screen.dump(cells, at);
    }
    StringBuilder out = new StringBuilder();
    String before = "";
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        if (row == at[1] && column == at[0]) {
          before = out.toString() + line;
        }
        int sign = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
        line.appendCodePoint(sign <= 0 ? ' ' : sign);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return new Seen(out.toString(), before);
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

  /** Waits until the program ends; the screen is empty a moment before that. */
  void ended(int status) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (ends.isEmpty() && System.nanoTime() < deadline) {
      pause(5);
    }
    assertThat(ends()).containsExactly(status);
  }

  /** Whether a key was pressed that nobody read yet. */
  boolean keysWait() {
    try {
      return terminal.input().available() > 0;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** All that ever went to the screen, also what was painted over at once. */
  String written() {
    return written.toString(UTF_8);
  }

  /** How much went to the screen so far; it grows with every painting. */
  int painted() {
    return written.size();
  }

  /** Writes to both. */
  private static final class Tee extends FilterOutputStream {
    private final OutputStream other;
    private final Runnable flushed;

    Tee(OutputStream one, OutputStream other, Runnable flushed) {
      super(one);
      this.other = other;
      this.flushed = flushed;
    }

    @Override
    public void flush() throws IOException {
      super.flush();
      flushed.run();
    }

    @Override
    public void write(int sign) throws IOException {
      out.write(sign);
      other.write(sign);
    }

    @Override
    public void write(byte[] signs, int from, int count) throws IOException {
      out.write(signs, from, count);
      other.write(signs, from, count);
    }
  }

  private void painting() {
    looks.incrementAndGet();
    if (onTicker()) {
      ticks.incrementAndGet();
    }
  }

  private void away() {
    suspended.add(screen());
    meanwhile.run();
  }

  /** Says what somebody does in the shell. */
  Seat whileSuspended(Runnable action) {
    meanwhile = action;
    return this;
  }

  /** What stood on the screen each time while the program was suspended. */
  List<String> suspended() {
    return List.copyOf(suspended);
  }

  LineDisciplineTerminal terminal() {
    return terminal;
  }

  private static final class Window extends LineDisciplineTerminal {
    Window(OutputStream out) throws IOException {
      super("seat", "xterm-256color", out, UTF_8);
    }

    void hangUp() throws IOException {
      slaveInputPipe.close();
    }
  }

  @Override
  public void close() {
    stage.close();
  }
}
