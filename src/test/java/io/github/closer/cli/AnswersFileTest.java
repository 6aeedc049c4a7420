package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersFileTest {
  @TempDir Path home;

  @Test
  void saysWhatAnEmptyFileOfAnswersBeginsWith() throws IOException {
    Files.writeString(home.resolve("deck.yaml"), "- How was your day?\n");
    Files.writeString(home.resolve("answers.yaml"), "");

    AtHome.Ran ran = new AtHome(home).runHere("run", "deck.yaml", "--answers", "answers.yaml");

    assertThat(ran.status()).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(ran.err())
        .contains("These answers cannot be used yet.\n")
        .contains("it begins with who answers, `a:`, `b:` or `both:`.");
  }
}
