package io.github.closer.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** closer alone: what can be done now. */
@Command(
    name = "closer",
    customSynopsis = "closer [COMMAND]",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class HomeCommand implements Callable<Integer> {
  private final Program program;

  @Mixin StageOptions options = new StageOptions();

  HomeCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!program.stages().interactive() && options.answers().isEmpty()) {
      Commands.all(program).usage(program.surroundings().err());
      return ExitStatus.WRONG_USE;
    }
    try (OpenStage stage = program.stages().open(options)) {
      return new Home(program, stage).status();
    }
  }
}
