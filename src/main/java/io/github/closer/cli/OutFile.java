package io.github.closer.cli;

import io.github.closer.store.Printout;
import io.github.closer.text.Sentence;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A file that a command writes for people.
 *
 * @param asked how it was asked for
 * @param example how such a file may be called
 * @param replacing whether a file that is there gives way
 */
record OutFile(Program program, String asked, String example, boolean replacing) {
  private static final String STANDARD_OUTPUT = "-";

  /**
   * What was asked for, if it is a file; looked at before anybody is asked anything for it.
   *
   * @throws UserError when that can be no file
   * @throws io.github.closer.store.StoreFailure when something is there, or it can be no place
   */
  static Optional<OutFile> of(
      Program program, @Nullable String asked, String example, boolean replacing) {
    Optional<OutFile> file =
        Optional.ofNullable(asked)
            .filter(name -> !name.equals(STANDARD_OUTPUT))
            .map(name -> new OutFile(program, name, example, replacing));
    file.ifPresent(one -> one.printout().refuse(one.path(), example, replacing));
    return file;
  }

  /** Writes it, and says so. */
  void write(Printout.Content content) {
    printout().write(path(), example, replacing, content);
    program.surroundings().err().println(program.words().say("cli.print.written", asked));
  }

  private Printout printout() {
    return new Printout(program.directories(), RandomGenerator.getDefault());
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
