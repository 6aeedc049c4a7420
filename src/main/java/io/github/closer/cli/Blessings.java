package io.github.closer.cli;

import io.github.closer.rehearsal.TestRun;
import io.github.closer.store.DeckFile;
import io.github.closer.text.Neutral;
import io.github.closer.text.Sentence;
import io.github.closer.text.UnifiedDiff;
import io.github.closer.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was seen in the tests of a deck, kept beside it: from then on a change of a word does not go
 * unnoticed.
 *
 * @param folder where it is kept; absent for the decks inside the program
 * @param words the language in which it is said
 */
record Blessings(Optional<Path> folder, Words words) {
  private static final int SHOWN = 20;
  private static final int LONGEST_NAME = 60;

  static Blessings of(DeckFile deck, Words words) {
    return new Blessings(deck.folder().path().map(f -> f.resolve(deck.id() + ".test")), words);
  }

  /** What is seen now and was not kept, in lines; none where nothing is kept of this test. */
  List<String> changes(TestRun run) {
    Optional<Path> file = folder.map(f -> file(f, run)).filter(Files::isRegularFile);
    return file.map(kept -> changes(read(kept), run.transcript(), kept)).orElse(List.of());
  }

  private List<String> changes(String before, String now, Path kept) {
    List<String> diff = UnifiedDiff.of("kept", before, "now", now).lines().skip(2).toList();
    if (diff.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.say("cli.test.changed", kept.getFileName()));
    diff.stream().limit(SHOWN).map(Neutral::line).forEach(lines::add);
    int more = diff.size() - SHOWN;
    if (more > 0) {
      lines.add(words.say("cli.test.changed.more", more, String.valueOf(more)));
    }
    lines.add(words.say("cli.test.changed.bless"));
    return lines;
  }

  /** Keeps what is seen now, and says so. */
  String keep(List<TestRun> runs) {
    if (folder.isEmpty() || runs.isEmpty()) {
      return words.say(runs.isEmpty() ? "cli.test.keep.no-tests" : "cli.test.keep.no-folder");
    }
    long files = runs.stream().map(run -> file(folder.get(), run)).distinct().count();
    if (files < runs.size()) {
      return words.say("cli.test.keep.same-name");
    }
    int changed = 0;
    for (TestRun run : runs) {
      Path file = file(folder.get(), run);
      if (!Files.isRegularFile(file) || !read(file).equals(run.transcript())) {
        write(file, run.transcript());
        changed++;
      }
    }
    String where = folder.get().getFileName() + "/";
    return changed == 0
        ? words.say("cli.test.keep.unchanged", where)
        : words.say("cli.test.keep", where, changed, String.valueOf(changed));
  }

  private static Path file(Path folder, TestRun run) {
    String name =
        run.test()
            .name()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    int end =
        name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
    return folder.resolve((name.isEmpty() ? "test" : name.substring(0, end)) + ".txt");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UserError(
          Sentence.of("cli.test.unreadable", file),
          Sentence.of("cli.test.unreadable.hint"),
          ExitStatus.NO_INPUT);
    }
  }

  private static void write(Path file, String seen) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, seen);
    } catch (IOException e) {
      throw new UserError(
          Sentence.of("cli.test.not-written", file),
          Sentence.of("cli.test.not-written.hint"),
          ExitStatus.CANNOT_WRITE);
    }
  }
}
