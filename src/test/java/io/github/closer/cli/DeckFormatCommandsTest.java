package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.docs.DeckFormatPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for those who write decks names commands that there are. */
class DeckFormatCommandsTest {
  @TempDir Path home;

  @Test
  void everyCommandOnThePageExists() {
    List<String> commands = DeckFormatPage.commands();

    assertThat(commands).hasSizeGreaterThan(8).contains("check", "run", "test");
    assertThat(commands)
        .allMatch(command -> new AtHome(home).run("help", command).status() == ExitStatus.DONE);
  }

  @Test
  void itPrintsOfASlipWhatThePageSays() throws IOException {
    String deck =
        DeckFormatPage.examples().stream()
            .map(example -> example.file().text())
            .filter(text -> text.contains("title: Shoes off"))
            .findFirst()
            .orElseThrow();
    Files.writeString(home.resolve("shoes-off.yaml"), deck.replaceFirst("who:", "whoo:"));

    AtHome.Ran ran = new AtHome(home).runHere("check", "shoes-off.yaml");

    assertThat(DeckFormatPage.printed()).hasSize(1).allMatch(ran.out()::startsWith);
  }
}
