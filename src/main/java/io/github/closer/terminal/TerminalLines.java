package io.github.closer.terminal;

import java.io.ByteArrayOutputStream;
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
 * Lines from a terminal that puts them together itself.
 *
 * <p>Promises that from the first unseen prompt to the next one that is not nothing of what is
 * typed shows, in between either; that a line which the end of the input broke off is no line, and
 * that end not forgotten; and that however the program ends the terminal echoes again, and holds
 * nothing of what was typed.
 */
final class TerminalLines implements TypedLines, AutoCloseable {
  private final Terminal terminal;
  private final InputStream in;
  private final PrintWriter out;
  private final Charset charset;
  private volatile Attributes before;
  private volatile boolean changed;
  private final Thread hook = new Thread(this::giveBack, "closer-echo");
  private volatile Runnable asked = () -> {};
  private boolean over;

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
   * @param out what ends the lines that nobody sees
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
    Attributes here = terminal.getAttributes();
    giveBack();
    Suspension.untilContinued();
    Attributes now = terminal.getAttributes();
    if (now.getLocalFlag(LocalFlag.ICANON)) {
      before = now;
      changed = true;
    }
    Attributes again = new Attributes(before);
    again.setLocalFlag(LocalFlag.ECHO, here.getLocalFlag(LocalFlag.ECHO));
    terminal.setAttributes(again);
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
    restore();
    Optional<String> line = read(prompt);
    if (line.isEmpty()) {
      endLine();
    }
    return line;
  }

  @Override
  public Optional<String> nextUnseen(Runnable prompt) {
    // The words come after the echo is off: whoever reads them can rely on them.
    set(LocalFlag.ECHO, false);
    Optional<String> line = read(prompt);
    endLine();
    return line;
  }

  /** What the Enter does that the terminal shows. */
  private void endLine() {
    out.print('\n');
    out.flush();
  }

  private Optional<String> read(Runnable prompt) {
    asked = prompt;
    prompt.run();
    if (over) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      int sign = in.read();
      while (sign != '\n') {
        if (sign < 0) {
          return Optional.empty();
        }
        line.write(sign);
        sign = in.read();
      }
    } catch (IOException e) {
      // The terminal is gone: nobody can type any more.
      return Optional.empty();
    }
    String words = line.toString(charset);
    return Optional.of(words.endsWith("\r") ? words.substring(0, words.length() - 1) : words);
  }

  @Override
  public boolean waiting() {
    try {
      return in.available() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Drops half a line as well: the terminal gives it out when it does not wait for whole ones. An
   * end of the input among it is one all the same.
   */
  @Override
  public void drop() {
    try {
      set(LocalFlag.ICANON, false);
      while (!over && in.available() > 0) {
        over = isEnd(in.read());
      }
    } catch (IOException e) {
      // A window that was closed holds nothing to drop.
      return;
    } finally {
      set(LocalFlag.ICANON, true);
    }
  }

  /** Linux keeps a zero in the place of an end that was typed while it waited for whole lines. */
  private boolean isEnd(int sign) {
    return sign <= 0 || sign == before.getControlChar(ControlChar.VEOF);
  }

  private void set(LocalFlag flag, boolean on) {
    try {
      Attributes attributes = terminal.getAttributes();
      attributes.setLocalFlag(flag, on);
      terminal.setAttributes(attributes);
    } catch (IOError | RuntimeException e) {
      // The window was closed; the next line meets the end of the input.
      return;
    }
  }

  private void restore() {
    try {
      terminal.setAttributes(before);
    } catch (IOError | RuntimeException e) {
      // The window was closed: there is nothing left to restore.
      return;
    }
  }

  /** Gives it to a shell, which must not meet a line that was begun here. */
  private void giveBack() {
    Unread.drop(terminal);
    restore();
  }

  @Override
  public void close() {
    giveBack();
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
