package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code closer export} and {@code closer import}. */
class ArchiveCommandsTest {
  private static final List<String> ANSWERS =
      List.of(
          "people: [Alex, Sam]",
          "a:",
          "  - alone: what nobody else knows",
          "both:",
          "  - Before you part: your tea");

  @TempDir Path folder;
  private AtHome here;
  private AtHome there;
  private String file;

  @BeforeEach
  void anEveningWasPlayed() throws IOException {
    here = new AtHome(Files.createDirectory(folder.resolve("here")));
    there = new AtHome(Files.createDirectory(folder.resolve("there")));
    file = folder.resolve("ours.zip").toString();
    here.introduced();
    Path deck =
        here.write(
            "small.yaml",
            """
            title: Small
            steps:
              - ask: What do you keep alone?
                who: a
                private: always
                keep: transcript
              - say: That was it.
            """);

    AtHome.Ran ran = here.answered(ANSWERS, "run", deck.toString());
    assertThat(ran.status()).as(ran.err() + ran.out()).isZero();
  }

  private static List<String> sayings(AtHome home) {
    List<String> all = new ArrayList<>();
    for (String reader : List.of("both", "a", "b")) {
      all.add(home.run("print", "--for", reader).out());
    }
    all.add(home.run("sessions").out());
    all.add(home.run("about-us").out());
    return all;
  }

  @Test
  void anotherHomeSaysTheSameAfterwards() {
    assertThat(here.run("export", file).status()).isZero();
    AtHome.Ran ran = there.run("import", file);

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("All of it is back:\n  - one session\n  - your two names");
    assertThat(sayings(there)).isEqualTo(sayings(here)).noneMatch(String::isEmpty);
    assertThat(there.run("import", file).out()).contains("here already");
  }

  @Test
  void exportSaysWhatIsInItAndWhoCanReadIt() {
    assertThat(here.runHere("export", "../ours.zip").out())
        .isEqualTo(
            """
            All that is yours is in ../ours.zip now:
              - one session
              - your two names, and what you bring from one evening to the next

            It is not encrypted. Whoever has this file can read everything in it: also what each of you
            entered alone, and sealed answers that are not open yet. Keep it as you would keep a diary.
            What you remove in closer later stays in this file.
            closer import ../ours.zip puts it back, where closer has nothing yet.
            """);
    assertThat(Path.of(file)).isRegularFile();
  }

  @Test
  void whatIsLeftOutIsNamedAsAWarning() throws IOException {
    here.write(".local/share/closer/decks/own.yaml", "- Hm?\n");
    Path link =
        Files.createSymbolicLink(here.file(".local/share/closer/decks/l\u001b[31m.yaml"), folder);
    AtHome.Ran ran = here.run("export", file);

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("  - one file among your own decks\n");
    assertThat(ran.err())
        .startsWith("Not in it, because it is a link")
        .contains(String.valueOf(link.getParent()))
        .doesNotContain("\u001b");
  }

  @Test
  void nothingThatWasSaidStandsInAnyMessage() throws IOException {
    StringBuilder said = new StringBuilder();
    for (String[] words :
        List.of(
            new String[] {"export", file},
            new String[] {"export", file},
            new String[] {"import", file})) {
      AtHome.Ran ran = here.run(words);
      said.append(ran.out()).append(ran.err());
    }
    String archive = Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
    Files.writeString(
        Path.of(file), archive.replace("nobody", "nobudy"), StandardCharsets.ISO_8859_1);
    AtHome.Ran damaged = there.run("import", file);
    said.append(damaged.out()).append(damaged.err());

    assertThat(archive).contains("what nobody else knows");
    assertThat(damaged.status()).isEqualTo(ExitStatus.DAMAGED);
    assertThat(damaged.err()).contains("journal.jsonl is missing or not what it was");
    assertThat(said).doesNotContain("else knows").doesNotContain("Alex");
  }

  @Test
  void whatCannotBeDoneEndsWithItsStatus() throws IOException {
    assertThat(here.run("export").status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(here.run("export", "-").status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(here.run("export", "\u0000").status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(here.run("export", folder.toString()).status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(there.run("export", file).status()).isEqualTo(ExitStatus.NO_INPUT);
    assertThat(there.run("import", file).status()).isEqualTo(ExitStatus.NO_INPUT);
    assertThat(here.run("export", file).status()).isEqualTo(ExitStatus.DONE);
    assertThat(here.run("export", file).status()).isEqualTo(ExitStatus.WRONG_USE);
    there.knowing(",\"sessions\":7");
    assertThat(there.run("import", file).status()).isEqualTo(ExitStatus.WRONG_USE);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void bothSpeakTheirReadersLanguageAndTheArchiveIsTheSame(String language) throws IOException {
    here.run("--lang", language, "export", file);
    byte[] archive = Files.readAllBytes(Path.of(file));
    Files.delete(Path.of(file));
    here.run("export", file);

    assertThat(Path.of(file)).hasBinaryContent(archive);
    assertThat(there.run("--lang", language, "import", file).out())
        .startsWith(language.equals("de") ? "Alles ist wieder da:" : "All of it is back:");
  }
}
