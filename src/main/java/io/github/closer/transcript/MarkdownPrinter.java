package io.github.closer.transcript;

import io.github.closer.session.People;
import io.github.closer.session.Region;
import io.github.closer.text.Markdown;
import io.github.closer.text.Words;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A transcript as Markdown, in which nothing that was typed is markup. */
public final class MarkdownPrinter implements Printer {
  private final Words words;
  private final Times times;
  private final Sayings sayings;
  private final Appendable out;

  /**
   * A printer.
   *
   * @param region where the people are, and the language of what they did not say themselves
   */
  public MarkdownPrinter(Region region, Appendable out) {
    this.words = region.words();
    this.times = new Times(region);
    this.sayings = new Sayings(words);
    this.out = out;
  }

  @Override
  public void print(Transcript transcript) throws IOException {
    line("# " + Markdown.escape(transcript.title()));
    line("");
    line(
        times.day(transcript.begun())
            + "  \n"
            + words.say(
                "transcript.people",
                Markdown.escape(transcript.people().a()),
                Markdown.escape(transcript.people().b())));
    for (Transcript.Block block : transcript.blocks()) {
      line("");
      if (block instanceof Transcript.Entry entry) {
        print(entry, transcript.people());
      } else {
        line("*" + Markdown.escape(sayings.between(block, times)) + "*");
      }
    }
    if (!transcript.finished()) {
      line("");
      line("*" + words.say("transcript.unfinished") + "*");
    }
  }

  private void print(Transcript.Entry entry, People people) throws IOException {
    String text = sayings.shown(entry.text());
    if (entry.sayings().isEmpty()) {
      line("> " + escaped(text, "  \n> "));
      return;
    }
    if (!text.isBlank()) {
      line("**" + escaped(text, "** \\\n**") + "**");
      line("");
    }
    for (Transcript.Saying saying : entry.sayings()) {
      String by = Markdown.escape(people.names(saying.by(), words));
      String name = "*" + sayings.name(saying, by) + "*";
      String quoted = escaped(sayings.quoted(saying.said()), "  \n  \\| ");
      line("- " + sayings.line(saying.said(), name, quoted));
    }
  }

  private static String escaped(String text, String between) {
    return Arrays.stream(text.strip().split("\n", -1))
        .map(Markdown::escape)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(between));
  }

  private void line(String line) throws IOException {
    out.append(line).append('\n');
  }
}
