package io.github.closer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Formats decks. */
@Command(
    name = "fmt",
    header = "Bring decks into shape. What they say stays the same.",
    synopsisHeading =
        "%nExamples:%n"
            + "  closer fmt our-own.yaml       one deck%n"
            + "  closer fmt prompts            every deck in a folder and below it%n"
            + "  closer fmt --diff prompts     show what would change, and change nothing%n"
            + "  closer fmt - < our-own.yaml   a deck from another program%n"
            + "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footer = {
      "%nTwo spaces for what belongs to something, and for the items of a list. One",
      "space behind a dash and a colon. Never more than one empty line in a row. The",
      "verb first on its step. Quotes only where they are needed. Remarks, long texts",
      "and what stands between brackets stay as they are.",
      "%nExit status: 0 done, 1 not in shape, 2 wrong use, 66 no such file, 74 cannot",
      "write.%n"
    },
    customSynopsis = "closer fmt FILE|FOLDER|-... [--check] [--diff]")
final class FmtCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Paths or names of decks, or folders of them; - reads one and prints it.")
  List<String> files = new ArrayList<>();

  @Option(names = "--check", description = "Name the decks that would change; exit with 1.")
  boolean check;

  @Option(names = "--diff", description = "Show what would change; exit with 1.")
  boolean diff;

  FmtCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    return new Formatting(program, files, new Formatting.Manner(check, diff)).run();
  }
}
