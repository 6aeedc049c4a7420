package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.store.SessionSummary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Program program;

  @Mixin StageOptions options = new StageOptions();

  HomeCommand(Program program) {
    this.program = program;
  }

  /** Something that can be done now. */
  private record Offer(String words, Doing doing) {}

  private interface Doing {
    /** Does it; the exit status, or empty to be asked again. */
    Optional<Integer> on(OpenStage stage);
  }

  @Override
  public Integer call() {
    if (!program.stages().interactive() && options.answers().isEmpty()) {
      Commands.all(program).usage(program.surroundings().err());
      return ExitStatus.WRONG_USE;
    }
    Optional<Integer> status = Optional.empty();
    try (OpenStage stage = program.stages().open(options)) {
      while (status.isEmpty()) {
        status = ask(stage);
      }
    }
    return status.get();
  }

  private Optional<Integer> ask(OpenStage stage) {
    List<Offer> offers = offers(stage);
    Reply reply =
        stage
            .stage()
            .perform(
                new Cue.Choose(
                    Introductions.card("What would you like to do?", stage.words()),
                    offers.stream().map(Offer::words).toList()));
    return reply instanceof Reply.Chosen chosen
        ? offers.get(chosen.index()).doing().on(stage)
        : Optional.of(ExitStatus.DONE);
  }

  private List<Offer> offers(OpenStage stage) {
    List<Offer> offers = new ArrayList<>();
    unfinished().ifPresent(offers::add);
    promises(stage).ifPresent(offers::add);
    List<DeckShelf.Listed> decks = program.shelf().all();
    decks.stream().filter(HomeCommand::isFive).findFirst().ifPresent(five -> offers.add(five()));
    for (DeckShelf.Listed listed : decks) {
      listed
          .deck()
          .filter(deck -> !isFive(listed))
          .ifPresent(deck -> offers.add(start(listed.name(), deck)));
    }
    offers.add(new Offer("About us", this::aboutUs));
    if (program.sessions().hasAny()) {
      offers.add(new Offer("Print the last session", this::print));
    }
    offers.add(new Offer("Nothing now", any -> Optional.of(ExitStatus.DONE)));
    return offers;
  }

  private static boolean isFive(DeckShelf.Listed listed) {
    return listed.name().equals(FiveMinutes.DECK) && listed.deck().isPresent();
  }

  private Offer five() {
    FiveMinutes five = new FiveMinutes(program);
    return new Offer(
        "Five minutes of listening", stage -> ended(five.play(five.deck(), stage), stage));
  }

  /** Those that the next session begins with. */
  private Optional<Offer> promises(OpenStage stage) {
    Known known = program.known();
    ZoneId zone = program.surroundings().time().zone();
    List<Remembered> due = known.due(LocalDate.ofInstant(stage.clock().instant(), zone));
    if (due.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    due.forEach(promise -> lines.add("- " + known.promise(promise)));
    lines.addAll(List.of("", "Your next session begins with these."));
    return Optional.of(
        new Offer(
            "What you promised for now",
            on ->
                on.stage()
                            .perform(
                                new Cue.Show(
                                    Introductions.card(String.join("\n", lines), stage.words())))
                        instanceof Reply.Left
                    ? Optional.of(ExitStatus.DONE)
                    : Optional.empty()));
  }

  private Optional<Integer> aboutUs(OpenStage stage) {
    boolean there = new AboutUs(program, stage).play();
    return there ? Optional.empty() : Optional.of(ExitStatus.DONE);
  }

  private Optional<Offer> unfinished() {
    return program
        .sessions()
        .lastUnfinished()
        .filter(session -> !session.rehearsal())
        .map(
            session ->
                new Offer(
                    "Go on with: " + SessionsCommand.title(session) + back(session),
                    stage -> goOn(session, stage)));
  }

  /** When they wanted to be back, where they are in a break. */
  private String back(SessionSummary session) {
    ZoneId zone = program.surroundings().time().zone();
    return session
        .back()
        .map(back -> " (a break until " + CLOCK.format(back.atZone(zone)) + ")")
        .orElse("");
  }

  private Optional<Integer> goOn(SessionSummary session, OpenStage stage) {
    if (session.back().isEmpty()) {
      return ended(program.evening().goOn(session.id(), stage), stage);
    }
    Optional<OpenTalk.Way> way =
        new OpenTalk(session, program.surroundings().time().zone()).asked(stage, false);
    return way.isEmpty()
        ? ended(Evening.Left.NOTHING, stage)
        : ended(program.evening().goOn(session.id(), OpenTalk.move(way.get()), stage), stage);
  }

  private Offer start(String name, Deck deck) {
    return new Offer(
        ListCommand.cover(deck, program.words()),
        stage -> {
          DeckShelf.Playable playable =
              program.shelf().playable(name, program.surroundings().err());
          return ended(program.evening().begin(playable, stage), stage);
        });
  }

  private Optional<Integer> ended(Evening.Left left, OpenStage stage) {
    stage.close();
    return Optional.of(program.ended(left, stage));
  }

  private Optional<Integer> print(OpenStage stage) {
    stage.close();
    return Optional.of(new PrintCommand(program).call());
  }
}
