package io.github.closer.transcript;

import io.github.closer.session.Region;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import io.github.closer.text.Words;
import java.io.IOException;
import java.util.List;

/**
 * Questions over the months, as plain text: each time with its day, and below it the numbers each
 * of the two gave, by themselves, as a sentence and as a table.
 */
public final class LookBackPrinter implements LookBackForm {
  private static final int WIDEST = 20;
  private static final String BAR = "\u2587";

  private final Words words;
  private final Times times;
  private final boolean bars;
  private final Appendable out;

  /**
   * A printer.
   *
   * @param region where the people are, and the language of what they did not say themselves
   * @param bars whether numbers are drawn as well
   */
  public LookBackPrinter(Region region, boolean bars, Appendable out) {
    this.words = region.words();
    this.times = new Times(region);
    this.bars = bars;
    this.out = out;
  }

  @Override
  public void print(List<LookBack> questions) throws IOException {
    String between = "";
    for (LookBack question : questions) {
      out.append(between);
      print(question);
      between = "\n\n";
    }
  }

  private void print(LookBack question) throws IOException {
    for (String line : SayingLines.card(new Sayings(words).shown(question.question()))) {
      line(line);
    }
    for (LookBack.Time time : question.times()) {
      line("");
      line(words.say("transcript.time", times.date(time.at()), Neutral.line(time.title())));
      for (Transcript.Saying saying : time.sayings()) {
        for (String line : new SayingLines(words, time.people()).of(saying)) {
          line(line);
        }
      }
    }
    for (Numbers numbers : question.numbers()) {
      print(numbers);
    }
  }

  private void print(Numbers numbers) throws IOException {
    line("");
    line(
        words.say(
            "transcript.numbers", Neutral.line(numbers.name()), Neutral.line(numbers.inWords())));
    List<String> dates = numbers.points().stream().map(point -> times.date(point.at())).toList();
    int widest = dates.stream().mapToInt(Width::of).max().orElse(0);
    for (int i = 0; i < dates.size(); i++) {
      Numbers.Point point = numbers.points().get(i);
      String date = " ".repeat(widest - Width.of(dates.get(i))) + dates.get(i);
      int length = (int) Math.round(numbers.axis().share(point) * WIDEST);
      String bar = bars ? "  " + BAR.repeat(length) : "";
      line("  " + date + "  " + Neutral.line(point.words()) + bar);
    }
  }

  private void line(String line) throws IOException {
    out.append(line.stripTrailing()).append('\n');
  }
}
