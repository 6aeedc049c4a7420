package io.github.closer.cli;

import io.github.closer.store.Deletion;
import io.github.closer.store.SessionId;
import io.github.closer.text.Neutral;
import io.github.closer.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a session, one person's words, or everything. */
@Command(
    name = "delete",
    customSynopsis = "closer delete session SESSION | mine | all [--yes] [--plain]")
final class DeleteCommand implements Callable<Integer> {
  /** What can be deleted. */
  enum What {
    SESSION,
    MINE,
    ALL
  }

  private final Program program;

  @Parameters(index = "0", paramLabel = "WHAT")
  What what = What.SESSION;

  @Parameters(index = "1", arity = "0..1", paramLabel = "SESSION")
  String session = "";

  @Option(names = "--yes")
  boolean yes;

  @Mixin StageOptions options = new StageOptions();

  DeleteCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (session.isEmpty() == (what == What.SESSION)) {
      throw wrong("cli.delete.which", "cli.delete.which.hint");
    }
    if (yes && what == What.MINE) {
      throw wrong("cli.delete.mine-yes", "cli.delete.mine-yes.hint");
    }
    Optional<SessionId> id = what == What.SESSION ? Optional.of(session()) : Optional.empty();
    return yes ? unasked(id) : asked(id);
  }

  private static UserError wrong(String key, String hint) {
    return new UserError(Sentence.of(key), Sentence.of(hint), ExitStatus.WRONG_USE);
  }

  /** One that is there, or one whose deletion was begun before. */
  private SessionId session() {
    return program.deletion().unfinished(session).orElseGet(() -> program.sessions().find(session));
  }

  /** For scripts: the same words, and nobody to answer. */
  private int unasked(Optional<SessionId> id) {
    Deletion deletion = program.deletion();
    DeletionPage page = page();
    id.ifPresentOrElse(
        one -> {
          deletion.refuseWhilePlayed(List.of(one));
          say(page.session(one));
          say(page.gone(deletion.session(one)));
        },
        () -> {
          deletion.refuseWhilePlayed(program.verifier().sessions());
          say(page.all(true));
          say(page.gone(deletion.all(true)));
        });
    return ExitStatus.DONE;
  }

  private void say(String words) {
    program.surroundings().err().println(Neutral.lines(words));
  }

  private int asked(Optional<SessionId> id) {
    if (options.answers().isEmpty() && !program.stages().interactive()) {
      throw what == What.MINE
          ? wrong("cli.delete.mine-terminal", "cli.delete.mine-terminal.hint")
          : wrong("cli.delete.no-terminal", "cli.delete.no-terminal.hint");
    }
    try (OpenStage stage = program.stages().open(options)) {
      Deleting deleting =
          new Deleting(program, new Guarded(stage.stage(), program.known()), page());
      switch (what) {
        case SESSION -> id.ifPresent(deleting::session);
        case MINE -> deleting.mine();
        case ALL -> deleting.all();
      }
    }
    return ExitStatus.DONE;
  }

  private DeletionPage page() {
    return new DeletionPage(program);
  }
}
