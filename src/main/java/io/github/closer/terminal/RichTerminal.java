package io.github.closer.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;

/**
 * The borrowed terminal, and the one way to give it back.
 *
 * <p>However the program ends, by closing, by an exception, by ^C, TERM or HUP, {@link #restore}
 * runs once: the alternate screen is wiped and left, and the settings are those from before. After
 * that nothing is painted any more. A kill that no process can see is the limit of this promise.
 */
final class RichTerminal implements AutoCloseable {
  private static final Logger JLINE = Logger.getLogger("org.jline");
  private static final String WIPE = "\033[H\033[2J";

  /** Takes away also what a terminal keeps above its screen, the shell's lines among it. */
  private static final String WIPE_ALL = WIPE + "\033[3J";

  private static final String PASTE_ON = "\033[?2004h";
  private static final String PASTE_OFF = "\033[?2004l";
  private static final int INTERRUPTED = 130;
  private static final long PASTE_GAP_MILLIS = 12;

  private final Terminal terminal;
  private final IntConsumer end;
  private final Attributes before;
  private final Attributes quiet;
  private final ReentrantLock lock = new ReentrantLock();
  private final Thread hook = new Thread(this::die, "closer-restore");
  private volatile boolean gone;
  private volatile boolean dying;
  private volatile boolean stale;

  private RichTerminal(Terminal terminal, IntConsumer end) {
    this.terminal = terminal;
    this.end = end;
    this.before = terminal.getAttributes();
    this.quiet = QuietMode.of(before);
  }

  /** Borrows the terminal the program was started in. */
  static RichTerminal open(IntConsumer end) throws NoTerminal {
    // JLine's own hook leaves the alternate screen on and the cursor hidden.
    System.setProperty("org.jline.shutdownhook.disable", "true");
    JLINE.setLevel(Level.OFF);
    Terminal terminal;
    try {
      terminal =
          TerminalBuilder.builder()
              .name("closer")
              .system(true)
              .providers("jni,exec")
              .dumb(false)
              .graphemeCluster(false)
              .build();
    } catch (IOException | RuntimeException | LinkageError e) {
      throw new NoTerminal("No terminal could be opened.", e);
    }
    return over(terminal, end);
  }

  /** Borrows this terminal. */
  static RichTerminal over(Terminal terminal, IntConsumer end) throws NoTerminal {
    if (!able(terminal)) {
      closeQuietly(terminal);
      throw new NoTerminal("The terminal " + terminal.getType() + " can not hold a screen.");
    }
    RichTerminal rich = new RichTerminal(terminal, end);
    rich.begin();
    return rich;
  }

  private static boolean able(Terminal terminal) {
    Size size = terminal.getSize();
    return size.getColumns() > 0
        && size.getRows() > 0
        && !terminal.getType().startsWith("dumb")
        && terminal.getStringCapability(Capability.cursor_address) != null
        && terminal.getStringCapability(Capability.enter_ca_mode) != null;
  }

  private void begin() {
    // Without a handler of our own an interrupt ends the JVM and no hook runs.
    listen();
    terminal.handle(Signal.TSTP, SignalHandler.SIG_IGN);
    terminal.handle(
        Signal.CONT,
        signal -> {
          settle();
          stale = true;
        });
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      // A signal ends the program already, and nothing was painted that had to be restored.
      gone = true;
      awaitTheEnd();
    }
    draw(
        writer -> {
          terminal.puts(Capability.enter_ca_mode);
          terminal.puts(Capability.clear_screen);
        });
    settle();
  }

  /** Makes ^C end the program, also where a reader has put its own handler. */
  void listen() {
    terminal.handle(Signal.INT, signal -> interrupt());
  }

  /** Sets the terminal as a prompt needs it; a reader leaves it differently. */
  void settle() {
    draw(
        writer -> {
          terminal.setAttributes(quiet);
          terminal.puts(Capability.keypad_xmit);
          writer.write(PASTE_ON);
        });
  }

  /** Writes to the terminal, unless it was given back already. */
  void draw(Consumer<PrintWriter> drawing) {
    lock.lock();
    try {
      if (gone) {
        return;
      }
      drawing.accept(terminal.writer());
      terminal.flush();
    } finally {
      lock.unlock();
    }
  }

  /** Keeps the terminal from being given back until {@link #release}. */
  void hold() {
    lock.lock();
  }

  void release() {
    if (lock.isHeldByCurrentThread()) {
      lock.unlock();
    }
  }

  /** Clears the screen. The alternate one keeps nothing above itself. */
  void wipe() {
    draw(writer -> writer.write(WIPE));
    stale = true;
  }

  /** Whether the screen no longer shows what was painted; asking once answers it. */
  boolean takeStale() {
    boolean was = stale;
    stale = false;
    return was;
  }

  /** Whether the terminal was given back. */
  boolean gone() {
    return gone;
  }

  Terminal terminal() {
    return terminal;
  }

  /** Whether more keys are there at once: faster than anybody types, so they were pasted. */
  boolean pasting() {
    try {
      return terminal.reader().peek(PASTE_GAP_MILLIS) >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Drops the rest of a paste, so that it reaches neither the next card nor the shell. */
  void drain() {
    try {
      while (!gone && terminal.reader().peek(PASTE_GAP_MILLIS) >= 0) {
        terminal.reader().read();
      }
    } catch (IOException e) {
      // The next prompt meets the same end of input and says so.
      return;
    }
  }

  /** Gives the terminal back and ends the program as ^C does. */
  void interrupt() {
    restore();
    end.accept(INTERRUPTED);
  }

  /** Wipes both screens and ends the program without a word. */
  void vanish() {
    restore();
    lock.lock();
    try {
      terminal.writer().write(WIPE_ALL);
      terminal.flush();
    } finally {
      lock.unlock();
    }
    end.accept(0);
  }

  private void die() {
    dying = true;
    restore();
  }

  private void restore() {
    boolean locked = lockSoon();
    try {
      if (gone) {
        return;
      }
      gone = true;
      leaveScreen();
      terminal.setAttributes(before);
    } catch (IOError | RuntimeException e) {
      // The terminal went away by itself: there is nothing left to restore.
      return;
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }

  /** A screen that can not be written to must not keep the settings from being restored. */
  private void leaveScreen() {
    try {
      terminal.writer().write(PASTE_OFF);
      terminal.puts(Capability.keypad_local);
      terminal.puts(Capability.exit_attribute_mode);
      terminal.puts(Capability.cursor_normal);
      terminal.writer().write(WIPE);
      terminal.puts(Capability.exit_ca_mode);
      terminal.flush();
    } catch (IOError | RuntimeException e) {
      return;
    }
  }

  /** A painter that hangs on a dead terminal must not keep the program alive. */
  private boolean lockSoon() {
    try {
      return lock.tryLock(300, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    if (dying) {
      awaitTheEnd();
      return;
    }
    drain();
    restore();
    closeQuietly(terminal);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      awaitTheEnd();
    }
  }

  /** While a signal ends the program nobody goes on to write words on the restored screen. */
  private static void awaitTheEnd() {
    try {
      Thread.sleep(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void closeQuietly(Terminal terminal) {
    try {
      terminal.close();
    } catch (IOException | IOError | RuntimeException e) {
      // It was restored; a terminal that can not be closed has gone already.
      return;
    }
  }
}
