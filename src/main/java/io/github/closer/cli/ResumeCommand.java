package io.github.closer.cli;

import io.github.closer.store.SessionId;
import io.github.closer.store.SessionSummary;
import io.github.closer.text.Sentence;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Goes on with a session. */
@Command(name = "resume", customSynopsis = "closer resume [SESSION] [--plain] [--answers FILE]")
final class ResumeCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "0..1", paramLabel = "SESSION")
  String session = "";

  @Mixin StageOptions options = new StageOptions();

  ResumeCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    SessionId id = session.isEmpty() ? unfinished() : program.sessions().find(session);
    OpenStage opened = program.stages().open(options);
    Evening.Left left;
    try (OpenStage stage = opened) {
      left = program.evening().goOn(id, stage);
    }
    return program.ended(left, opened);
  }

  private SessionId unfinished() {
    return program
        .sessions()
        .lastUnfinished()
        .map(SessionSummary::id)
        .orElseThrow(
            () ->
                new UserError(
                    Sentence.of("cli.resume.nothing"),
                    Sentence.of("cli.resume.nothing.hint"),
                    ExitStatus.NO_INPUT));
  }
}
