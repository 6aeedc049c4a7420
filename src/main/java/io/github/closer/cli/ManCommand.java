package io.github.closer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Writes the manual pages, for the build and for those who package the program. */
@Command(name = ManCommand.NAME, hidden = true, customSynopsis = "closer man FOLDER")
final class ManCommand implements Callable<Integer> {
  static final String NAME = "man";

  private final Program program;

  @Parameters(paramLabel = "FOLDER")
  Path folder = Path.of("");

  ManCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine all = Commands.all(program);
    List<CommandSpec> pages =
        Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
            .map(CommandLine::getCommandSpec)
            .filter(spec -> !spec.usageMessage().hidden())
            .toList();
    Path pagesFolder =
        Files.createDirectories(program.surroundings().place().working().resolve(folder));
    for (CommandSpec spec : pages) {
      Files.writeString(pagesFolder.resolve(ManPage.file(spec)), ManPage.of(spec));
    }
    return ExitStatus.DONE;
  }
}
