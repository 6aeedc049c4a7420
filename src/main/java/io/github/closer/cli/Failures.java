package io.github.closer.cli;

import io.github.closer.play.JournalFailure;
import io.github.closer.rehearsal.ScriptFailure;
import io.github.closer.session.StoryMismatch;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Neutral;
import io.github.closer.text.Words;
import java.io.PrintWriter;

/**
 * What is said when something fails, and with which status.
 *
 * <p>What people can mend is one or two plain lines. A bug keeps its trace and asks for a report.
 *
 * @param words the language it is said in
 * @param err where it is said
 */
record Failures(Words words, PrintWriter err) {

  /** Says what happened and returns the exit status. */
  int report(Exception failure) {
    if (failure instanceof UserError error) {
      String hint = error.hint().map(sentence -> sentence.in(words)).orElse("");
      return say(error.sentence().in(words), hint, error.status());
    }
    if (failure instanceof StoreFailure store) {
      int status = store.kind().exitStatus();
      return say(store.sentence().in(words), store.hint().in(words), status);
    }
    if (failure instanceof JournalFailure journal) {
      return say(
          journal.sentence().in(words),
          words.say("cli.failed.journal.hint"),
          ExitStatus.CANNOT_WRITE);
    }
    if (failure instanceof ScriptFailure script) {
      return say(script.sentence().in(words), script.hint().in(words), ExitStatus.PROBLEMS);
    }
    if (failure instanceof StoryMismatch) {
      return say(
          words.say("cli.failed.story"), words.say("cli.failed.story.hint"), ExitStatus.DAMAGED);
    }
    err.println(words.say("cli.failed.bug"));
    failure.printStackTrace(err);
    err.println(words.say("cli.failed.bug.hint"));
    err.flush();
    return ExitStatus.BUG;
  }

  private int say(String sentence, String hint, int status) {
    err.println(Neutral.lines(sentence));
    if (!hint.isEmpty()) {
      err.println(Neutral.lines(hint));
    }
    err.flush();
    return status;
  }
}
