package io.github.closer.terminal;

import io.github.closer.text.NeutralWriter;
import io.github.closer.text.Width;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is longer than the screen page by page, by the program that people have for that.
 *
 * <p>Whatever fits is printed as it is. Of {@code less} neither a history is kept nor another
 * program started, its words are UTF-8 as all of this program's, and while it runs ^C is for it
 * alone. Whoever leaves it early has seen enough.
 */
public final class Pager implements Appendable, Closeable {
  private static final String USUAL = "command -v less >/dev/null || exit 127; exec less";
  private static final String INTERRUPT = "INT";
  private static final int CANNOT_RUN = 126;
  private static final int NOT_FOUND = 127;
  private static final Map<String, String> SETTINGS =
      Map.of("LESSHISTFILE", "-", "LESSSECURE", "1", "LESSCHARSET", "utf-8");

  private final Appendable out;
  private final String command;
  private final boolean always;
  private final Size screen;
  private final StringBuilder kept = new StringBuilder();
  private int rows;
  private int column;
  private @Nullable Process process;
  private @Nullable Writer pages;
  private @Nullable Object before;
  private boolean seenEnough;
  private int status;

  private Pager(Appendable out, String command, boolean always, Size screen) {
    this.out = out;
    this.command = command;
    this.always = always;
    this.screen = screen;
  }

  /**
   * A pager for this screen; empty where the output goes elsewhere.
   *
   * @param wish what {@code PAGER} says
   * @param always whether it is shown by {@code less} even if it fits, so that nothing of it stays
   * @param out where it is printed if it fits
   */
  public static Optional<Pager> on(String wish, boolean always, Appendable out) {
    String command = wish.isBlank() || always ? USUAL : wish;
    return command.equals("cat")
        ? Optional.empty()
        : StandardOutput.screen().map(screen -> new Pager(out, command, always, screen));
  }

  @Override
  public Pager append(CharSequence words) throws IOException {
    if (seenEnough) {
      return this;
    }
    if (process != null) {
      page(words);
      return this;
    }
    kept.append(words);
    words.codePoints().forEach(this::counted);
    if (always || rows >= screen.getRows()) {
      begin();
    }
    return this;
  }

  @Override
  public Pager append(CharSequence words, int from, int to) throws IOException {
    return append(words.subSequence(from, to));
  }

  @Override
  public Pager append(char sign) throws IOException {
    return append(Character.toString(sign));
  }

  private void counted(int sign) {
    int width = sign == '\n' ? 0 : Width.of(sign);
    if (sign == '\n' || column + width > screen.getColumns()) {
      rows++;
      column = 0;
    }
    column += width;
  }

  /** The screen is full: what was kept so far goes to the pager, and so does all that follows. */
  private void begin() throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
    builder.environment().putAll(SETTINGS);
    if (always) {
      // Somebody's own options could leave the last page on the screen.
      builder.environment().put("LESS", "");
    }
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    before = Signals.register(INTERRUPT, () -> {});
    process = builder.start();
    pages = NeutralWriter.into(process.getOutputStream());
    page(kept);
    kept.setLength(0);
  }

  private void page(CharSequence words) {
    try {
      if (pages != null) {
        pages.append(words);
      }
    } catch (IOException e) {
      seenEnough = true;
    }
  }

  /** Shows the rest, and waits for whoever reads it. */
  @Override
  public void close() throws IOException {
    if (process == null) {
      out.append(kept);
      return;
    }
    try {
      if (pages != null) {
        pages.close();
      }
    } catch (IOException e) {
      seenEnough = true;
    }
    status = waitedFor(process);
    Signals.unregister(INTERRUPT, before);
  }

  /** Whether it was shown. A shell says in this way that there is no such pager. */
  public boolean shown() {
    return status != CANNOT_RUN && status != NOT_FOUND;
  }

  /** Whoever reads is not to be left alone with half a program, so nothing cuts this short. */
  private static int waitedFor(Process process) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return process.waitFor();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
