package io.github.closer.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Names every place the program uses. */
@Command(name = "where", customSynopsis = "closer where [--json]")
final class WhereCommand implements Callable<Integer> {
  private final Program program;

  @Option(names = "--json")
  boolean json;

  WhereCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    WherePage page =
        new WherePage(
            Places.of(program.surroundings(), program.directories()),
            program.surroundings().environment(),
            program.words());
    PrintWriter out = program.surroundings().out();
    if (json) {
      JsonPage.print(out, Map.of("places", page.fields()));
      return ExitStatus.DONE;
    }
    page.lines().forEach(out::println);
    return ExitStatus.DONE;
  }
}
