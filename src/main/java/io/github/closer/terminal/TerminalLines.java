package io.github.closer.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.Signals;

/**
 * Lines from a terminal, put together here: it would hold only so much of one itself.
 *
 * <p>Promises that a line may be of any length; that nothing of what is typed shows but after a
 * prompt for a line that is seen; that a line which the end of the input broke off is no line, and
 * that end not forgotten; that a line that was begun is there again after the program was
 * suspended; and that however the program ends the terminal echoes again, and holds nothing of what
 * was typed. Signals and flow control stay the terminal's own.
 */
final class TerminalLines implements TypedLines, AutoCloseable {
  /** How long a paste may halt on its way through a terminal. */
  private static final long PATIENCE_NANOS = 30_000_000;

  private final Terminal terminal;
  private final InputStream in;
  private final PrintWriter out;
  private final Charset charset;
  private volatile Attributes before;
  private volatile boolean changed;
  private final Thread hook = new Thread(this::giveBackForGood, "closer-echo");
  private volatile Runnable asked = () -> {};
  private boolean over;
  private boolean given;

  private TerminalLines(Terminal terminal, InputStream in, PrintWriter out, Charset charset) {
    this.terminal = terminal;
    this.in = in;
    this.out = out;
    this.charset = charset;
    this.before = terminal.getAttributes();
  }

  /**
   * Lines of the terminal the program was started in; empty where it does not let itself be asked.
   *
   * @param in what it sends
   * @param out where lines are shown as they are typed, with the steps back over what is erased
   */
  static Optional<TerminalLines> open(InputStream in, PrintWriter out, Charset charset) {
    try {
      Terminal terminal = SystemTerminal.open(false);
      TerminalLines lines = new TerminalLines(terminal, in, out, charset);
      Signals.register("TSTP", lines::suspend);
      Runtime.getRuntime().addShutdownHook(lines.hook);
      return Optional.of(lines);
    } catch (NoTerminal | IllegalStateException e) {
      // The console of the machine can do what is needed most.
      return Optional.empty();
    }
  }

  /** Says what ^C does. */
  void onInterrupt(Runnable action) {
    Signals.register(
        "INT",
        () -> {
          endLine();
          action.run();
        });
  }

  /** The shell echoes while it has the terminal; afterwards the line is asked for again. */
  private void suspend() {
    giveBack();
    Suspension.untilContinued();
    Attributes now = terminal.getAttributes();
    if (now.getLocalFlag(LocalFlag.ICANON)) {
      before = now;
      changed = true;
    }
    attend();
    endLine();
    asked.run();
  }

  /** What is seen at once at this moment. */
  Extent extent() {
    Size size = terminal.getSize();
    return new Extent(size.getColumns(), size.getRows());
  }

  @Override
  public Optional<String> next(Runnable prompt) {
    // Who started the program without an echo shows the line already.
    boolean shows = before.getLocalFlag(LocalFlag.ECHO);
    Optional<String> line = read(prompt, shows);
    if (shows || line.isEmpty()) {
      endLine();
    }
    return line;
  }

  @Override
  public Optional<String> nextUnseen(Runnable prompt) {
    Optional<String> line = read(prompt, false);
    endLine();
    return line;
  }

  /** What an Enter does. */
  private void endLine() {
    out.print('\n');
    out.flush();
  }

  private Optional<String> read(Runnable prompt, boolean shows) {
    // The words come after the echo is off: whoever reads them can rely on them.
    attend();
    KeyedLine line = new KeyedLine(charset, erasing());
    asked =
        () -> {
          prompt.run();
          show(line.shown(), shows);
          out.flush();
        };
    prompt.run();
    try {
      return !over && isEnded(line, shows) ? Optional.of(line.words()) : Optional.empty();
    } catch (IOException e) {
      // The terminal is gone: nobody can type any more.
      return Optional.empty();
    } finally {
      asked = () -> {};
    }
  }

  /** Takes keys up to an Enter; false where the input ends before, or twice within the line. */
  private boolean isEnded(KeyedLine line, boolean shows) throws IOException {
    boolean once = false;
    int sign = in.read();
    while (sign != '\n' && sign != '\r') {
      if (sign < 0 || (isEnd(sign) && (once || line.isEmpty()))) {
        return false;
      }
      once = isEnd(sign);
      if (!once) {
        show(line.take(sign), shows);
      }
      if (in.available() == 0) {
        line.settle();
        out.flush();
      }
      sign = in.read();
    }
    return true;
  }

  private void show(String words, boolean shows) {
    if (shows) {
      out.print(words);
    }
  }

  private KeyedLine.Erasing erasing() {
    return new KeyedLine.Erasing(
        key(ControlChar.VERASE), key(ControlChar.VWERASE), key(ControlChar.VKILL));
  }

  /** The key that the terminal has for something; none is negative. */
  private int key(ControlChar which) {
    int key = before.getControlChar(which);
    return key > 0 ? key : -1;
  }

  @Override
  public boolean waiting() {
    long end = System.nanoTime() + PATIENCE_NANOS;
    try {
      while (in.available() == 0) {
        if (System.nanoTime() > end) {
          return false;
        }
        Thread.sleep(1);
      }
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** An end of the input among it is one all the same. */
  @Override
  public void drop() {
    try {
      while (!over && in.available() > 0) {
        over = isEnd(in.read());
      }
    } catch (IOException e) {
      // A window that was closed holds nothing to drop.
      return;
    }
  }

  private boolean isEnd(int sign) {
    return sign < 0 || sign == key(ControlChar.VEOF);
  }

  /**
   * Lets the terminal give out each key at once, and show none by itself; unless the program is
   * ending and the terminal a shell's already, while this thread still wants to read.
   */
  private synchronized void attend() {
    if (given) {
      return;
    }
    Attributes keys = new Attributes(before);
    keys.setLocalFlag(LocalFlag.ICANON, false);
    keys.setLocalFlag(LocalFlag.ECHO, false);
    keys.setControlChar(ControlChar.VMIN, 1);
    keys.setControlChar(ControlChar.VTIME, 0);
    set(keys);
  }

  private void set(Attributes attributes) {
    try {
      terminal.setAttributes(attributes);
    } catch (IOError | RuntimeException e) {
      // The window was closed; the next line meets the end of the input.
      return;
    }
  }

  /** Gives it to a shell, which must not meet a line that was begun here. */
  private void giveBack() {
    Unread.drop(terminal);
    set(before);
  }

  private synchronized void giveBackForGood() {
    given = true;
    giveBack();
  }

  @Override
  public void close() {
    giveBackForGood();
    Signals.registerDefault("TSTP");
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
      if (!changed) {
        terminal.close();
      }
    } catch (IOException | IOError | RuntimeException e) {
      // It is given back already; and the program may be ending at this moment.
      return;
    }
  }
}
