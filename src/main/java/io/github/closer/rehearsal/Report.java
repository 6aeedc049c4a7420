package io.github.closer.rehearsal;

import io.github.closer.deck.Deck;
import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

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
   * @param words the language it is said in
   */
  public static Report of(Deck deck, Plan plan, Words words) {
    Findings findings = new Explorer(deck, plan.seed(), played -> false).explore(plan.plays());
    return new Report(
        new Lines(findings, deck, plan, words).all(),
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

  /** In whole minutes, and never none. */
  static long minutes(Duration time) {
    return Math.max(1, Math.round(time.toSeconds() / 60.0));
  }

  /** Figures are put in as text: they are not to be grouped. */
  private record Lines(Findings findings, Deck deck, Plan plan, Words words) {
    List<String> all() {
      List<String> lines = new ArrayList<>();
      Coverage coverage = findings.coverage();
      lines.add(reached(coverage).in(words));
      lines.addAll(never(coverage));
      findings.time().ifPresent(time -> lines.add(time(time).in(words)));
      findings.draws().forEach(draw -> lines.add(draw(draw).in(words)));
      findings.deadEnds().forEach((line, times) -> lines.add(deadEnd(line, times).in(words)));
      findings.broken().ifPresent(broken -> lines.addAll(broken(broken)));
      if (plan.everything()) {
        coverage.rows().forEach(row -> lines.add(row(row).in(words)));
      }
      return lines;
    }

    private Sentence reached(Coverage coverage) {
      return Sentence.of(
          coverage.options() == 0 ? "rehearsal.reached" : "rehearsal.reached.options",
          Sentence.of(
              "rehearsal.reached.steps",
              text(coverage.stepsReached()),
              coverage.steps(),
              text(coverage.steps())),
          Sentence.of("rehearsal.reached.plays", findings.plays(), text(findings.plays())),
          text(plan.seed()),
          Sentence.of(
              "rehearsal.reached.taken",
              text(coverage.optionsTaken()),
              coverage.options(),
              text(coverage.options())));
    }

    private List<String> never(Coverage coverage) {
      List<Coverage.Row> never = coverage.never();
      List<String> lines = new ArrayList<>();
      never.stream().limit(SHOWN).forEach(row -> lines.add(never(row).in(words)));
      if (never.size() > SHOWN) {
        lines.add(words.say("rehearsal.never.more", text(never.size() - SHOWN)));
      }
      return lines;
    }

    private static Sentence never(Coverage.Row row) {
      String key = row.option() ? "rehearsal.never.option" : "rehearsal.never";
      return Sentence.of(key, text(row.line()), row.words());
    }

    private Sentence time(Findings.Time time) {
      OptionalInt said = deck.about().minutes();
      return Sentence.of(
          said.isPresent() ? "rehearsal.time.said" : "rehearsal.time",
          text(minutes(time.shortest())),
          text(minutes(time.usual())),
          text(minutes(time.longest())),
          text(said.orElse(0)));
    }

    private static Sentence draw(Findings.DryDraw dry) {
      String line = text(dry.draw().modifiers().label().span().line());
      return dry.session().isPresent()
          ? Sentence.of("rehearsal.dry.later", line, text(dry.session().getAsInt()))
          : Sentence.of("rehearsal.dry.first", line);
    }

    private static Sentence deadEnd(int line, int times) {
      return Sentence.of("rehearsal.dead-end", text(line), times, text(times));
    }

    private List<String> broken(Findings.Broken broken) {
      List<String> lines = new ArrayList<>();
      lines.add(words.say("rehearsal.failed", broken.what().in(words)));
      broken.test().in(words).lines().forEach(line -> lines.add("  " + line));
      return lines;
    }

    /** Its figures stand one below the other, and what stands there is set in for an option. */
    private static Sentence row(Coverage.Row row) {
      return Sentence.of(
          "rehearsal.row",
          row.times(),
          String.format(Locale.ROOT, "%5d", row.times()),
          String.format(Locale.ROOT, "%-4d", row.line()),
          (row.option() ? "    " : "  ") + row.words());
    }

    private static String text(long number) {
      return String.valueOf(number);
    }
  }
}
