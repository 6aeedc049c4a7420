package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Rule;
import io.github.closer.rehearsal.Report;
import io.github.closer.rehearsal.TestRun;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Neutral;
import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays decks without people. */
@Command(
    name = "test",
    customSynopsis = "closer test DECK... [--plays N] [--seed N] [--coverage] [--bless]")
final class TestCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1..*", paramLabel = "DECK")
  List<String> decks = new ArrayList<>();

  @Option(names = "--plays", paramLabel = "N")
  int plays = 200;

  @Option(names = "--seed", paramLabel = "N")
  long seed = 1;

  @Option(names = "--coverage")
  boolean coverage;

  @Option(names = "--bless")
  boolean bless;

  TestCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (plays < 0 || plays > 100_000) {
      throw new UserError(
          Sentence.of("cli.test.plays"), Sentence.of("cli.test.plays.hint"), ExitStatus.WRONG_USE);
    }
    DeckShelf shelf = program.shelf();
    int status = ExitStatus.DONE;
    boolean played = false;
    for (String name : decks.stream().flatMap(shelf::each).toList()) {
      try {
        DeckShelf.Opened opened = shelf.open(shelf.find(name));
        boolean playable =
            opened.loaded().value().map(deck -> deck.contents().isPlayable()).orElse(false);
        boolean fine = test(new Rehearsing(shelf.library(), opened));
        status = fine ? status : Math.max(status, ExitStatus.PROBLEMS);
        played |= playable;
      } catch (UserError | StoreFailure failure) {
        status = Math.max(status, program.failed(failure));
      }
    }
    if (played) {
      line(words().say("cli.test.assumed"));
    }
    return status;
  }

  private boolean test(Rehearsing rehearsing) {
    DeckShelf.Opened opened = rehearsing.opened();
    line(Neutral.line(opened.file().shownName()));
    Optional<Deck> deck = opened.loaded().value();
    if (deck.isEmpty()) {
      new DiagnosticPrinter(program.surroundings().err()).all(opened.findings());
      line("  " + words().say("cli.test.not-played"));
      line("");
      return false;
    }
    if (!deck.get().contents().isPlayable()) {
      line("  " + words().say("cli.test.only-parts"));
      line("");
      return true;
    }
    boolean fine = written(rehearsing, deck.get());
    Report report = Report.of(deck.get(), new Report.Plan(plays, seed, coverage), words());
    report.lines().forEach(said -> line("  " + said));
    line("");
    return fine && report.fine();
  }

  private boolean written(Rehearsing rehearsing, Deck deck) {
    Rehearsing.Tests tests = rehearsing.tests();
    List<Finding> wrong = new ArrayList<>(tests.findings());
    rehearsing.opened().findings().stream()
        .filter(finding -> OF_TESTS.contains(finding.diagnostic().rule()))
        .forEach(wrong::add);
    new DiagnosticPrinter(program.surroundings().err()).all(wrong);
    if (!wrong.isEmpty()) {
      line("  " + words().say("cli.test.wrong"));
    }
    List<TestRun> runs = tests.tests().stream().map(test -> TestRun.of(deck, test)).toList();
    Blessings blessings = Blessings.of(rehearsing.opened().file(), words());
    boolean fine = wrong.isEmpty();
    for (TestRun run : runs) {
      fine &= told(run, deck, bless ? List.of() : blessings.changes(run));
    }
    if (bless) {
      line("  " + blessings.keep(runs));
    }
    return fine;
  }

  private static final Set<Rule> OF_TESTS =
      Set.of(
          Rule.NOT_A_TEST,
          Rule.UNKNOWN_IN_TEST,
          Rule.TEST_OF_NO_STEP,
          Rule.DOES_NOT_ANSWER,
          Rule.NOT_EXPECTED);

  /** One line for a test, and what there is to say where it failed. */
  private boolean told(TestRun run, Deck deck, List<String> changes) {
    boolean passed = run.passed() && changes.isEmpty();
    String told = passed ? "cli.test.passed" : "cli.test.failed";
    line("  " + words().say(told, Neutral.line(run.test().name())));
    run.misses().forEach(miss -> line("    " + Neutral.line(miss.in(words()))));
    changes.forEach(change -> line("    " + change));
    run.unasked().forEach(id -> line("    " + words().say("cli.test.unasked", id)));
    run.shorter(deck)
        .ifPresent(
            shorter -> {
              line("    " + words().say("cli.test.shorter"));
              shorter.lines().forEach(line -> line("      " + line));
            });
    return passed;
  }

  private Words words() {
    return program.words();
  }

  private void line(String said) {
    PrintWriter out = program.surroundings().out();
    out.print(said + "\n");
    out.flush();
  }
}
