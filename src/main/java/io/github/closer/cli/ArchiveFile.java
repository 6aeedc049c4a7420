package io.github.closer.cli;

import io.github.closer.store.Archive;
import io.github.closer.store.ArchiveContents;
import io.github.closer.text.Neutral;
import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The file of an archive, and what is said about it.
 *
 * @param shown how it was asked for
 */
record ArchiveFile(Program program, String shown) {
  private static final String STANDARD_OUTPUT = "-";

  Archive archive() {
    return new Archive(program.directories(), RandomGenerator.getDefault());
  }

  /**
   * Where it is.
   *
   * @throws UserError when that can be no file
   */
  Path path() {
    try {
      if (!shown.equals(STANDARD_OUTPUT)) {
        return program.surroundings().place().working().resolve(shown).normalize();
      }
    } catch (InvalidPathException e) {
      // No file can be called so either.
    }
    throw new UserError(
        Sentence.of("cli.archive.no-file"),
        Sentence.of("cli.archive.no-file.hint"),
        ExitStatus.WRONG_USE);
  }

  /** What it holds, in numbers, one thing on each line. */
  List<String> inside(ArchiveContents contents) {
    Words words = program.words();
    List<String> lines = new ArrayList<>();
    count(lines, "cli.archive.sessions", contents.sessions());
    if (contents.couple()) {
      lines.add("  - " + words.say("cli.archive.couple"));
    }
    count(lines, "cli.archive.decks", contents.decks());
    count(lines, "cli.archive.others", contents.others());
    return lines;
  }

  private void count(List<String> lines, String key, int count) {
    if (count > 0) {
      lines.add("  - " + program.words().say(key, count));
    }
  }

  /** Says what should be looked at. */
  void warn(String line) {
    program.surroundings().err().println(Neutral.line(line));
    program.surroundings().err().flush();
  }

  /** Says these lines. */
  void say(List<String> lines) {
    lines.forEach(line -> program.surroundings().out().println(Neutral.line(line)));
    program.surroundings().out().flush();
  }
}
