package io.github.closer.transcript;

import io.github.closer.text.Neutral;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/**
 * A transcript as plain text, line by line.
 *
 * <p>A line that begins with a name holds that person's words, and a line that begins with a bar
 * goes on with them: nothing that somebody typed can look like a line of the other.
 */
public final class TextPrinter {
  private final Times times;
  private final Appendable out;

  public TextPrinter(ZoneId zone, Appendable out) {
    this.times = new Times(zone);
    this.out = out;
  }

  /**
   * Prints the whole transcript.
   *
   * @throws IOException when it cannot be written
   */
  public void print(Transcript transcript) throws IOException {
    line(Neutral.line(transcript.title()));
    line(times.day(transcript.begun()));
    line(transcript.people().a() + " and " + transcript.people().b());
    for (Transcript.Block block : transcript.blocks()) {
      line("");
      print(block);
    }
    if (!transcript.finished()) {
      line("");
      line("This session is not finished.");
    }
  }

  private void print(Transcript.Block block) throws IOException {
    if (block instanceof Transcript.Entry entry) {
      for (String text : lines(entry.text())) {
        line(text);
      }
      for (Transcript.Saying saying : entry.sayings()) {
        print(saying);
      }
      return;
    }
    line(
        block instanceof Transcript.Away away
            ? times.away(away)
            : "Something a later version of closer wrote ("
                + Neutral.line(((Transcript.Unknown) block).type())
                + ").");
  }

  private void print(Transcript.Saying saying) throws IOException {
    List<String> lines = lines(Sayings.words(saying));
    String only = saying.own() ? " (only you see this)" : "";
    line("  " + Neutral.line(saying.name()) + only + Sayings.link(saying) + lines.get(0));
    for (String more : lines.subList(1, lines.size())) {
      line("  | " + more);
    }
  }

  private static List<String> lines(String words) {
    return List.of(Neutral.lines(words).stripTrailing().split("\n", -1));
  }

  private void line(String words) throws IOException {
    out.append(words.stripTrailing()).append('\n');
  }
}
