package io.github.closer.cli;

import io.github.closer.authoring.NewDeck;
import io.github.closer.text.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The file of a deck that is begun. It is never written over another one.
 *
 * @param path where it will be
 * @param shown how it was asked for, with its ending
 * @param name the deck's name
 */
record NewFile(Path path, String shown, String name) {
  private static final String ENDING = ".yaml";

  /**
   * The file for a name, in the folder that stands before it or else in the working folder.
   *
   * @throws UserError when it is no name, when there is no such folder, or when the file is there
   */
  static NewFile named(String asked, Path working) {
    String bare = asked.replaceFirst("\\.ya?ml$", "");
    int slash = Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\'));
    String name = bare.substring(slash + 1);
    String before = bare.substring(0, slash + 1);
    if (!NewDeck.isName(name)) {
      throw noName(name, before);
    }
    NewFile file = new NewFile(path(before, name, working), before + name + ENDING, name);
    if (Files.exists(file.path())) {
      throw file.isThere();
    }
    return file;
  }

  private static UserError noName(String name, String before) {
    Optional<String> near = NewDeck.nameLike(name);
    return new UserError(
        name.isEmpty() ? Sentence.of("cli.new.nameless") : Sentence.of("cli.new.no-name", name),
        Sentence.of("cli.new.no-name.hint", before + near.orElse("our-own")),
        ExitStatus.WRONG_USE);
  }

  private static Path path(String before, String name, Path working) {
    try {
      Path folder = working.resolve(before);
      if (Files.isDirectory(folder)) {
        return folder.resolve(name + ENDING);
      }
    } catch (InvalidPathException e) {
      // It is no folder either.
    }
    throw new UserError(
        Sentence.of("cli.new.no-folder", before),
        Sentence.of("cli.new.no-folder.hint", name),
        ExitStatus.WRONG_USE);
  }

  private UserError isThere() {
    return new UserError(
        Sentence.of("cli.new.there", shown),
        Sentence.of("cli.new.there.hint"),
        ExitStatus.WRONG_USE);
  }

  /**
   * Writes something that helps with the deck into its folder, unless it is there. Without it the
   * deck is as good.
   */
  void writeBeside(String file, String text) {
    try {
      Files.writeString(
          path.resolveSibling(file), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      // It is there already, from another deck, or it cannot be had.
    }
  }

  /** What is written into the file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the deck.
   *
   * @throws UserError when a file is there, or it cannot be written
   */
  void write(String text) {
    write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  void write(Content content) {
    boolean begun = false;
    try (OutputStream out =
        Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      begun = true;
      content.writeTo(out);
    } catch (FileAlreadyExistsException e) {
      throw isThere();
    } catch (IOException e) {
      if (begun) {
        remove();
      }
      throw new UserError(
          Sentence.of("cli.new.not-written", shown),
          Sentence.of("cli.new.not-written.hint"),
          ExitStatus.CANNOT_WRITE);
    }
  }

  /** Half a deck would stand in the way of the next one. */
  private void remove() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Then it stays, and the next one says that it is there.
    }
  }
}
