package io.github.closer.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However the program ends, the terminal is as it was. On a bare pty, with real signals. */
class EndingTest {

  @BeforeEach
  void needsPython() throws InterruptedException {
    boolean there = python();
    if (System.getenv("CI") != null) {
      assertThat(there).as("python3 with its pty module").isTrue();
    }
    assumeTrue(there, "python3 with its pty module makes the pty");
  }

  private static boolean python() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "-c", "import pty").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "private, have not said, ^C, 130",
    "private, have not said, INT, 130",
    "private, have not said, TERM, 143",
    "private, have not said, HUP, 129",
    "choose, Plans for, ^C, 130",
    "choose, Plans for, INT, 130",
    "choose, Plans for, TERM, 143",
    "choose, Plans for, HUP, 129",
    "wait, taking a break, ^C, 130",
    "wait, taking a break, TERM, 143",
    "idle, 1049h, ^C, 130",
    "idle, 1049h, INT, 130",
    "idle, 1049h, TERM, 143",
    "idle, 1049h, HUP, 129",
  })
  void a_signal_leaves_the_terminal_as_it_was(String cue, String awaited, String how, String status)
      throws Exception {
    assertThat(end(cue, awaited, how))
        .contains("seen=true", "status=" + status, "settings=same", "screen=left")
        .contains("cursor=shown", "paste=off", "trace=false", "after=", "probe=false");
  }

  /** What a folder that takes no programs comes to: the native library cannot be unpacked. */
  @Test
  void where_nothing_can_be_unpacked_the_screen_is_there_all_the_same() throws Exception {
    assertThat(end("choose", "Plans for", "^C", "-Djava.io.tmpdir=/nowhere"))
        .contains("seen=true", "status=130", "settings=same", "screen=left", "trace=false");
  }

  @Test
  void an_exception_is_shown_after_the_terminal_is_as_it_was() throws Exception {
    assertThat(end("throw", "wanted", "NONE"))
        .contains("status=1", "settings=same", "screen=left", "cursor=shown", "paste=off")
        .contains("trace=true");
  }

  @ParameterizedTest
  @CsvSource({"private, have not said", "choose, Plans for", "idle, 1049h"})
  void a_closed_window_ends_the_program(String cue, String awaited) throws Exception {
    // The kernel's signal and the end of the input race: either way of leaving is right.
    assertThat(end(cue, awaited, "HANGUP")).containsAnyOf("status=129", "status=0");
  }

  @Test
  void where_there_is_no_terminal_it_says_so_and_writes_nothing() throws Exception {
    String told = run(demo("show"));
    assertThat(told).isNotNull().startsWith("Exception in thread").contains("NoTerminal");
    assertThat(told).doesNotContain("WARNING", "\033");
  }

  private static List<String> end(String cue, String awaited, String how, String... options)
      throws Exception {
    Path script = Path.of(EndingTest.class.getResource("/pty/ending.py").toURI());
    List<String> command = new ArrayList<>(List.of("python3", script.toString(), awaited, how));
    command.addAll(demo(cue, options));
    String told = run(command);
    return told.replace("True", "true").replace("False", "false").lines().toList();
  }

  private static List<String> demo(String cue, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Demo.class.getName(),
            cue));
    return command;
  }

  /** What a command prints, on both streams. */
  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return told;
  }
}
