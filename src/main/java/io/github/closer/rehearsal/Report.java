package io.github.closer.rehearsal;

import io.github.closer.deck.Deck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What there is to say of a deck that was rehearsed, line by line.
 *
 * @param lines in their order
 * @param fine whether every play ended, and every step and option was reached
 */
public record Report(List<String> lines, boolean fine) {
  /** Twice as many lines tell nobody more. */
  private static final int SHOWN = 12;

  public Report {
    lines = List.copyOf(lines);
  }

  /**
   * Plays a deck and says what came of it.
   *
   * @param deck the deck
   * @param plan how often, and by which chance
   */
  public static Report of(Deck deck, Plan plan) {
    Findings findings = new Explorer(deck, plan.seed(), played -> false).explore(plan.plays());
    return new Report(
        new Lines(findings, deck, plan).all(),
        findings.broken().isEmpty() && findings.coverage().never().isEmpty());
  }

  /**
   * How a deck is rehearsed.
   *
   * @param plays how often at random
   * @param seed of all chance
   * @param everything whether every step is listed, with how often it was reached
   */
  public record Plan(int plays, long seed, boolean everything) {}

  static String minutes(Duration time) {
    long minutes = Math.max(1, Math.round(time.toSeconds() / 60.0));
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }

  private record Lines(Findings findings, Deck deck, Plan plan) {
    List<String> all() {
      List<String> lines = new ArrayList<>();
      Coverage coverage = findings.coverage();
      String options =
          coverage.options() == 0
              ? ""
              : ", "
                  + coverage.optionsTaken()
                  + " of "
                  + coverage.options()
                  + (coverage.options() == 1 ? " option" : " options");
      lines.add(
          "reached: "
              + coverage.stepsReached()
              + " of "
              + coverage.steps()
              + (coverage.steps() == 1 ? " step" : " steps")
              + options
              + " in "
              + findings.plays()
              + " plays (seed "
              + plan.seed()
              + ")");
      lines.addAll(never(coverage));
      findings.time().ifPresent(time -> lines.add(time(time)));
      findings.draws().forEach(draw -> lines.add(draw(draw)));
      findings.deadEnds().forEach((line, times) -> lines.add(deadEnd(line, times)));
      findings.broken().ifPresent(broken -> lines.addAll(broken(broken)));
      if (plan.everything()) {
        coverage.rows().forEach(row -> lines.add(row(row)));
      }
      return lines;
    }

    private static List<String> never(Coverage coverage) {
      List<Coverage.Row> never = coverage.never();
      List<String> lines =
          never.stream()
              .limit(SHOWN)
              .map(
                  row ->
                      "never reached: line "
                          + row.line()
                          + (row.option() ? ", option " : ", ")
                          + row.words())
              .collect(Collectors.toCollection(ArrayList::new));
      if (never.size() > SHOWN) {
        lines.add("never reached: " + (never.size() - SHOWN) + " more; --coverage lists them");
      }
      return lines;
    }

    private String time(Findings.Time time) {
      OptionalInt said = deck.about().minutes();
      String deckSays = said.isPresent() ? "; the deck says " + said.getAsInt() : "";
      return "minutes: shortest "
          + number(time.shortest())
          + ", usual "
          + number(time.usual())
          + ", longest "
          + number(time.longest())
          + deckSays;
    }

    private static long number(Duration time) {
      return Math.max(1, Math.round(time.toSeconds() / 60.0));
    }

    private static String draw(Findings.DryDraw dry) {
      String where = "line " + dry.draw().modifiers().label().span().line();
      return dry.session().isPresent()
          ? "cards run out: "
              + where
              + ", in session "
              + dry.session().getAsInt()
              + " of the same two (`again: never`)"
          : "cards run out: " + where + ", already on one evening";
    }

    private static String deadEnd(int line, int times) {
      return "dead end: line "
          + line
          + " waits for an answer that was passed, and nothing comes behind it ("
          + (times == 1 ? "once" : times + " times")
          + ")";
    }

    private static List<String> broken(Findings.Broken broken) {
      List<String> lines = new ArrayList<>();
      lines.add("a play failed: " + broken.what() + ". The shortest one, as a test:");
      broken.test().lines().forEach(line -> lines.add("  " + line));
      return lines;
    }

    private static String row(Coverage.Row row) {
      String indent = row.option() ? "    " : "  ";
      return String.format(
          Locale.ROOT, "%5d times  line %-4d%s%s", row.times(), row.line(), indent, row.words());
    }
  }
}
