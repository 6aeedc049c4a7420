package io.github.closer.cli;

import io.github.closer.store.SessionSummary;
import io.github.closer.text.Neutral;
import io.github.closer.text.Words;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the sessions. */
@Command(name = "sessions", customSynopsis = "closer sessions")
final class SessionsCommand implements Callable<Integer> {
  private final Program program;

  SessionsCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    List<SessionSummary> sessions = program.sessions().list();
    if (sessions.isEmpty()) {
      program.surroundings().err().println(program.words().say("cli.sessions.none"));
      return ExitStatus.DONE;
    }
    PrintWriter out = program.surroundings().out();
    for (SessionSummary session : sessions) {
      out.println(line(session));
    }
    return ExitStatus.DONE;
  }

  private String line(SessionSummary session) {
    Words words = program.words();
    ZoneId zone = program.surroundings().time().zone();
    String when = new Dates(words).moment(session.started().atZone(zone));
    String standing = words.say(standing(session.standing()));
    return words.say(
        session.rehearsal() ? "cli.sessions.rehearsal" : "cli.sessions.line",
        session.id().letters(),
        when,
        title(session),
        standing);
  }

  static String title(SessionSummary session) {
    return session.begun().map(begun -> Neutral.line(begun.heading().title())).orElse("?");
  }

  private static String standing(SessionSummary.Standing standing) {
    return switch (standing) {
      case FINISHED -> "cli.sessions.finished";
      case UNFINISHED -> "cli.sessions.unfinished";
      case DAMAGED -> "cli.sessions.damaged";
      case NEWER -> "cli.sessions.newer";
    };
  }
}
