package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereCommandTest {
  @TempDir Path folder;

  @Test
  void everyPlaceIsNamedWithWhatIsThere() {
    AtHome home = new AtHome(folder);
    assertThat(home.run("where").out())
        .contains(folder.resolve(".local/state/closer/sessions") + "  (not there)");

    home.introduced();
    home.write(".local/share/closer/decks/own.yaml", "- Why?\n");
    AtHome.Ran ran = home.run("where");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains(
            folder.resolve(".local/share/closer/couple.json") + "  (one file, ",
            folder.resolve(".local/share/closer/decks") + "  (one file, 7 bytes)",
            "jlinenative-*",
            "XDG_STATE_HOME is not set",
            "Not used: the network");
    assertThat(ran.out().lines()).noneMatch(line -> line.endsWith(" "));
    assertThat(home.run("--lang", "de", "where").out()).contains("Nicht benutzt: das Netz");
  }

  @Test
  void otherProgramsGetTheSameInEveryLanguage() {
    AtHome home = new AtHome(folder).introduced();

    String json = home.run("where", "--json").out();

    assertThat(json)
        .startsWith("{\"schema\":1,\"places\":[{\"name\":\"sessions\",\"path\":\"" + folder)
        .contains("\"name\":\"couple\"", "\"access\":\"kept\",\"exists\":true,\"files\":1,")
        .contains("\"name\":\"program\"", "\"access\":\"read\"");
    assertThat(home.run("--lang", "de", "where", "--json").out()).isEqualTo(json);
  }
}
