package io.github.closer.transcript;

import io.github.closer.session.Region;
import io.github.closer.text.Csv;
import io.github.closer.text.Words;
import java.io.IOException;
import java.util.List;

/**
 * A transcript as a table, one line for everything that was said, in which no spreadsheet finds a
 * formula.
 *
 * <pre>
 * "line","step","card","name","how","words","private"
 * "3-a","close","How close do you feel?","Alex","said","7",""
 * </pre>
 *
 * <p>The names of the columns and what stands in {@code how} are the same in every language. Cards
 * that were only shown are left out, and so is the time away.
 */
public final class CsvPrinter implements Printer {
  private static final List<String> COLUMNS =
      List.of("line", "step", "card", "name", "how", "words", "private");

  private final Words words;
  private final Sayings sayings;
  private final Appendable out;

  /**
   * A printer.
   *
   * @param region the language of what they did not say themselves
   */
  public CsvPrinter(Region region, Appendable out) {
    this.words = region.words();
    this.sayings = new Sayings(words);
    this.out = out;
  }

  @Override
  public void print(Transcript transcript) throws IOException {
    out.append(Csv.row(COLUMNS));
    for (Transcript.Block block : transcript.blocks()) {
      if (block instanceof Transcript.Entry entry) {
        for (Transcript.Saying saying : entry.sayings()) {
          out.append(Csv.row(row(transcript, entry, saying)));
        }
      }
    }
  }

  private List<String> row(
      Transcript transcript, Transcript.Entry entry, Transcript.Saying saying) {
    return List.of(
        entry.place().line(saying.by()),
        entry.place().step(),
        sayings.shown(entry.text()),
        transcript.people().names(saying.by(), words),
        saying.said().how(),
        sayings.quoted(saying.said()),
        saying.own() ? "yes" : "");
  }
}
