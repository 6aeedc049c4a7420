package io.github.closer.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Plays a deck. */
@Command(name = "run", customSynopsis = "closer run DECK [--plain] [--answers FILE]")
final class RunCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "DECK")
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
