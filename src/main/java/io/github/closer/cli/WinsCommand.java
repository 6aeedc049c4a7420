package io.github.closer.cli;

import io.github.closer.session.Event;
import io.github.closer.store.JournalReading;
import io.github.closer.store.JournalState;
import io.github.closer.store.SessionSummary;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Neutral;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what went well, of all sessions. Nobody's are counted. */
@Command(name = "wins", customSynopsis = "closer wins [--json]")
final class WinsCommand implements Callable<Integer> {
  private final Program program;
  private int unread;

  @Option(names = "--json")
  boolean json;

  WinsCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    List<Win> wins = wins();
    PrintWriter err = program.surroundings().err();
    if (unread > 0) {
      err.println(program.words().say("cli.wins.unread"));
    }
    if (json) {
      List<Object> all = wins.stream().<Object>map(this::fields).toList();
      JsonPage.print(program.surroundings().out(), Map.of("wins", all));
      return ExitStatus.DONE;
    }
    if (wins.isEmpty()) {
      err.println(program.words().say("cli.wins.none"));
    }
    print(wins);
    return ExitStatus.DONE;
  }

  /** The newest first. */
  private List<Win> wins() {
    List<Win> wins = new ArrayList<>();
    for (SessionSummary session : program.sessions().list()) {
      if (!session.rehearsal()) {
        List<Win> one = new ArrayList<>(of(session));
        Collections.reverse(one);
        wins.addAll(one);
      }
    }
    // Stable, so that things of the same moment stay in their order.
    wins.sort((one, other) -> other.at().compareTo(one.at()));
    return wins;
  }

  private List<Win> of(SessionSummary session) {
    Optional<JournalReading> reading = reading(session);
    if (reading.isEmpty() || reading.get().events().isEmpty()) {
      unread++;
      return List.of();
    }
    List<Event.Lasting> events = reading.get().events();
    return events.get(0) instanceof Event.Begun begun
        ? Win.of(begun, events, program.words())
        : List.of();
  }

  /** A journal that is whole; a torn tail is no damage. */
  private Optional<JournalReading> reading(SessionSummary session) {
    try {
      JournalReading reading = program.sessions().read(session.id());
      JournalState state = reading.state();
      boolean whole =
          !(state instanceof JournalState.Damaged || state instanceof JournalState.Newer);
      return whole ? Optional.of(reading) : Optional.empty();
    } catch (StoreFailure gone) {
      return Optional.empty();
    }
  }

  private LocalDate day(Win win) {
    return LocalDate.ofInstant(win.at(), program.surroundings().time().zone());
  }

  private void print(List<Win> wins) {
    PrintWriter out = program.surroundings().out();
    Optional<LocalDate> before = Optional.empty();
    for (Win win : wins) {
      LocalDate day = day(win);
      if (!before.equals(Optional.of(day))) {
        before.ifPresent(some -> out.println());
        out.println(new Dates(program.words()).day(day));
        before = Optional.of(day);
      }
      out.println("  " + words(win));
    }
  }

  /** A promise says in its own words who gave it. */
  private String words(Win win) {
    return switch (win.kind()) {
      case APPRECIATION ->
          Neutral.line(program.words().say("cli.wins.thanks", win.name(), win.text()));
      case PROMISE -> program.words().say("cli.wins.kept", Neutral.line(win.text()));
    };
  }

  private Map<String, Object> fields(Win win) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("day", day(win).toString());
    fields.put("kind", win.kind().name().toLowerCase(Locale.ROOT));
    if (win.kind() == Win.Kind.APPRECIATION) {
      fields.put("by", win.name());
    }
    fields.put("text", win.text());
    return fields;
  }
}
