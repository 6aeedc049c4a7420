package io.github.closer.terminal;

import java.io.IOError;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/**
 * The borrowed terminal, and the one way to give it back.
 *
 * <p>However the program ends, by closing, by an exception, by ^C, TERM or HUP, {@link #restore}
 * runs once: the alternate screen is wiped and left, what was typed and not read is dropped, and
 * the settings are those from before. After that nothing is painted any more. A kill that no
 * process can see is the limit of this promise. While the program is suspended the terminal is the
 * shell's, in the same way.
 */
final class RichTerminal implements AutoCloseable {
  private static final int INTERRUPTED = 130;

  private final Terminal terminal;
  private final Borrowing borrowing;
  private final Rush rush;
  private final Ways ways;
  private final ReentrantLock lock = new ReentrantLock();
  private final Thread hook = new Thread(this::die, "closer-restore");
  private volatile boolean gone;
  private volatile boolean dying;
  private volatile boolean stale;
  private volatile boolean typing;
  private volatile boolean away;
  private volatile Runnable cover = () -> {};

  private RichTerminal(Terminal terminal, Ways ways) {
    this.terminal = terminal;
    this.borrowing = new Borrowing(terminal, ways.forget());
    this.ways = ways;
    this.rush = new Rush(terminal.reader(), ways.waiting());
  }

  /**
   * What the world around the terminal is asked for.
   *
   * @param end ends the program with a status
   * @param suspend stops it, and returns when it is continued
   * @param waiting whether keys are there that nobody has read
   * @param forget drops those keys, before somebody else has the terminal
   */
  record Ways(IntConsumer end, Runnable suspend, BooleanSupplier waiting, Runnable forget) {}

  /** Borrows the terminal the program was started in. */
  static RichTerminal open(IntConsumer end) throws NoTerminal {
    Terminal terminal = SystemTerminal.open(true);
    Ways ways =
        new Ways(
            end, Suspension::untilContinued, SystemTerminal::keysWait, () -> Unread.drop(terminal));
    return over(terminal, ways);
  }

  /** Borrows this terminal. */
  static RichTerminal over(Terminal terminal, Ways ways) throws NoTerminal {
    if (!SystemTerminal.able(terminal)) {
      SystemTerminal.close(terminal);
      throw new NoTerminal("The terminal " + terminal.getType() + " can not hold a screen.");
    }
    RichTerminal rich = new RichTerminal(terminal, ways);
    rich.begin();
    return rich;
  }

  private void begin() {
    // Without a handler of our own an interrupt ends the JVM and no hook runs.
    listen();
    terminal.handle(Signal.TSTP, signal -> suspend());
    terminal.handle(Signal.CONT, signal -> continued());
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      // A signal ends the program already, and nothing was painted that had to be restored.
      gone = true;
      awaitTheEnd();
    }
    draw(writer -> borrowing.take(false));
  }

  /** Makes ^C end the program, also where a reader has put its own handler. */
  void listen() {
    terminal.handle(Signal.INT, signal -> interrupt());
  }

  /**
   * Sets the terminal as a prompt needs it; a reader leaves it differently.
   *
   * @param typing whether words are typed there
   */
  void settle(boolean typing) {
    this.typing = typing;
    draw(writer -> borrowing.settle(typing));
  }

  /** Sets the terminal once more after somebody else had it; what it shows is not known. */
  void continued() {
    stale = true;
    settle(typing);
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

  /** Does something during which the terminal is neither given back nor taken again. */
  void undisturbed(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  /** Says what is done before the program is suspended, from any thread. */
  void beforeSuspending(Runnable action) {
    cover = action;
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
    draw(writer -> borrowing.wipe());
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

  /** The keys as they come, for what has to be known about their haste. */
  Rush rush() {
    return rush;
  }

  /** Drops what was typed ahead; three escapes among it end the program. */
  void drain(Escapes escapes) {
    if (!gone && rush.drop(escapes::enough)) {
      vanish();
    }
  }

  /** Gives the terminal back and ends the program as ^C does. */
  void interrupt() {
    restore(borrowing::giveBack);
    ways.end().accept(INTERRUPTED);
  }

  /** Wipes both screens and ends the program without a word. */
  void vanish() {
    restore(borrowing::giveBackEmpty);
    ways.end().accept(0);
  }

  private void die() {
    dying = true;
    restore(borrowing::giveBack);
  }

  private void restore(Runnable givingBack) {
    boolean locked = lockSoon();
    try {
      if (gone) {
        return;
      }
      gone = true;
      if (!away) {
        givingBack.run();
      }
    } catch (IOError | RuntimeException e) {
      // The terminal went away by itself: there is nothing left to restore.
      return;
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }

  /** Gives the terminal back, waits until the program is continued, and takes it again. */
  private void suspend() {
    lock.lock();
    try {
      if (gone) {
        return;
      }
      cover.run();
      borrowing.giveBack();
      away = true;
      ways.suspend().run();
      borrowing.lookAgain();
      borrowing.take(typing);
      terminal.flush();
      away = false;
      stale = true;
    } catch (IOError | RuntimeException e) {
      // The terminal went away meanwhile; the next prompt meets the end of its input.
      return;
    } finally {
      lock.unlock();
    }
    // Whoever reads paints the screen anew.
    terminal.raise(Signal.CONT);
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
    if (!gone) {
      rush.drop(() -> false);
    }
    restore(borrowing::giveBack);
    if (!borrowing.changed()) {
      // JLine gives back the settings from the time it was opened, and nothing else is open.
      SystemTerminal.close(terminal);
    }
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
}
