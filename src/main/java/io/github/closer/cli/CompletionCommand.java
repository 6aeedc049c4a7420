package io.github.closer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a shell needs in order to complete commands. */
@Command(name = "completion", customSynopsis = "closer completion bash|zsh|fish")
final class CompletionCommand implements Callable<Integer> {
  /** Names that change, so that scripts ask for them. */
  enum Names {
    DECKS,
    SESSIONS
  }

  private final Program program;

  @Parameters(paramLabel = "SHELL")
  Completion shell = Completion.BASH;

  @Option(names = "--names", paramLabel = "WHAT", hidden = true)
  Optional<Names> names = Optional.empty();

  CompletionCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    PrintWriter out = program.surroundings().out();
    if (names.isPresent()) {
      names(names.get()).forEach(name -> out.print(name + "\n"));
      return ExitStatus.DONE;
    }
    out.print(shell.script(Grammar.of(Commands.all(program))));
    return ExitStatus.DONE;
  }

  /** Somebody waits with a finger on the key: no deck and no journal is opened. */
  private List<String> names(Names what) {
    return switch (what) {
      case DECKS -> program.shelf().names();
      case SESSIONS -> program.sessions().letters();
    };
  }
}
