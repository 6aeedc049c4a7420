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

  @Parameters(arity = "0..*", paramLabel = "FILE")
  List<String> files = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.HUMAN;

  @Option(names = "--fix")
  boolean fix;

  @Option(names = "--diff")
  boolean diff;

  @Option(names = "--strict")
  boolean strict;

  @Option(names = "--explain", paramLabel = "CODE", arity = "0..1", fallbackValue = RulePages.ALL)
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
              out,
              Ink.of(Colour.AUTO.wanted(surroundings, program.stages().interactive())),
              program.words());
      case SHORT -> new ShortReport(out);
      case JSON -> new JsonReport(out);
      case SARIF -> new SarifReport(out, surroundings.place().working(), Version.number());
      case GITHUB -> new GithubReport(out);
    };
  }
}
