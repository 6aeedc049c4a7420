package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is what the program does. */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("```(sh|yaml)\n(.*?)```", Pattern.DOTALL);
  private static final Path CLOSER =
      Path.of(System.getProperty("closer.home"), "bin", "closer").toAbsolutePath();

  @TempDir Path home;

  @BeforeEach
  void anEveningWasPlayed() throws Exception {
    List<String> yaml = blocks("yaml");
    Files.writeString(home.resolve("before-we-sleep.yaml"), yaml.get(1));
    Files.writeString(home.resolve("evening.yaml"), yaml.get(2));
  }

  @Test
  void itHasTheTwoSetUpCommandsAndTheLastOneIsWhatCiRuns() throws IOException {
    List<String> commands = blocks("sh");

    assertThat(commands.get(0).strip())
        .isEqualTo("mvn -q -DskipTests package && target/closer/bin/closer run curiosity");
    assertThat(commands.get(1).strip()).isEqualTo("mvn -q verify");
    assertThat(Files.readString(Path.of(".ci/run"))).contains("\nmvn -q verify </dev/null");
  }

  @Test
  void itsDecksHaveNothingToComplainAbout() throws IOException {
    for (String deck : blocks("yaml").subList(0, 2)) {
      assertThat(DeckReader.read(new Source("readme.yaml", deck), "readme").diagnostics())
          .isEmpty();
    }
  }

  @Test
  void itsCommandsDoWhatItSays() throws Exception {
    run("closer run before-we-sleep.yaml --answers evening.yaml");
    for (String command : commands()) {
      Ended ended = run(command);

      assertThat(ended.output()).as(command).doesNotContain("\tat ");
      if (needsPeople(command)) {
        // Nobody sits here, and the one evening there is has come to its end.
        assertThat(ended.status()).as(command).isIn(2, 66);
      } else {
        assertThat(ended.status()).as(command + "\n" + ended.output()).isZero();
      }
    }
  }

  private static boolean needsPeople(String command) {
    return !command.contains("--answers")
        && command.matches("closer( run .*| resume| five| redact .*| print --packet.*)?");
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String block : blocks("sh")) {
      for (String line : block.split("\n", -1)) {
        String command = line.replaceAll(" *#.*", "").strip();
        if (command.startsWith("closer")) {
          commands.add(command);
        }
      }
    }
    assertThat(commands).hasSizeGreaterThan(8);
    return commands;
  }

  private record Ended(int status, String output) {}

  private Ended run(String command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.set(0, CLOSER.toString());
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(home.toFile()).redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME", home.toString(),
                "XDG_DATA_HOME", home.resolve("data").toString(),
                "XDG_STATE_HOME", home.resolve("state").toString()));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }
}
