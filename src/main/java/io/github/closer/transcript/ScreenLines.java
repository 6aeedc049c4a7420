package io.github.closer.transcript;

import io.github.closer.text.Width;
import io.github.closer.text.Wrap;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that are too long for a screen, broken between words. What somebody said goes on behind a
 * bar, as its further lines do, so that it never looks like a line of the other.
 */
public final class ScreenLines implements Appendable, Closeable {
  private static final String SAID = "  ";
  private static final String MORE = "  | ";
  private static final Pattern SPACE = Pattern.compile("^\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Appendable out;
  private final int columns;
  private final StringBuilder line = new StringBuilder();

  /**
   * Lines for a screen.
   *
   * @param columns how wide it is
   */
  public ScreenLines(Appendable out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public ScreenLines append(CharSequence words) throws IOException {
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i));
    }
    return this;
  }

  @Override
  public ScreenLines append(CharSequence words, int from, int to) throws IOException {
    return append(words.subSequence(from, to));
  }

  @Override
  public ScreenLines append(char sign) throws IOException {
    if (sign == '\n') {
      end();
      out.append('\n');
    } else {
      line.append(sign);
    }
    return this;
  }

  private void end() throws IOException {
    String whole = line.toString();
    line.setLength(0);
    if (Width.of(whole) <= columns) {
      out.append(whole);
      return;
    }
    boolean more = whole.startsWith(MORE);
    String before = more ? MORE : whole.startsWith(SAID) ? SAID : "";
    String after = before.isEmpty() ? "" : MORE;
    String words = whole.substring(before.length()).stripLeading();
    List<String> lines = Wrap.words(words, columns - after.length());
    out.append(before).append(lines.get(0));
    for (String next : lines.subList(1, lines.size())) {
      // Whatever kind of space somebody typed, no row but the first is indented by it.
      out.append('\n').append(after).append(SPACE.matcher(next).replaceFirst(""));
    }
  }

  /** Prints the last line, which has no end. */
  @Override
  public void close() throws IOException {
    end();
  }
}
