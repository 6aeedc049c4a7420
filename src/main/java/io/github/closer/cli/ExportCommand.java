package io.github.closer.cli;

import io.github.closer.store.ArchiveContents;
import io.github.closer.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes all that is the couple's into one file. */
@Command(name = "export", customSynopsis = "closer export FILE")
final class ExportCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "FILE")
  String file = "";

  ExportCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    ArchiveFile archive = new ArchiveFile(program, file);
    ArchiveContents contents = archive.archive().exportTo(archive.path());
    Words words = program.words();
    List<String> lines = new ArrayList<>(List.of(words.say("cli.export.written", file)));
    lines.addAll(archive.inside(contents));
    lines.add("");
    lines.addAll(words.list("cli.export.open"));
    lines.add(words.say("cli.export.back", file));
    archive.say(lines);
    for (Path path : contents.leftOut()) {
      archive.warn(words.say("cli.export.left-out", path));
    }
    return ExitStatus.DONE;
  }
}
