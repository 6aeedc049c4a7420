package io.github.closer.cli;

import io.github.closer.play.JournalFailure;
import io.github.closer.rehearsal.ScriptFailure;
import io.github.closer.session.StoryMismatch;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Neutral;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * What is said when something fails, and with which status.
 *
 * <p>What people can mend is one or two plain lines. A bug keeps its trace and asks for a report.
 */
final class Failures {
  private Failures() {}

  /** Says what happened and returns the exit status. */
  static int report(Exception failure, PrintWriter err) {
    if (failure instanceof UserError error) {
      return say(err, error.getMessage(), error.hint(), error.status());
    }
    if (failure instanceof StoreFailure store) {
      return say(err, store.getMessage(), store.hint(), store.kind().exitStatus());
    }
    if (failure instanceof JournalFailure journal) {
      return say(
          err,
          journal.getMessage(),
          "Everything that was marked as saved is kept: closer resume goes on from there.",
          ExitStatus.CANNOT_WRITE);
    }
    if (failure instanceof ScriptFailure script) {
      return say(err, script.getMessage(), script.hint(), ExitStatus.PROBLEMS);
    }
    if (failure instanceof StoryMismatch) {
      return say(
          err,
          "This session was begun with another version of its deck or of closer.",
          "closer print still shows what was said.",
          ExitStatus.DAMAGED);
    }
    err.println("Something in closer itself went wrong. What was saved is kept.");
    failure.printStackTrace(err);
    err.println(
        "Please report this with the lines above; look first whether they hold your words.");
    err.flush();
    return ExitStatus.BUG;
  }

  private static int say(PrintWriter err, @Nullable String message, String hint, int status) {
    err.println(message == null ? "Something is not as it should be." : Neutral.lines(message));
    if (!hint.isEmpty()) {
      err.println(Neutral.lines(hint));
    }
    err.flush();
    return status;
  }
}
