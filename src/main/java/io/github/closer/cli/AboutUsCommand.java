package io.github.closer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what the couple's file remembers. */
@Command(name = "about-us", customSynopsis = "closer about-us [--json] [--plain] [--answers FILE]")
final class AboutUsCommand implements Callable<Integer> {
  private final Program program;

  @Option(names = "--json")
  boolean json;

  @Mixin StageOptions options = new StageOptions();

  AboutUsCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (json) {
      JsonPage.print(program.surroundings().out(), page().fields());
      return ExitStatus.DONE;
    }
    if (options.answers().isEmpty() && !program.stages().interactive()) {
      print();
      return ExitStatus.DONE;
    }
    try (OpenStage stage = program.stages().open(options)) {
      new AboutUs(program, stage).play();
    }
    return ExitStatus.DONE;
  }

  private AboutUsPage page() {
    return new AboutUsPage(program.known(), program.surroundings().time().zone());
  }

  private void print() {
    List<String> lines = page().lines();
    PrintWriter err = program.surroundings().err();
    if (lines.isEmpty()) {
      err.println(program.words().say("cli.about-us.nothing"));
    }
    lines.forEach(program.surroundings().out()::println);
  }
}
