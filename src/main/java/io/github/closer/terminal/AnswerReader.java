package io.github.closer.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Buffer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.MaskingCallback;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * Takes one answer, and is thrown away after it.
 *
 * <p>JLine edits; the page paints. There is no history, no completion, no expansion and no key but
 * those named here, so that nothing brings back what somebody typed before.
 */
final class AnswerReader extends LineReaderImpl {
  /** Undo copies the whole answer at each key; beyond this length that costs more than it helps. */
  private static final int LONGEST_UNDO = 4000;

  private static final String TICK = "closer-tick";

  private final RichTerminal rich;
  private final Runnable paint;
  private final Runnable touched;
  private final Escapes escapes;
  private final KeyMap<Binding> keys = new KeyMap<>();
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
    setParser(new ProseParser());
    setOpt(Option.DISABLE_EVENT_EXPANSION);
    setVariable(DISABLE_HISTORY, true);
    setVariable(DISABLE_COMPLETION, true);
    setVariable(BELL_STYLE, "none");
    setVariable(FEATURES_MAX_BUFFER_SIZE, LONGEST_UNDO);
    getKeyMaps().put(LineReader.MAIN, keys);
    bindEditing();
  }

  private void bindEditing() {
    Terminal screen = rich.terminal();
    keys.setUnicode(new Reference(SELF_INSERT));
    keys.bind(new Reference(SELF_INSERT), KeyMap.range(" -~"));
    on(() -> {}, Keyboard.strangers());
    Widget nothing = () -> true;
    keys.setNomatch(nothing);
    bind(BACKWARD_DELETE_CHAR, KeyMap.del(), KeyMap.ctrl('H'));
    bind(DELETE_CHAR, "\033[3~");
    bind(BACKWARD_CHAR, Keyboard.ways(screen, Key.Kind.LEFT));
    bind(FORWARD_CHAR, Keyboard.ways(screen, Key.Kind.RIGHT));
    bind(BEGINNING_OF_LINE, Keyboard.ways(screen, Key.Kind.HOME));
    bind(END_OF_LINE, Keyboard.ways(screen, Key.Kind.END));
    bind(BEGINNING_OF_LINE, KeyMap.ctrl('A'));
    bind(END_OF_LINE, KeyMap.ctrl('E'));
    bind(BACKWARD_WORD, KeyMap.alt('b'), "\033[1;5D", "\033[1;3D");
    bind(FORWARD_WORD, KeyMap.alt('f'), "\033[1;5C", "\033[1;3C");
    bind(BACKWARD_KILL_WORD, KeyMap.ctrl('W'), KeyMap.alt(KeyMap.del()));
    bind(KILL_WORD, KeyMap.alt('d'), "\033[3;5~");
    bind(KILL_LINE, KeyMap.ctrl('K'));
    bind(BACKWARD_KILL_LINE, KeyMap.ctrl('U'));
    bind(YANK, KeyMap.ctrl('Y'));
    bind(UNDO, KeyMap.ctrl('Z'), KeyMap.ctrl('_'));
    on(rich::interrupt, List.of(Keyboard.INTERRUPT));
    // From here on the reader is ready; until then nobody may give the terminal back under it.
    getWidgets().put(CALLBACK_INIT, this::ready);
    getWidgets().put(TICK, this::ticked);
  }

  private void bind(String widget, String... sequences) {
    keys.bind(new Reference(widget), sequences);
  }

  private void bind(String widget, List<String> sequences) {
    keys.bind(new Reference(widget), sequences);
  }

  /** Does something at a key. */
  void on(Runnable action, List<String> sequences) {
    Widget widget =
        () -> {
          action.run();
          return true;
        };
    keys.bind(widget, sequences);
  }

  /** Takes what is pasted as one piece, whatever line ends it has. */
  void onPaste(Function<String, String> tidy) {
    on(
        () -> {
          String pasted = bindingReader.readStringUntil(Keyboard.PASTE_END);
          getBuffer().write(tidy.apply(pasted.replace("\r\n", "\n").replace('\r', '\n')));
        },
        List.of(Keyboard.PASTE_BEGIN));
  }

  private boolean ready() {
    rich.settle(true);
    rich.listen();
    rich.release();
    return true;
  }

  /**
   * Reads until {@link #finish}; empty at the end of the input.
   *
   * @param begun what stands there already
   */
  Optional<String> read(String begun) {
    rich.hold();
    try {
      return Optional.of(readLine(null, null, (MaskingCallback) null, begun));
    } catch (EndOfFileException e) {
      return Optional.empty();
    } catch (UserInterruptException e) {
      rich.interrupt();
      return Optional.empty();
    } finally {
      over = true;
      rich.release();
      zeroOut();
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

  /** Ends the reading with what stands there. */
  void finish() {
    over = true;
    acceptLine();
  }

  Buffer typed() {
    return getBuffer();
  }

  /** The page shows the buffer in its own way, and not for every sign of a paste. */
  @Override
  protected void redisplay(boolean flush) {
    if (!over && terminal.reader().available() <= 0) {
      paint.run();
    }
  }

  @Override
  public @Nullable Binding readBinding(KeyMap<Binding> keys, @Nullable KeyMap<Binding> local) {
    keys.setAmbiguousTimeout(escapes.patienceMillis());
    Binding binding = super.readBinding(keys, local);
    touched.run();
    return binding;
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
