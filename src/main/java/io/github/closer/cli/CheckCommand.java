package io.github.closer.cli;

import io.github.closer.store.StoreFailure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
            + "  closer check our-own.yaml      one deck, with the files it includes%n"
            + "  closer check prompts           every deck in a folder%n"
            + "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    customSynopsis = "closer check FILE... [--format human|short]")
final class CheckCommand implements Callable<Integer> {
  /** How problems are shown. */
  enum Format {
    HUMAN,
    SHORT
  }

  private final Program program;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Paths or names of decks, or folders of them.")
  List<String> files = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", description = "human or short.")
  Format format = Format.HUMAN;

  CheckCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    DiagnosticPrinter printer = new DiagnosticPrinter(program.surroundings().out());
    Set<Finding> all = new LinkedHashSet<>();
    DeckShelf shelf = program.shelf();
    int read = 0;
    int status = ExitStatus.DONE;
    for (String name : files.stream().flatMap(shelf::each).toList()) {
      try {
        DeckShelf.Opened opened = shelf.open(shelf.find(name));
        List<Finding> found = new Rehearsing(shelf.library(), opened).findings();
        found.stream().filter(all::add).forEach(finding -> print(finding, printer));
        read++;
      } catch (UserError | StoreFailure failure) {
        status = Math.max(status, Failures.report(failure, program.surroundings().err()));
      }
    }
    if (format == Format.HUMAN && read > 0) {
      printer.count(all, read);
    }
    return all.isEmpty() ? status : Math.max(status, ExitStatus.PROBLEMS);
  }

  private void print(Finding finding, DiagnosticPrinter printer) {
    switch (format) {
      case HUMAN -> printer.all(List.of(finding));
      case SHORT -> printer.brief(finding.source(), finding.diagnostic());
    }
  }
}
