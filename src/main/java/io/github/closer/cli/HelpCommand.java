package io.github.closer.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Help about a command, or about safety. */
@Command(
    name = "help",
    header = "Help about a command; closer help safety is about you.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    customSynopsis = "closer help [COMMAND|safety]")
final class HelpCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "A command, or safety.")
  String about = "";

  HelpCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (about.equals("safety")) {
      SafetyPage.HELP.forEach(program.surroundings().out()::println);
      return ExitStatus.DONE;
    }
    CommandLine all = Commands.all(program);
    CommandLine named = about.isEmpty() ? all : all.getSubcommands().get(about);
    if (named == null) {
      throw Commands.unknown(about);
    }
    named.usage(program.surroundings().out());
    return ExitStatus.DONE;
  }
}
