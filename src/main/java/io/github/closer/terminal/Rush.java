package io.github.closer.terminal;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.jline.utils.NonBlockingReader;

/** Keys that come faster than anybody types. */
final class Rush {
  private static final long GAP_MILLIS = 12;

  /** A terminal sends the bytes of one key together, also through a network. */
  private static final long KEY_MILLIS = 25;

  private static final int ESCAPE = '\033';

  private final NonBlockingReader reader;
  private final BooleanSupplier waiting;

  /**
   * Over what is typed there.
   *
   * @param waiting whether something is there to be read, found out without reading
   */
  Rush(NonBlockingReader reader, BooleanSupplier waiting) {
    this.reader = reader;
    this.waiting = waiting;
  }

  /** Whether more keys are there at once, so that those before them were pasted. */
  boolean goesOn() {
    try {
      return reader.peek(GAP_MILLIS) >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Whether nothing follows the last key at once. Looks without reading: a thread that waits for a
   * key would keep the machine from ending for a tenth of a second.
   */
  boolean isOver() {
    try {
      Thread.sleep(KEY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !waiting.getAsBoolean();
  }

  /** Whether an escape was a key of its own; the rest of another key is dropped with it. */
  boolean isEscape() {
    if (isOver()) {
      return true;
    }
    int following = next();
    boolean other = following == '[' || following == 'O';
    while (other && waiting.getAsBoolean()) {
      next();
    }
    return !other;
  }

  /**
   * Drops what is there, so that the rest of a paste reaches neither the next card nor the shell.
   * Escapes among it count: whoever wants the screen empty does not wait for a card.
   *
   * @param escape takes one escape; whether these were enough
   * @return whether they ever were
   */
  boolean drop(BooleanSupplier escape) {
    boolean enough = false;
    int key = next();
    while (key >= 0) {
      int following = next();
      boolean alone = key == ESCAPE && following != '[' && following != 'O';
      enough |= alone && escape.getAsBoolean();
      key = following;
    }
    return enough;
  }

  private int next() {
    try {
      return goesOn() ? reader.read() : -1;
    } catch (IOException e) {
      // The next prompt meets the same end of input and says so.
      return -1;
    }
  }
}
