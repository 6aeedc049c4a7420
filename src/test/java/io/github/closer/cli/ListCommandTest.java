package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() throws IOException {
    home = new AtHome(folder);
    Files.createDirectories(home.file("prompts"));
    home.write(
        "prompts/ours.yaml",
        "title: \"Ours\"\nabout: For us.\nlang: de\ntags: [b, a]\nminutes: 5\nsteps: [say: Hello.]\n");
    home.write("prompts/bad.yaml", "title: Bad\nsteps:\n  - asks: Why?\n  - aks: How?\n");
    home.write("prompts/words.yaml", "title: Words\nparts:\n  hello: [say: Hello.]\n");
  }

  @Test
  void saysOfEachDeckWhereItIs() {
    assertThat(home.runHere("list").out().lines())
        .contains(
            "bad            here     cannot be played yet: closer check bad says why",
            "curiosity      library  Curiosity, 30 minutes, depth 2",
            "ours           here     Ours, 5 minutes, depth 1",
            "words          here     Words: parts for other decks, nothing to play alone");
  }

  @Test
  void asJsonItSaysWhatStandsOnTheCovers() {
    AtHome.Ran ran = home.runHere("list", "--json");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .startsWith(
            "{\"schema\":1,\"decks\":[{\"name\":\"bad\",\"where\":\"here\",\"playable\":false,"
                + "\"problems\":2},{\"name\":\"curiosity\",")
        .contains(
            "{\"name\":\"ours\",\"title\":\"Ours\",\"about\":\"For us.\",\"minutes\":5,\"depth\":1,"
                + "\"tags\":[\"a\",\"b\"],\"people\":2,\"lang\":\"de\",\"where\":\"here\","
                + "\"playable\":true,\"problems\":0}",
            "{\"name\":\"words\",\"title\":\"Words\",\"depth\":1,\"tags\":[],\"people\":2,"
                + "\"lang\":\"en\",\"where\":\"here\",\"playable\":false,\"problems\":0}")
        .endsWith("]}\n");
    assertThat(ran.out().lines()).hasSize(1);
  }
}
