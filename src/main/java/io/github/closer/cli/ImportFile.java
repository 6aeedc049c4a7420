package io.github.closer.cli;

import io.github.closer.authoring.QuestionReader;
import io.github.closer.authoring.Questions;
import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file with questions of somebody's own.
 *
 * @param working the folder from which it is looked for
 * @param shown how it was asked for
 */
record ImportFile(Path working, String shown) {
  private static final int LARGEST = 200 * 1024;
  private static final int MOST = 1_900;

  /**
   * Its questions; a table where its name ends like one.
   *
   * @param words the language of what is said about them
   * @throws UserError when it is not there, is no text, or holds none or too many of them
   */
  Questions read(Words words) {
    String text = text();
    String name = shown.toLowerCase(Locale.ROOT);
    boolean table = name.endsWith(".csv") || name.endsWith(".tsv");
    Questions questions =
        table ? QuestionReader.table(text, words) : QuestionReader.list(text, words);
    if (questions.all().isEmpty()) {
      throw new UserError(
          Sentence.of("cli.import.none", shown),
          Sentence.of("cli.import.none.hint"),
          ExitStatus.NO_INPUT);
    }
    if (questions.all().size() > MOST) {
      throw new UserError(
          Sentence.of("cli.import.many", shown, questions.all().size()),
          Sentence.of("cli.import.many.hint", MOST),
          ExitStatus.PROBLEMS);
    }
    return questions;
  }

  private String text() {
    try (InputStream in = Files.newInputStream(working.resolve(shown))) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new UserError(
            Sentence.of("cli.import.large", shown, LARGEST / 1024),
            Sentence.of("cli.import.large.hint"),
            ExitStatus.PROBLEMS);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UserError(
          Sentence.of("cli.not-utf-8", shown),
          Sentence.of("cli.import.not-utf-8.hint"),
          ExitStatus.DAMAGED);
    } catch (IOException | InvalidPathException e) {
      throw new UserError(
          Sentence.of("cli.import.unreadable", shown),
          Sentence.of("cli.import.unreadable.hint"),
          ExitStatus.NO_INPUT);
    }
  }
}
