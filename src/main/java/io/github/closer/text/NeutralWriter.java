package io.github.closer.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way out to a terminal, a pipe or a file that is looked at: whatever passes is neutral.
 *
 * <p>Whoever prints people's words makes them neutral in their place, where a line end would change
 * what a line means. This writer is for the place that somebody forgets, for the messages of others
 * and for names of files. It changes nothing in words that are neutral already, and lets tabs, the
 * line ends of calendars and the program's own {@link Tint}s pass.
 *
 * <p>What is written in one go is looked at in one go: a character whose halves come one by one is
 * replaced.
 */
public final class NeutralWriter extends Writer {
  private static final Pattern PASSES = Pattern.compile("\r\n|" + Tint.SEQUENCE.pattern());

  private final Writer out;

  private NeutralWriter(Writer out) {
    this.out = out;
  }

  /** A writer whose words come out neutral; it keeps nothing back. */
  public static PrintWriter over(Writer out) {
    return new PrintWriter(new NeutralWriter(out));
  }

  /**
   * A writer into a file, in UTF-8. Unlike the other it says what fails.
   *
   * @param out the file's bytes; what is written reaches them with a flush
   */
  public static Writer into(OutputStream out) {
    return new NeutralWriter(
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /** Whether words would come out otherwise than they go in. */
  public static boolean changes(String words) {
    return !words.equals(passing(words));
  }

  private static String passing(String words) {
    if (Acting.next(words, 0) < 0) {
      return words;
    }
    StringBuilder passing = new StringBuilder(words.length());
    Matcher own = PASSES.matcher(words);
    int from = 0;
    while (own.find()) {
      passing.append(Neutral.signs(words.substring(from, own.start()))).append(own.group());
      from = own.end();
    }
    return passing.append(Neutral.signs(words.substring(from))).toString();
  }

  @Override
  public void write(String words, int from, int length) throws IOException {
    out.write(passing(words.substring(from, from + length)));
  }

  @Override
  public void write(char[] signs, int from, int length) throws IOException {
    out.write(passing(new String(signs, from, length)));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
