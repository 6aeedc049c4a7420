package io.github.closer.cli;

import io.github.closer.store.Printout;
import io.github.closer.text.Sentence;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/**
 * A file that a command writes for people.
 *
 * @param asked how it was asked for
 * @param example how such a file may be called
 */
record OutFile(Program program, String asked, String example) {

  /**
   * Writes it, and says so.
   *
   * @param replacing whether a file that is there gives way
   * @throws UserError when that can be no file
   */
  void write(boolean replacing, Printout.Content content) {
    new Printout(program.directories(), RandomGenerator.getDefault())
        .write(path(), example, replacing, content);
    program.surroundings().err().println(program.words().say("cli.print.written", asked));
  }

  private Path path() {
    try {
      Path path = program.surroundings().place().working().resolve(asked).normalize();
      if (!asked.isBlank() && path.getFileName() != null) {
        return path;
      }
    } catch (InvalidPathException e) {
      // No file can be called so either.
    }
    throw new UserError(
        Sentence.of("cli.out.no-name"),
        Sentence.of("cli.out.no-name.hint", example),
        ExitStatus.WRONG_USE);
  }
}
