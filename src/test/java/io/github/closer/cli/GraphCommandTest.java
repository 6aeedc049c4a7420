package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphCommandTest {
  @TempDir Path home;

  private AtHome.Ran graph(String deck, String... more) throws IOException {
    Files.writeString(home.resolve("own.yaml"), deck);
    String[] all = new String[more.length + 2];
    all[0] = "graph";
    all[1] = "own.yaml";
    System.arraycopy(more, 0, all, 2, more.length);
    return new AtHome(home).runHere(all);
  }

  @Test
  void showsTheWayThroughADeck() throws IOException {
    AtHome.Ran ran = graph("title: Own\nsteps:\n  - say: Hello.\n  - stop: Bye.\n");

    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.out())
        .isEqualTo(
            """
            Own

                  start
                  |
               3  +- say: Hello.
               4  +- stop: Bye.
                  |
                  end
            """);
  }

  @Test
  void writesTheLanguagesThatDraw() throws IOException {
    assertThat(graph("- Hello?\n", "--format", "mermaid").out()).startsWith("flowchart TD\n");
    assertThat(graph("- Hello?\n", "--format", "dot").out()).startsWith("digraph deck {\n");
  }

  @Test
  void saysWhatIsWrongWithADeckThatCannotBeDrawn() throws IOException {
    AtHome.Ran ran = graph("title: Own\nsteps:\n  - go: nowhere\n");

    assertThat(ran.status()).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("D062").contains("closer check own.yaml");
  }
}
