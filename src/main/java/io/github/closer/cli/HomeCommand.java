package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            + "  closer resume            go on after a break or a closed laptop%n"
            + "  closer print             what you said, as text%n"
            + "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    customSynopsis = "closer [COMMAND]",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class HomeCommand implements Callable<Integer> {
  private final Program program;

  @Mixin StageOptions options = new StageOptions();

  HomeCommand(Program program) {
    this.program = program;
  }

  /** Something that can be done now. */
  private record Offer(String words, Doing doing) {}

  private interface Doing {
    int on(OpenStage stage);
  }

  @Override
  public Integer call() {
    if (!program.stages().interactive() && options.answers().isEmpty()) {
      Commands.all(program).usage(program.surroundings().err());
      return ExitStatus.WRONG_USE;
    }
    List<Offer> offers = offers();
    int status;
    try (OpenStage stage = program.stages().open(options)) {
      Reply reply =
          stage
              .stage()
              .perform(
                  new Cue.Choose(
                      Introductions.card("What would you like to do?"),
                      offers.stream().map(Offer::words).toList()));
      status =
          reply instanceof Reply.Chosen chosen
              ? offers.get(chosen.index()).doing().on(stage)
              : ExitStatus.DONE;
    }
    return status;
  }

  private List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    unfinished().ifPresent(offers::add);
    for (DeckShelf.Listed listed : program.shelf().all()) {
      listed.deck().ifPresent(deck -> offers.add(start(listed.name(), deck)));
    }
    if (program.sessions().hasAny()) {
      offers.add(new Offer("Print the last session", this::print));
    }
    offers.add(new Offer("Nothing now", stage -> ExitStatus.DONE));
    return offers;
  }

  private Optional<Offer> unfinished() {
    return program
        .sessions()
        .lastUnfinished()
        .filter(session -> !session.rehearsal())
        .map(
            session ->
                new Offer(
                    "Go on with: " + SessionsCommand.title(session),
                    stage -> ended(program.evening().goOn(session.id(), stage), stage)));
  }

  private Offer start(String name, Deck deck) {
    return new Offer(
        ListCommand.cover(deck),
        stage -> {
          DeckShelf.Playable playable =
              program.shelf().playable(name, program.surroundings().err());
          return ended(program.evening().begin(playable, stage), stage);
        });
  }

  private int ended(Evening.Left left, OpenStage stage) {
    stage.close();
    return program.ended(left, stage);
  }

  private int print(OpenStage stage) {
    stage.close();
    return new PrintCommand(program).call();
  }
}
