package io.github.closer.transcript;

import io.github.closer.session.People;
import io.github.closer.session.Region;
import io.github.closer.text.Neutral;
import io.github.closer.text.Words;
import java.io.IOException;

/** A transcript as plain text, line by line. See {@link SayingLines} for whose line is whose. */
public final class TextPrinter implements Printer {
  private final Words words;
  private final Times times;
  private final Sayings sayings;
  private final Appendable out;

  /**
   * A printer.
   *
   * @param region where the people are, and the language of what they did not say themselves
   */
  public TextPrinter(Region region, Appendable out) {
    this.words = region.words();
    this.times = new Times(region);
    this.sayings = new Sayings(words);
    this.out = out;
  }

  @Override
  public void print(Transcript transcript) throws IOException {
    line(Neutral.line(transcript.title()));
    line(times.day(transcript.begun()));
    String a = Neutral.line(transcript.people().a());
    line(words.say("transcript.people", a, Neutral.line(transcript.people().b())));
    printBlocks(transcript);
    if (!transcript.finished()) {
      line("");
      line(words.say("transcript.unfinished"));
    }
  }

  /**
   * Prints what is in a transcript, without its heading.
   *
   * @throws IOException when it cannot be written
   */
  public void printBlocks(Transcript transcript) throws IOException {
    for (Transcript.Block block : transcript.blocks()) {
      line("");
      if (block instanceof Transcript.Entry entry) {
        print(entry, transcript.people());
      } else {
        line(Neutral.line(sayings.between(block, times)));
      }
    }
  }

  private void print(Transcript.Entry entry, People people) throws IOException {
    for (String text : SayingLines.card(sayings.shown(entry.text()))) {
      line(text);
    }
    SayingLines lines = new SayingLines(words, people);
    for (Transcript.Saying saying : entry.sayings()) {
      for (String line : lines.of(saying)) {
        line(line);
      }
    }
  }

  private void line(String line) throws IOException {
    out.append(line.stripTrailing()).append('\n');
  }
}
