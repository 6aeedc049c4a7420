package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A program on a bare terminal, where no shell mends what the program leaves behind. */
final class Pty {
  private static final Path DRIVER = Path.of("src/test/resources/pty/drive.py").toAbsolutePath();

  private final Closer closer;
  private final List<String> actions = new ArrayList<>();

  Pty(Closer closer) {
    this.closer = closer;
  }

  /** What the terminal looked like when the program was gone. */
  record Left(Map<String, String> facts, String screen) {
    /** Checks that it ended with one of these and gave back the terminal, where one is left. */
    Left cleanly(int... statuses) {
      assertThat(facts).as(screen).containsEntry("trouble", "");
      assertThat(statuses).as(screen).contains(Integer.parseInt(facts.get("exit")));
      assertThat(screen).doesNotContain(Ran.TRACE, "Exception");
      return facts.containsKey("settings") ? givenBack() : this;
    }

    private Left givenBack() {
      assertThat(facts)
          .as(screen)
          .containsEntry("settings", "same")
          .containsEntry("alternate", "off")
          .containsEntry("cursor", "visible")
          .containsEntry("paste", "off")
          .containsEntry("unread", "");
      return this;
    }

    /** Checks that nothing stayed readable, on either screen and above them. */
    Left wiped() {
      assertThat(facts).as(screen).containsEntry("wiped", "yes");
      return this;
    }

    /** How long it took from the last key to the end. */
    int millis() {
      return Integer.parseInt(facts.get("millis"));
    }
  }

  Pty await(String words) {
    return add("await", words);
  }

  Pty send(String keys) {
    return add("send", keys);
  }

  /** Waits until the terminal echoes nothing. */
  Pty awaitNoEcho() {
    return add("unseen", "-");
  }

  /** Waits until nothing was written for this time, so that a reader that was announced reads. */
  Pty still() {
    return add("still", "0.06");
  }

  Pty signal(String name) {
    return add("signal", name);
  }

  /** Stops every thread of the program, so that it can read nothing. */
  Pty frozen() {
    return add("frozen", "-");
  }

  /** Types, and waits until the terminal holds it; for a program that is frozen. */
  Pty held(String keys) {
    return add("held", keys);
  }

  /** Gives the window another size, such as {@code 40x20}. */
  Pty resize(String size) {
    return add("resize", size);
  }

  /** Waits until the program is stopped, and looks whether the shell has its terminal back. */
  Pty stopped() {
    return add("stopped", "-");
  }

  /** Changes the settings of the terminal, as a shell may. */
  Pty shell() {
    return add("shell", "-");
  }

  /** Continues the program without the terminal; it has to be stopped again. */
  Pty background() {
    return add("background", "-");
  }

  /** Gives the terminal back to the program. */
  Pty foreground() {
    return add("foreground", "-");
  }

  /** Closes the window. */
  Pty close() {
    return add("close", "-");
  }

  private Pty add(String action, String value) {
    actions.add(action);
    actions.add(value);
    return this;
  }

  /** Runs the program and does all that, one after the other. */
  Left run(String... arguments) {
    return run(closer.line(arguments));
  }

  /** The same with a line of shell in which "$@" is the program. */
  Left runIn(String script, String... arguments) {
    List<String> line = closer.shell("-c", script, "sh", closer.launcher().toString());
    line.addAll(List.of(arguments));
    return run(line);
  }

  private Left run(List<String> command) {
    Path screen = closer.world().resolve("screen-" + UUID.randomUUID());
    List<String> line = new ArrayList<>(List.of("python3", DRIVER.toString(), screen.toString()));
    line.addAll(actions);
    line.add("--");
    line.addAll(command);
    Ran ran = Closer.finish(closer.start(line));
    assertThat(ran.err()).isEmpty();
    Map<String, String> facts = new TreeMap<>();
    ran.out().lines().forEach(fact -> put(facts, fact));
    return new Left(facts, Closer.read(screen));
  }

  private static void put(Map<String, String> facts, String fact) {
    int equals = fact.indexOf('=');
    facts.put(fact.substring(0, equals), fact.substring(equals + 1));
  }
}
