package io.github.closer.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Plays a deck. */
@Command(
    name = "run",
    header = "Play a deck together.",
    synopsisHeading =
        "%nExamples:%n"
            + "  closer run curiosity          a deck of the library, by its name%n"
            + "  closer run ./our-own.yaml     a deck of your own, by its path%n"
            + "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    customSynopsis = "closer run DECK [--plain] [--answers FILE]")
final class RunCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(
      paramLabel = "DECK",
      description = "A name (closer list shows them) or a path to a YAML file.")
  String deck = "";

  @Mixin StageOptions options = new StageOptions();

  RunCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    DeckShelf.Playable playable = program.shelf().playable(deck, program.surroundings().err());
    OpenStage opened = program.stages().open(options);
    Evening.Left left;
    try (OpenStage stage = opened) {
      left = program.evening().begin(playable, stage);
    }
    return program.ended(left, opened);
  }
}
