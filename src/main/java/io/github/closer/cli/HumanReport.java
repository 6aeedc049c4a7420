package io.github.closer.cli;

import io.github.closer.cli.Checked.Tally;
import io.github.closer.deck.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** For people: every problem with its lines, and at the end how many there are. */
final class HumanReport implements CheckReport {
  private final PrintWriter out;
  private final Ink ink;

  HumanReport(PrintWriter out, Ink ink) {
    this.out = out;
    this.ink = ink;
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
        .ifPresent(first -> line("closer check --explain " + first.rule().code() + " says more."));
  }

  /** How much there was to say, on one line. */
  static String sum(Tally tally) {
    String in = " in " + number(tally.decks(), "deck");
    List<String> parts = new ArrayList<>();
    add(parts, tally.errors(), "problem");
    add(parts, tally.warnings(), "warning");
    add(parts, tally.notes(), "note");
    if (parts.isEmpty()) {
      return "No problems" + in;
    }
    String last = parts.remove(parts.size() - 1);
    String words = parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
    String played = tally.errors() == 0 ? ", which can be played" : "";
    return words + in + played + mendable(tally);
  }

  /** What comes to light below a misspelt word is mended in the same go, and was not counted. */
  private static String mendable(Tally tally) {
    if (tally.mendable() == 0) {
      return "";
    }
    long said = tally.errors() + tally.warnings() + tally.notes();
    String things = tally.mendable() > said ? " things" : "";
    return "; " + tally.mendable() + things + " can be mended with --fix";
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(number(count, what));
    }
  }

  private static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void line(String words) {
    out.print(words + "\n");
  }
}
