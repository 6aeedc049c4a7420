package io.github.closer.terminal;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.MaskingCallback;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of one answer, and is thrown away after it.
 *
 * <p>JLine reads, and keeps whoever paints apart; the words are in a {@link Manuscript}, and the
 * page shows them. There is no history, no completion, no expansion and no key but those somebody
 * binds here, so that nothing brings back what was typed before.
 */
final class AnswerReader extends LineReaderImpl {
  private static final String TICK = "closer-tick";

  /** JLine takes Ctrl+D as the end of everything where its own line is empty, so it never is. */
  private static final String NEVER_EMPTY = " ";

  private final RichTerminal rich;
  private final Runnable paint;
  private final Runnable touched;
  private final Escapes escapes;
  private final KeyMap<Binding> keys = new KeyMap<>();
  private final Sequences sequences;
  private boolean over;

  /**
   * Prepares one answer.
   *
   * @param escapes how long an escape may wait for the rest of a key
   * @param paint shows what was typed so far
   * @param touched hears of every key before it acts
   */
  AnswerReader(RichTerminal rich, Escapes escapes, Runnable paint, Runnable touched)
      throws IOException {
    super(rich.terminal(), "closer");
    this.rich = rich;
    this.escapes = escapes;
    this.paint = () -> rich.undisturbed(paint);
    this.touched = touched;
    this.sequences = new Sequences(rich.terminal(), bindingReader);
    setParser(new ProseParser());
    setOpt(Option.DISABLE_EVENT_EXPANSION);
    setOpt(Option.DISABLE_UNDO);
    setVariable(DISABLE_HISTORY, true);
    setVariable(DISABLE_COMPLETION, true);
    setVariable(BELL_STYLE, "none");
    getKeyMaps().put(LineReader.MAIN, keys);
    Widget nothing = () -> true;
    keys.setNomatch(nothing);
    on(nothing::apply, Keyboard.withAlt());
    on(rich::interrupt, List.of(Keyboard.INTERRUPT));
    // From here on the reader is ready; until then nobody may give the terminal back under it.
    getWidgets().put(CALLBACK_INIT, this::ready);
    getWidgets().put(TICK, this::ticked);
  }

  /** Does something at a key. */
  void on(Runnable action, List<String> sequences) {
    keys.bind(doing(action), sequences);
  }

  private static Widget doing(Runnable action) {
    return () -> {
      action.run();
      return true;
    };
  }

  /** Takes every sign that is typed. */
  void onSign(Consumer<String> typed) {
    Widget sign = doing(() -> typed.accept(getLastBinding()));
    keys.setUnicode(sign);
    keys.bind(sign, KeyMap.range(" -~"));
    Keyboard.PAD.forEach((sequence, meant) -> on(() -> typed.accept(meant), List.of(sequence)));
  }

  /** Takes what is pasted as one piece, with line ends as they are written here. */
  void onPaste(Consumer<String> pasted) {
    on(
        () -> pasted.accept(sequences.paste().replace("\r\n", "\n").replace('\r', '\n')),
        List.of(Keyboard.PASTE_BEGIN));
  }

  /** Takes a sign away where it is the next one that came with what was just read. */
  void skip(char sign) {
    if (peekCharacter(1) == sign) {
      readCharacter();
    }
  }

  private boolean ready() {
    rich.settle(true);
    rich.listen();
    rich.release();
    return true;
  }

  /** Reads until {@link #finish}; false at the end of the input. */
  boolean read() {
    Sequences.cover(keys, doing(() -> sequences.skip(getLastBinding())));
    rich.hold();
    try {
      readLine(null, null, (MaskingCallback) null, NEVER_EMPTY);
      return true;
    } catch (EndOfFileException e) {
      return false;
    } catch (UserInterruptException e) {
      rich.interrupt();
      return false;
    } finally {
      over = true;
      rich.release();
      rich.settle(false);
    }
  }

  /** Shows the page again as time goes by; from any thread, and only under the reader's lock. */
  void tick() {
    if (!isReading()) {
      return;
    }
    try {
      callWidget(TICK);
    } catch (IllegalStateException e) {
      // It stopped reading in this very moment: nothing is left to show.
      return;
    }
  }

  private boolean ticked() {
    redisplay(false);
    return true;
  }

  /** Ends the reading. */
  void finish() {
    over = true;
    acceptLine();
  }

  /** The page shows the words in its own way, and not for every sign of a paste. */
  @Override
  protected void redisplay(boolean flush) {
    if (!over && terminal.reader().available() <= 0) {
      paint.run();
    }
  }

  @Override
  public @Nullable Binding readBinding(KeyMap<Binding> keys, @Nullable KeyMap<Binding> local) {
    keys.setAmbiguousTimeout(escapes.patienceMillis());
    @Nullable Binding pressed = super.readBinding(keys, local);
    // Nothing was pressed where the window is gone.
    if (pressed != null) {
      touched.run();
    }
    return pressed;
  }

  @Override
  protected void handleSignal(Terminal.Signal signal) {
    lock.lock();
    try {
      if (signal == Terminal.Signal.CONT) {
        rich.continued();
      }
      if (!over) {
        paint.run();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  protected void doCleanup(boolean newLine) {
    over = true;
    super.doCleanup(false);
  }
}
