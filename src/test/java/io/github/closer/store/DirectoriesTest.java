package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectoriesTest {
  private static final Path HOME = Path.of("/home/alex");
  private static final Directories FALLBACKS =
      new Directories(
          Path.of("/home/alex/.local/share/closer"),
          Path.of("/home/alex/.local/state/closer"),
          Path.of("/home/alex/.config/closer"),
          Path.of("/home/alex/.cache/closer"));

  @Test
  void fallsBackToTheHomeFolder() {
    assertThat(Directories.from(Map.of(), HOME)).isEqualTo(FALLBACKS);
  }

  @Test
  void followsTheEnvironment() {
    Map<String, String> environment =
        Map.of(
            "XDG_DATA_HOME", "/d",
            "XDG_STATE_HOME", "/s",
            "XDG_CONFIG_HOME", "/c",
            "XDG_CACHE_HOME", "/k");
    assertThat(Directories.from(environment, HOME))
        .isEqualTo(
            new Directories(
                Path.of("/d/closer"),
                Path.of("/s/closer"),
                Path.of("/c/closer"),
                Path.of("/k/closer")));
  }

  @Test
  void ignoresWhatIsEmptyOrRelative() {
    Map<String, String> environment =
        Map.of("XDG_DATA_HOME", "", "XDG_STATE_HOME", "state", "XDG_CONFIG_HOME", "~/.config");
    assertThat(Directories.from(environment, HOME)).isEqualTo(FALLBACKS);
  }
}
