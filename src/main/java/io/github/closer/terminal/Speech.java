package io.github.closer.terminal;

import io.github.closer.session.Audience;
import io.github.closer.text.Wrap;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Words out, line by line.
 *
 * <p>It only ever adds: no escape sequence, no going back, no space at the end of a line. From any
 * thread; what is said at once stays together.
 */
final class Speech {
  /** Lines of this length are still read with ease. */
  private static final int WIDEST = 72;

  /** Where a terminal does not say how tall it is: more than most of them are. */
  private static final int TALL = 100;

  private final PrintWriter out;
  private final Supplier<Extent> extent;
  private final Set<Hint> hints = new HashSet<>();
  private boolean asked;
  private boolean silent;

  /**
   * Speaks to a terminal.
   *
   * @param extent what it shows at this moment
   */
  Speech(PrintWriter out, Supplier<Extent> extent) {
    this.out = out;
    this.extent = extent;
  }

  /** A window may have become narrower since anything was said last. */
  private int columns() {
    int wide = extent.get().columns();
    return wide > 0 ? Math.min(WIDEST, wide) : WIDEST;
  }

  /** Says something, broken between words so that an old terminal does not break inside them. */
  void say(String words) {
    synchronized (out) {
      lines(words).forEach(this::line);
      out.flush();
    }
  }

  /** A hint that somebody has heard. */
  private record Hint(String words, Audience hearer) {}

  /** Says something that is enough to be said once, however often there is a reason for it. */
  void hint(String words) {
    hint(words, Audience.BOTH);
  }

  /**
   * The same where it is enough that each person was told once: what one was told may have scrolled
   * away before the other looked.
   */
  void hint(String words, Audience hearer) {
    boolean heard = hints.contains(new Hint(words, Audience.BOTH));
    if (hints.add(new Hint(words, hearer)) && !heard) {
      say(words);
    }
  }

  /** Says a question, and leaves the cursor behind it, where somebody is going to type. */
  void ask(String words) {
    List<String> lines = lines(words);
    int last = lines.size() - 1;
    synchronized (out) {
      lines.subList(0, last).forEach(this::line);
      print(lines.get(last) + " ");
      asked = true;
      out.flush();
    }
  }

  /** An Enter has ended the line of the question. */
  void answered() {
    synchronized (out) {
      asked = false;
    }
  }

  /**
   * Says something while somebody may answer. It stands on lines of its own, and the cursor behind
   * it, where the Enter that comes next ends it.
   */
  void interject(String words) {
    synchronized (out) {
      if (!asked) {
        say(words);
        return;
      }
      lines(words).forEach(line -> print("\n" + line));
      out.flush();
    }
  }

  private List<String> lines(String words) {
    return Wrap.words(words, columns()).stream().map(String::stripTrailing).toList();
  }

  private void line(String words) {
    print(words + "\n");
  }

  private void print(String words) {
    if (!silent) {
      out.print(words);
    }
  }

  /** Sets off what comes next. */
  void blank() {
    scroll(1);
  }

  /** Lets everything above scroll away: as many empty lines as are seen at once. */
  void scrollAway() {
    int rows = extent.get().rows();
    scroll(rows > 0 ? rows : TALL);
  }

  private void scroll(int lines) {
    synchronized (out) {
      for (int i = 0; i < lines; i++) {
        print("\n");
      }
      out.flush();
    }
  }

  /** Says nothing any more. */
  void fallSilent() {
    synchronized (out) {
      silent = true;
    }
  }
}
