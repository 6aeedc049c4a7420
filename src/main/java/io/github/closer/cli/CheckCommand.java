package io.github.closer.cli;

import io.github.closer.text.Sentence;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks decks. */
@Command(
    name = "check",
    header = "Look for problems in decks: all of them at once, each in its place.",
    synopsisHeading =
        "%nExamples:%n"
            + "  closer check our-own.yaml         one deck, with the files it includes%n"
            + "  closer check prompts              every deck in a folder and below it%n"
            + "  closer check --fix our-own.yaml   mend what can be mended without asking%n"
            + "  closer check --explain D071       why a rule is there, with an example%n"
            + "  closer check - < our-own.yaml     a deck from another program%n"
            + "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footer =
        "%nHow decks are written: docs/deck-format.md in the folder of this program.%n"
            + "Exit status: 0 all can be played, 1 problems, 2 wrong use, 66 no such file.%n",
    customSynopsis = {
      "closer check [FILE|FOLDER|NAME|-]... [--format FORMAT] [--fix|--diff]",
      "       closer check --explain [CODE]"
    })
final class CheckCommand implements Callable<Integer> {
  private static final String USUAL_FOLDER = "prompts";

  /** How problems are shown. */
  enum Format {
    HUMAN,
    SHORT,
    JSON,
    SARIF,
    GITHUB
  }

  private final Program program;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Without one: the folder prompts. Hidden folders and *.test.yaml are left out.")
  List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "human, short (one line each), json, sarif or github.")
  Format format = Format.HUMAN;

  @Option(names = "--fix", description = "Mend what can be mended safely; for -, print the deck.")
  boolean fix;

  @Option(names = "--diff", description = "Show what --fix would change, and change nothing.")
  boolean diff;

  @Option(names = "--strict", description = "Exit with 1 for warnings and notes as well.")
  boolean strict;

  @Option(
      names = "--explain",
      paramLabel = "CODE",
      arity = "0..1",
      fallbackValue = RulePages.ALL,
      description = "Why a rule is there, with an example; all lists the rules.")
  Optional<String> explain = Optional.empty();

  CheckCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (explain.isPresent() && !files.isEmpty()) {
      throw new UserError(
          Sentence.of("cli.check.explain-alone"),
          Sentence.of("cli.check.explain-alone.hint", files.get(0)),
          ExitStatus.WRONG_USE);
    }
    if (explain.isPresent()) {
      return new RulePages(program.surroundings().out()).show(explain.get());
    }
    if (fix && diff) {
      throw new UserError(
          Sentence.of("cli.check.fix-or-diff"),
          Sentence.of("cli.check.fix-or-diff.hint"),
          ExitStatus.WRONG_USE);
    }
    Checking checking = new Checking(program, asked());
    if (diff) {
      return checking.diff(strict);
    }
    if (fix) {
      checking.mend();
    }
    // What is left of a deck that was piped in must not stand in the deck that is piped out.
    boolean piped = fix && files.contains(AskedDecks.GIVEN);
    Surroundings surroundings = program.surroundings();
    return checking.report(report(piped ? surroundings.err() : surroundings.out()), strict);
  }

  private List<String> asked() {
    if (!files.isEmpty()) {
      return files;
    }
    if (Files.isDirectory(program.surroundings().place().working().resolve(USUAL_FOLDER))) {
      return List.of(USUAL_FOLDER);
    }
    throw new UserError(
        Sentence.of("cli.check.which"), Sentence.of("cli.check.which.hint"), ExitStatus.WRONG_USE);
  }

  private CheckReport report(PrintWriter out) {
    Surroundings surroundings = program.surroundings();
    return switch (format) {
      case HUMAN ->
          new HumanReport(
              out, Ink.of(Colour.AUTO.wanted(surroundings, program.stages().interactive())));
      case SHORT -> new ShortReport(out);
      case JSON -> new JsonReport(out);
      case SARIF -> new SarifReport(out, surroundings.place().working(), Version.number());
      case GITHUB -> new GithubReport(out);
    };
  }
}
