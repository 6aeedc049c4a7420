package io.github.closer.cli;

import io.github.closer.store.SessionSummary;
import io.github.closer.text.Neutral;
import io.github.closer.text.Words;
import java.time.ZoneId;

/** A session on one line: its letters, when it was, its title and where it stands. */
record SessionLine(Program program) {

  /** The line. */
  String of(SessionSummary session) {
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

  /** Its title, on one line; a question mark where that cannot be read. */
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
