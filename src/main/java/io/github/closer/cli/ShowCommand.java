package io.github.closer.cli;

import io.github.closer.authoring.Medium;
import io.github.closer.authoring.Outline;
import io.github.closer.authoring.OutlinePage;
import io.github.closer.authoring.PaperCards;
import io.github.closer.authoring.Seat;
import io.github.closer.deck.Deck;
import io.github.closer.terminal.TerminalWidth;
import io.github.closer.text.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a deck without playing it. */
@Command(name = "show", customSynopsis = "closer show DECK [--as a|b|both] [--cards]")
final class ShowCommand implements Callable<Integer> {
  private static final int USUAL_WIDTH = 80;

  /** Longer lines are tiring to read. */
  private static final int WIDEST = 100;

  private final Program program;

  @Parameters(paramLabel = "DECK")
  String name = "";

  @Option(names = "--as", paramLabel = "WHO")
  Seat seat = Seat.BOTH;

  @Option(names = "--cards")
  boolean cards;

  ShowCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Deck deck = program.shelf().shown(name, program.surroundings().err());
    lines(deck).forEach(program.surroundings().out()::println);
    return ExitStatus.DONE;
  }

  private List<String> lines(Deck deck) {
    Words words = program.surroundings().words();
    return cards
        ? PaperCards.lines(Outline.of(deck, seat, Medium.PAPER, words))
        : OutlinePage.lines(Outline.of(deck, seat, Medium.SCREEN, words), width());
  }

  private int width() {
    OptionalInt columns =
        program.console().get() == null ? OptionalInt.empty() : TerminalWidth.columns();
    return Math.min(WIDEST, columns.orElse(USUAL_WIDTH));
  }
}
