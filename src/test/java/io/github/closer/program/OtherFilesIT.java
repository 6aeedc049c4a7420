package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decks of several files, from the check to the end of the evening. */
class OtherFilesIT {
  private static final String EVENING =
      """
      title: Coming home
      include: [shared/listening.yaml]
      steps:
        - use: listening/promise
        - {ask: What do you bring home?, who: a, answer: line}
        - use: deck small
        - say: Good night.
      """;
  private static final String LISTENING =
      """
      title: Words for listening
      parts:
        promise:
          - {ask: What do you promise?, id: word, who: b, answer: line}
          - say: Sam said "$word".
            when: word answered
      """;
  private static final String SMALL = "- ask: A stone or a feather?\n  who: a\n  answer: line\n";

  @TempDir Path folder;
  private Closer closer;

  @BeforeEach
  void makeWorld() {
    closer = Closer.in(folder);
    closer.write("evening.yaml", EVENING);
    closer.write("shared/listening.yaml", LISTENING);
    closer.write("small.yaml", SMALL);
  }

  @Test
  void aSessionIsGoneOnWithWhateverBecameOfItsFiles() throws IOException {
    closer.write("first.yaml", "people: [Alex, Sam]\na: [/leave]\nb: [To wait]\n");
    closer.run("run", "evening.yaml", "--answers", "first.yaml").endedWith(75);
    Path included = closer.journals().get(0).resolveSibling("included.json");
    assertThat(Closer.read(included))
        .contains("\"deck small\":", "\"shared/listening.yaml\":", "A stone or a feather?");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(included)))
        .isEqualTo("rw-------");

    closer.remove("evening.yaml");
    closer.remove("shared/listening.yaml");
    closer.write("small.yaml", SMALL.replace("feather", "leaf"));
    closer.write("second.yaml", "people: [Alex, Sam]\na: [Bread, A stone]\n");
    closer.run("resume", "--answers", "second.yaml").well();

    assertThat(closer.run("print").well().out())
        .contains(
            "  Sam: To wait",
            "Sam said \"To wait\".",
            "  Alex: Bread",
            "A stone or a feather?",
            "  Alex: A stone",
            "Good night.");
  }

  @Test
  void aSessionWhoseFilesWereChangedIsNotPlayedOnDifferently() throws IOException {
    closer.write("first.yaml", "people: [Alex, Sam]\na: [/leave]\nb: [To wait]\n");
    closer.run("run", "evening.yaml", "--answers", "first.yaml").endedWith(75);
    Path included = closer.journals().get(0).resolveSibling("included.json");
    Files.writeString(included, Closer.read(included).replace("feather", "leaf"));
    assertThat(closer.run("resume", "--answers", "first.yaml").endedWith(65).err())
        .contains("was changed");
  }

  @Test
  void checkTellsOfEveryFile() {
    assertThat(closer.run("check", "evening.yaml").well().out())
        .isEqualTo("No problems in 1 deck\n");
    assertThat(closer.run("check", ".").well().out())
        .contains("small.yaml:1:3", "only one of the two is ever asked")
        .endsWith("1 warning in 3 decks, which can be played\n");
    assertThat(closer.run("check", "shared/listening.yaml").well().out())
        .isEqualTo("No problems in 1 deck\n");
    closer.write("shared/listening.yaml", LISTENING.replace("say:", "sya:"));
    assertThat(closer.run("check", "evening.yaml", "--format", "short").endedWith(1).out())
        .contains(
            "evening.yaml:2:11: error[D082]: `shared/listening.yaml` has problems of its own",
            "shared/listening.yaml:5:7: error[D034]: `sya` is not a kind of step");
    assertThat(closer.run("run", "evening.yaml", "--plain").endedWith(1).err())
        .contains("sya: Sam said");
  }

  @Test
  void aFileOfPartsIsListedAndNotPlayedAlone() {
    closer.write("prompts/listening.yaml", LISTENING);
    assertThat(closer.run("list").well().out())
        .contains("Words for listening: parts for other decks, nothing to play alone");
    assertThat(closer.run("run", "listening", "--plain").endedWith(66).err())
        .contains("There is nothing to play in listening");
    assertThat(closer.journals()).isEmpty();
  }
}
