package io.github.closer.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Five minutes of listening, with as few keys as there can be. */
@Command(name = "five", customSynopsis = "closer five [--plain] [--answers FILE]")
final class FiveCommand implements Callable<Integer> {
  private final Program program;

  @Mixin StageOptions options = new StageOptions();

  FiveCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    FiveMinutes five = new FiveMinutes(program);
    DeckShelf.Playable deck = five.deck();
    OpenStage opened = program.stages().open(options);
    Evening.Left left;
    try (OpenStage stage = opened) {
      left = five.play(deck, stage);
    }
    return program.ended(left, opened);
  }
}
