package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.store.OwnWords;
import io.github.closer.store.SessionId;
import io.github.closer.text.Sentence;
import io.github.closer.transcript.Sayings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lets an author remove own words from a session. */
@Command(name = "redact", customSynopsis = "closer redact SESSION [LINE] [--plain]")
final class RedactCommand implements Callable<Integer> {
  private static final List<Person> COUPLE = List.of(Person.A, Person.B);
  private static final int YES = 1;

  private final Program program;

  @Parameters(index = "0", paramLabel = "SESSION")
  String session = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "LINE")
  String line = "";

  @Mixin(name = StageOptions.ASIDE)
  StageOptions options = new StageOptions();

  RedactCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    SessionId id = program.sessions().find(session);
    if (options.answers().isEmpty() && !program.stages().interactive()) {
      throw wrong("cli.delete.mine-terminal", Sentence.of("cli.redact.terminal.hint", session));
    }
    Optional<Mine> named = line.isEmpty() ? Optional.empty() : Optional.of(named(id));
    Known names = names(id);
    try (OpenStage stage = program.stages().open(options)) {
      Guarded screen = new Guarded(stage.stage(), names);
      named.or(() -> chosen(screen, names, id)).ifPresent(mine -> ask(screen, id, mine));
      screen.toBoth();
    }
    return ExitStatus.DONE;
  }

  /** The names of this session: who sits where in it is not for all times. */
  private Known names(SessionId id) {
    Known known = program.known();
    Optional<People> people =
        Told.events(id, program).stream()
            .filter(Event.Begun.class::isInstance)
            .map(event -> ((Event.Begun) event).heading().people())
            .findFirst();
    return new Known(people.or(known::people), known.memory(), known.words());
  }

  /** Somebody's words. */
  private record Mine(Person person, OwnWords.Said said) {}

  /**
   * The words a line names, whoever's they are. No other line is suggested: that would tell that
   * something is there.
   */
  private Mine named(SessionId id) {
    for (Person person : COUPLE) {
      for (OwnWords.Said said : program.ownWords().in(id, person)) {
        if (said.line().equals(line)) {
          return new Mine(person, said);
        }
      }
    }
    throw wrong("cli.redact.no-line", Sentence.of("cli.redact.no-line.hint", session));
  }

  private UserError wrong(String key, Sentence hint) {
    return new UserError(Sentence.of(key, line), hint, ExitStatus.WRONG_USE);
  }

  /** Whose they are is asked of both; which, of that one alone. */
  private Optional<Mine> chosen(Guarded screen, Known known, SessionId id) {
    List<String> names = COUPLE.stream().map(known::name).toList();
    return screen
        .choose(Guarded.Seat.BOTH, say("cli.redact.whose"), names)
        .map(COUPLE::get)
        .flatMap(person -> chosen(screen, id, person));
  }

  private Optional<Mine> chosen(Guarded screen, SessionId id, Person person) {
    Guarded.Seat alone = Guarded.Seat.alone(Audience.of(person));
    List<OwnWords.Said> all = program.ownWords().in(id, person);
    if (all.isEmpty()) {
      screen.show(alone, say("cli.redact.nothing"));
      return Optional.empty();
    }
    List<String> options = new ArrayList<>(all.stream().map(this::item).toList());
    options.add(say("cli.redact.none"));
    return screen
        .choose(alone, say("cli.redact.line"), options)
        .filter(index -> index < all.size())
        .map(index -> new Mine(person, all.get(index)));
  }

  private String item(OwnWords.Said said) {
    return say("cli.own-words", Listing.line(said.words()), Listing.line(said.card()));
  }

  private void ask(Guarded screen, SessionId id, Mine mine) {
    Guarded.Seat alone = Guarded.Seat.alone(Audience.of(mine.person()));
    String question = say("cli.redact.sure", mine.said().card(), mine.said().words());
    List<String> ways = List.of(say("cli.remove.no"), say("cli.remove.yes"));
    screen
        .choose(alone, question, ways)
        .filter(index -> index == YES)
        .ifPresent(
            yes -> {
              program.ownWords().remove(id, mine.said().line());
              screen.show(alone, say("cli.redact.gone") + "\n\n" + say("cli.gone.out-of-reach"));
            });
  }

  private String say(String key, Object... arguments) {
    return new Sayings(program.words()).shown(program.words().say(key, arguments));
  }
}
