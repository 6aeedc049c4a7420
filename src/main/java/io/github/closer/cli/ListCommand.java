package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the decks. */
@Command(
    name = "list",
    header = "List the decks that can be played by name.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    customSynopsis = "closer list")
final class ListCommand implements Callable<Integer> {
  private final Program program;

  ListCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    List<DeckShelf.Listed> decks = program.shelf().all();
    int widest = decks.stream().mapToInt(deck -> Width.of(deck.name())).max().orElse(0);
    for (DeckShelf.Listed listed : decks) {
      String name = listed.name() + " ".repeat(widest - Width.of(listed.name()));
      program.surroundings().out().println(name + "  " + about(listed));
    }
    return ExitStatus.DONE;
  }

  private static String about(DeckShelf.Listed listed) {
    return listed
        .deck()
        .map(ListCommand::cover)
        .orElse("cannot be played yet: closer check " + listed.name() + " says why");
  }

  /** Title, minutes and depth in one line. */
  static String cover(Deck deck) {
    if (!deck.contents().isPlayable()) {
      return Neutral.line(deck.about().title()) + ": parts for other decks, nothing to play alone";
    }
    String minutes =
        deck.about().minutes().isPresent()
            ? ", " + deck.about().minutes().getAsInt() + " minutes"
            : "";
    return Neutral.line(deck.about().title()) + minutes + ", depth " + deck.about().depth();
  }
}
