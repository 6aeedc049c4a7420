package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.Person;
import io.github.closer.store.OwnWords;
import io.github.closer.store.SessionId;
import io.github.closer.text.Sentence;
import io.github.closer.text.Suggestion;
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
    Optional<Mine> named = line.isEmpty() ? Optional.empty() : Optional.of(named(id));
    boolean asked = options.answers().isPresent() || program.stages().interactive();
    if (asked) {
      try (OpenStage stage = program.stages().open(options)) {
        Guarded screen = new Guarded(stage.stage(), program.known());
        named.or(() -> chosen(screen, id)).ifPresent(mine -> ask(screen, id, mine));
        screen.toBoth();
      }
      return ExitStatus.DONE;
    }
    Mine mine =
        named.orElseThrow(() -> wrong("cli.redact.which", Sentence.of("cli.redact.which.hint")));
    program.ownWords().remove(id, mine.said().line());
    program.surroundings().err().println(program.words().say("cli.redact.gone"));
    return ExitStatus.DONE;
  }

  /** Somebody's words. */
  private record Mine(Person person, OwnWords.Said said) {}

  /** The words a line names, whoever's they are. */
  private Mine named(SessionId id) {
    List<String> known = new ArrayList<>();
    for (Person person : COUPLE) {
      for (OwnWords.Said said : program.ownWords().in(id, person)) {
        if (said.line().equals(line)) {
          return new Mine(person, said);
        }
        known.add(said.line());
      }
    }
    throw wrong(
        "cli.redact.no-line",
        Suggestion.closest(line, known)
            .map(near -> Sentence.of("cli.did-you-mean", near))
            .orElse(Sentence.of("cli.redact.no-line.hint")));
  }

  private UserError wrong(String key, Sentence hint) {
    return new UserError(Sentence.of(key, line), hint, ExitStatus.WRONG_USE);
  }

  /** Whose they are is asked of both; which, of that one alone. */
  private Optional<Mine> chosen(Guarded screen, SessionId id) {
    Known known = program.known();
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
    List<String> options = new ArrayList<>(all.stream().map(OwnWords.Said::words).toList());
    options.add(say("cli.redact.none"));
    return screen
        .choose(alone, say("cli.redact.line"), options)
        .filter(index -> index < all.size())
        .map(index -> new Mine(person, all.get(index)));
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
    return program.words().say(key, arguments);
  }
}
