package io.github.closer.transcript;

import io.github.closer.text.Markdown;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A transcript as Markdown, in which nothing that was typed is markup. */
public final class MarkdownPrinter {
  private final Times times;
  private final Appendable out;

  public MarkdownPrinter(ZoneId zone, Appendable out) {
    this.times = new Times(zone);
    this.out = out;
  }

  /**
   * Prints the whole transcript.
   *
   * @throws IOException when it cannot be written
   */
  public void print(Transcript transcript) throws IOException {
    line("# " + Markdown.escape(transcript.title()));
    line("");
    line(
        times.day(transcript.begun())
            + "  \n"
            + Markdown.escape(transcript.people().a())
            + " and "
            + Markdown.escape(transcript.people().b()));
    for (Transcript.Block block : transcript.blocks()) {
      line("");
      print(block);
    }
    if (!transcript.finished()) {
      line("");
      line("*This session is not finished.*");
    }
  }

  private void print(Transcript.Block block) throws IOException {
    if (block instanceof Transcript.Entry entry) {
      print(entry);
      return;
    }
    line(
        block instanceof Transcript.Away away
            ? "*" + times.away(away) + "*"
            : "*Something a later version of closer wrote ("
                + Markdown.escape(((Transcript.Unknown) block).type())
                + ").*");
  }

  private void print(Transcript.Entry entry) throws IOException {
    if (entry.sayings().isEmpty()) {
      line("> " + escaped(entry.text(), "  \n> "));
      return;
    }
    line("**" + escaped(entry.text(), "** \\\n**") + "**");
    line("");
    for (Transcript.Saying saying : entry.sayings()) {
      String only = saying.own() ? " (only you see this)" : "";
      line(
          "- *"
              + Markdown.escape(saying.name())
              + only
              + "*"
              + Sayings.link(saying)
              + escaped(Sayings.words(saying), "  \n  \\| "));
    }
  }

  private static String escaped(String words, String between) {
    return Arrays.stream(words.strip().split("\n", -1))
        .map(Markdown::escape)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(between));
  }

  private void line(String words) throws IOException {
    out.append(words).append('\n');
  }
}
