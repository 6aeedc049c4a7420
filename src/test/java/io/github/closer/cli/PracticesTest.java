package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each of the forty practices, played as described: a deck, answers, the journal that comes of it
 * and the transcript. These are the specification.
 *
 * <p>With {@code -Dcloser.golden=update} the expected files are written anew, and the test fails
 * all the same: they are to be read before they are believed.
 */
class PracticesTest {
  private static final Path PRACTICES = Path.of("src/test/resources/practices");
  private static final int ROWS = 40;
  private static final boolean UPDATE = "update".equals(System.getProperty("closer.golden"));

  @TempDir Path home;
  private final InstantSource clock = AtHome.goingOn(Instant.parse("2026-11-23T20:15:00Z"));
  private boolean updated;

  static Stream<Path> practices() throws IOException {
    try (Stream<Path> folders = Files.list(PRACTICES)) {
      return folders.sorted().toList().stream();
    }
  }

  @Test
  void everyRowHasAPractice() throws IOException {
    List<String> numbers =
        practices().map(folder -> folder.getFileName().toString().substring(0, 2)).toList();

    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, ROWS).mapToObj(row -> String.format("%02d", row)).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("practices")
  void playsAsDescribed(Path practice) throws IOException {
    for (Path answers : scripts(practice)) {
      String part = part(answers);
      Played played = play(deck(practice, part), answers);

      assertThat(played.status()).as("%s\n%s\n%s", answers, played.out(), played.err()).isZero();
      assertThat(played.err()).isEmpty();
      assertThat(played.out()).as(answers.toString()).doesNotContain("Answers in the file");
      compare(practice.resolve("journal" + part + ".jsonl"), Journals.normalised(newest()));
      compare(practice.resolve("transcript" + part + ".txt"), run("print").out());
    }
    assertThat(updated).as("expected files were written anew; read them").isFalse();
  }

  /** One rehearsal, or several that follow each other. */
  private static List<Path> scripts(Path practice) throws IOException {
    try (Stream<Path> files = Files.list(practice)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("answers"))
          .sorted()
          .toList();
    }
  }

  private static String part(Path answers) {
    return answers.getFileName().toString().replaceAll("answers|\\.yaml", "");
  }

  private static Path deck(Path practice, String part) {
    Path own = practice.resolve("deck" + part + ".yaml");
    return Files.exists(own) ? own : practice.resolve("deck.yaml");
  }

  private Played play(Path deck, Path answers) {
    return run("run", deck.toString(), "--answers", answers.toString());
  }

  /** How a command ended, and what it wrote. */
  record Played(int status, String out, String err) {}

  private Played run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            Map.of(),
            new Surroundings.Place(Path.of("").toAbsolutePath(), home),
            new Surroundings.Output(new PrintWriter(out), new PrintWriter(err)),
            new Surroundings.Time(clock, ZoneOffset.UTC));
    int status = Main.run(arguments, surroundings, () -> null);
    surroundings.out().flush();
    surroundings.err().flush();
    return new Played(status, out.toString(), err.toString());
  }

  private List<String> newest() throws IOException {
    try (Stream<Path> sessions = Files.list(home.resolve(".local/state/closer/sessions"))) {
      Path newest = sessions.max(Path::compareTo).orElseThrow();
      return Files.readAllLines(newest.resolve("journal.jsonl"));
    }
  }

  private void compare(Path expected, String actual) throws IOException {
    String before = Files.exists(expected) ? Files.readString(expected) : "";
    if (UPDATE && !before.equals(actual)) {
      Files.writeString(expected, actual);
      updated = true;
      return;
    }
    assertThat(actual).as(expected.toString()).isEqualTo(before);
  }

  /** Journals without what differs from one play to the next. */
  private static final class Journals {
    static String normalised(List<String> lines) {
      List<String> out = new ArrayList<>();
      for (String line : lines) {
        out.add(
            line.substring(9)
                .replaceAll("\"prev\":\"[0-9a-f]{8}\",", "")
                .replaceAll("\"at\":\"[^\"]*\",", "")
                .replaceAll(",\"asked\":\"[^\"]*\"", "")
                .replaceAll("\"hash\":\"[0-9a-f]{64}\",", "")
                .replaceAll(
                    "\"step\":\"[a-z0-9]{5}-(\\d+-[abcd]|\\d+-both)", "\"step\":\"#####-$1"));
      }
      return String.join("\n", out) + "\n";
    }
  }
}
