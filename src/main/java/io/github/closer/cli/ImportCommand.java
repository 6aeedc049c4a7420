package io.github.closer.cli;

import io.github.closer.store.Archive;
import io.github.closer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts back all that an archive holds. */
@Command(name = "import", customSynopsis = "closer import FILE")
final class ImportCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "FILE")
  String file = "";

  ImportCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    ArchiveFile archive = new ArchiveFile(program, file);
    Archive.Imported imported = archive.archive().importFrom(archive.path());
    Words words = program.words();
    if (imported.already()) {
      archive.say(List.of(words.say("cli.import.already")));
      return ExitStatus.DONE;
    }
    List<String> lines = new ArrayList<>(List.of(words.say("cli.import.back")));
    lines.addAll(archive.inside(imported.contents()));
    lines.add("");
    lines.add(words.say("cli.import.copy", file));
    archive.say(lines);
    return ExitStatus.DONE;
  }
}
