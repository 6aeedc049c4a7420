package io.github.closer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Formats decks. */
@Command(name = "fmt", customSynopsis = "closer fmt FILE|FOLDER|-... [--check] [--diff]")
final class FmtCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  List<String> files = new ArrayList<>();

  @Option(names = "--check")
  boolean check;

  @Option(names = "--diff")
  boolean diff;

  FmtCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    return new Formatting(program, files, new Formatting.Manner(check, diff)).run();
  }
}
