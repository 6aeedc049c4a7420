package io.github.closer.cli;

import io.github.closer.store.SessionSummary;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the sessions. */
@Command(name = "sessions", customSynopsis = "closer sessions [--json]")
final class SessionsCommand implements Callable<Integer> {
  private final Program program;

  @Option(names = "--json")
  boolean json;

  SessionsCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    List<SessionSummary> sessions = program.sessions().list();
    if (json) {
      List<Object> all = sessions.stream().<Object>map(SessionsCommand::fields).toList();
      JsonPage.print(program.surroundings().out(), Map.of("sessions", all));
      return ExitStatus.DONE;
    }
    if (sessions.isEmpty()) {
      program.surroundings().err().println(program.words().say("cli.sessions.none"));
      return ExitStatus.DONE;
    }
    PrintWriter out = program.surroundings().out();
    SessionLine line = new SessionLine(program);
    for (SessionSummary session : sessions) {
      out.println(line.of(session));
    }
    return ExitStatus.DONE;
  }

  private static Map<String, Object> fields(SessionSummary session) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", session.id().letters());
    fields.put("name", session.id().value());
    fields.put("began", session.started().toString());
    session.last().ifPresent(last -> fields.put("last", last.toString()));
    session.back().ifPresent(back -> fields.put("back", back.toString()));
    session.begun().ifPresent(begun -> fields.put("deck", begun.heading().deckId()));
    session.begun().ifPresent(begun -> fields.put("title", begun.heading().title()));
    fields.put("standing", session.standing().name().toLowerCase(Locale.ROOT));
    fields.put("rehearsal", session.rehearsal());
    return fields;
  }
}
