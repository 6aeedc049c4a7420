package io.github.closer.cli;

import io.github.closer.authoring.CardsPage;
import io.github.closer.authoring.Medium;
import io.github.closer.authoring.Outline;
import io.github.closer.authoring.OutlinePage;
import io.github.closer.authoring.PaperCards;
import io.github.closer.authoring.Seat;
import io.github.closer.deck.Deck;
import io.github.closer.terminal.TerminalWidth;
import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a deck without playing it. */
@Command(
    name = "show",
    customSynopsis = {
      "closer show DECK [--as a|b|both]",
      "       closer show DECK --cards [--format FORMAT] [--out FILE [--force]]"
    })
final class ShowCommand implements Callable<Integer> {
  /** What cards can be printed as. */
  enum Format {
    TEXT,
    HTML
  }

  private static final String EXAMPLE = "cards.html";
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

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  @Nullable String file;

  @Option(names = "--force")
  boolean force;

  ShowCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (!cards && (format != Format.TEXT || file != null)) {
      throw new UserError(
          Sentence.of("cli.show.only-cards"),
          Sentence.of("cli.show.only-cards.hint", name),
          ExitStatus.WRONG_USE);
    }
    Optional<OutFile> out = OutFile.of(program, file, EXAMPLE, force);
    Deck deck = program.shelf().shown(name, program.surroundings().err());
    if (cards) {
      out.ifPresentOrElse(
          to -> to.write(sink -> cards(deck, sink)),
          () -> new Paging(program, false).print(sink -> cards(deck, sink)));
    } else {
      lines(deck).forEach(program.surroundings().out()::println);
    }
    return ExitStatus.DONE;
  }

  private void cards(Deck deck, Appendable out) throws IOException {
    Outline outline = Outline.of(deck, seat, Medium.PAPER, program.words());
    if (format == Format.HTML) {
      new CardsPage(program.words().locale(), out).print(outline);
      return;
    }
    for (String line : PaperCards.lines(outline)) {
      out.append(line).append('\n');
    }
  }

  private List<String> lines(Deck deck) {
    Words words = program.surroundings().words();
    return OutlinePage.lines(Outline.of(deck, seat, Medium.SCREEN, words), width());
  }

  private int width() {
    OptionalInt columns =
        program.console().get() == null ? OptionalInt.empty() : TerminalWidth.columns();
    return Math.min(WIDEST, columns.orElse(USUAL_WIDTH));
  }
}
