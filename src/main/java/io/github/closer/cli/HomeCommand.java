package io.github.closer.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** closer alone: what can be done now. */
@Command(
    name = "closer",
    header = "Plays prompt decks as a conversation for two people at one terminal.",
    synopsisHeading =
        "%nExamples:%n"
            + "  closer                   what would you like to do tonight?%n"
            + "  closer run curiosity     play a deck%n"
            + "  closer five              five minutes of listening, at once%n"
            + "  closer resume            go on after a break or a closed laptop%n"
            + "  closer print             what you said, as text%n"
            + "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    customSynopsis = "closer [COMMAND]",
    footer = {"", "How decks are written: docs/deck-format.md in the folder of this program."},
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
