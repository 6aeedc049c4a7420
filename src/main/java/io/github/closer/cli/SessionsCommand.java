package io.github.closer.cli;

import io.github.closer.store.SessionSummary;
import io.github.closer.text.Neutral;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the sessions. */
@Command(name = "sessions", customSynopsis = "closer sessions")
final class SessionsCommand implements Callable<Integer> {
  static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

  private final Program program;

  SessionsCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    List<SessionSummary> sessions = program.sessions().list();
    if (sessions.isEmpty()) {
      program.surroundings().err().println("There is no session yet. closer run NAME begins one.");
      return ExitStatus.DONE;
    }
    PrintWriter out = program.surroundings().out();
    for (SessionSummary session : sessions) {
      out.println(line(session));
    }
    return ExitStatus.DONE;
  }

  private String line(SessionSummary session) {
    String when = WHEN.format(session.started().atZone(program.surroundings().time().zone()));
    return session.id().letters()
        + "  "
        + when
        + "  "
        + title(session)
        + "  ("
        + (session.rehearsal() ? "a rehearsal, " : "")
        + standing(session.standing())
        + ")";
  }

  static String title(SessionSummary session) {
    return session.begun().map(begun -> Neutral.line(begun.heading().title())).orElse("?");
  }

  private static String standing(SessionSummary.Standing standing) {
    return switch (standing) {
      case FINISHED -> "finished";
      case UNFINISHED -> "not finished";
      case DAMAGED -> "damaged: closer print shows what can be read";
      case NEWER -> "written by a newer closer";
    };
  }
}
