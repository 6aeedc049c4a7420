package io.github.closer.cli;

import io.github.closer.cli.Checked.Tally;
import io.github.closer.deck.Rule;
import io.github.closer.deck.Severity;
import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** For people: every problem with its lines, and at the end how many there are. */
final class HumanReport implements CheckReport {
  private final PrintWriter out;
  private final Ink ink;
  private final Words words;

  HumanReport(PrintWriter out, Ink ink, Words words) {
    this.out = out;
    this.ink = ink;
    this.words = words;
  }

  @Override
  public void print(Checked checked) {
    new DiagnosticPrinter(out, ink).all(checked.findings());
    if (checked.decks() > 0) {
      line(sum(checked.tally()));
    }
    checked.findings().stream()
        .map(Finding::diagnostic)
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .findFirst()
        .ifPresent(first -> line(more(first.rule()).in(words)));
  }

  /** Where more is said about a rule. */
  static Sentence more(Rule rule) {
    return Sentence.of("cli.check.more", rule.code());
  }

  /** How much there was to say, on one line. */
  String sum(Tally tally) {
    List<String> parts = new ArrayList<>();
    add(parts, tally.errors(), "cli.check.problems");
    add(parts, tally.warnings(), "cli.check.warnings");
    add(parts, tally.notes(), "cli.check.notes");
    if (parts.isEmpty()) {
      return words.say("cli.check.none", tally.decks(), figure(tally.decks()));
    }
    String key = tally.errors() == 0 ? "cli.check.sum.played" : "cli.check.sum";
    Sentence sum = Sentence.of(key, Listing.and(parts), tally.decks(), figure(tally.decks()));
    return (tally.mendable() == 0 ? sum : mendable(tally, sum)).in(words);
  }

  /** What comes to light below a misspelt word is mended in the same go, and was not counted. */
  private static Sentence mendable(Tally tally, Sentence sum) {
    long said = tally.errors() + tally.warnings() + tally.notes();
    String key = tally.mendable() > said ? "cli.check.sum.mendable.more" : "cli.check.sum.mendable";
    return Sentence.of(key, sum, tally.mendable(), figure(tally.mendable()));
  }

  private void add(List<String> parts, long count, String key) {
    if (count > 0) {
      parts.add(words.say(key, count, figure(count)));
    }
  }

  /** A number as text, which nothing groups. */
  private static String figure(long number) {
    return String.valueOf(number);
  }

  private void line(String said) {
    out.print(said + "\n");
  }
}
