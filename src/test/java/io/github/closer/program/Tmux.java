package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A shell in a terminal of its own, with keys that can be pressed and a screen that can be read.
 */
final class Tmux implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long GLANCE_MILLIS = 30;

  private final Closer closer;

  /** A terminal of this size, with the program on the shell's path. */
  Tmux(Closer world, int columns, int rows) {
    closer = world.with("PATH", Closer.packaged() + "/bin:" + System.getenv("PATH"));
    List<String> begin =
        new ArrayList<>(List.of("start-server", ";", "set-option", "-g", "history-limit", "50000"));
    begin.addAll(List.of(";", "set-option", "-g", "status", "off", ";", "new-session", "-d"));
    begin.addAll(List.of("-x", Integer.toString(columns), "-y", Integer.toString(rows)));
    begin.addAll(closer.shell());
    tmux(begin);
    // One after the other: what is typed before a shell clears the screen is gone from it.
    command("cd " + closer.world().resolve("desk") + "; echo here");
    // A terminal echoes by itself what comes before the shell, whose prompt then stands here.
    await("a shell", screen -> screen.lines().anyMatch(line -> line.matches("(\\$ )*here")));
    command("clear");
    await("a clear screen", screen -> screen.strip().equals("$"));
  }

  /** Words without spaces and bars, so that it does not matter where lines are broken. */
  static String squeezed(String words) {
    return words.replaceAll("[\\s│|]", "");
  }

  /** Types a line into the shell. */
  void command(String line) {
    type(line);
    press("Enter");
  }

  void type(String words) {
    tmux(List.of("send-keys", "-l", "--", words));
  }

  void press(String... keys) {
    List<String> line = new ArrayList<>(List.of("send-keys"));
    line.addAll(Arrays.asList(keys));
    tmux(line);
  }

  /** What can be seen. */
  String screen() {
    return tmux(List.of("capture-pane", "-p", "-J"));
  }

  /** What can be seen, and what was scrolled away, and what lies below another screen. */
  String everything() {
    return tmux(List.of("capture-pane", "-p", "-J", "-S", "-"))
        + tmux(List.of("capture-pane", "-p", "-J", "-a", "-q", "-S", "-"));
  }

  /** What was written so far, as far as it can be scrolled back. */
  String history() {
    return tmux(List.of("capture-pane", "-p", "-J", "-S", "-"));
  }

  /** Whether the terminal shows what is typed. */
  boolean echoes() {
    String terminal = tmux(List.of("display-message", "-p", "#{pane_tty}")).strip();
    return !run(List.of("stty", "-F", terminal, "-a")).contains("-echo ");
  }

  /** What stands above the window, and what it is called. */
  String titles() {
    return tmux(List.of("display-message", "-p", "#{pane_title} #{window_name} #{session_name}"));
  }

  /** The process that the shell is waiting for. */
  ProcessHandle program() {
    long shell = Long.parseLong(tmux(List.of("display-message", "-p", "#{pane_pid}")).strip());
    return ProcessHandle.of(shell).orElseThrow().children().findFirst().orElseThrow();
  }

  /** Waits until the screen shows these words, wherever lines are broken. */
  String awaitWords(String words) {
    return await(words, screen -> squeezed(screen).contains(squeezed(words)));
  }

  /** Waits until the screen is as it should be; fails with the screen as it is. */
  String await(String what, Predicate<String> there) {
    Instant end = Instant.now().plus(PATIENCE);
    String screen = screen();
    while (!there.test(screen)) {
      assertThat(Instant.now()).as("waiting for: %s%n%s", what, screen).isBefore(end);
      pause();
      screen = screen();
    }
    return screen;
  }

  private static void pause() {
    try {
      Thread.sleep(GLANCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String tmux(List<String> arguments) {
    List<String> line = new ArrayList<>(List.of("tmux", "-u", "-L", "closer", "-f", "/dev/null"));
    line.addAll(arguments);
    return run(line);
  }

  private String run(List<String> line) {
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().remove("TMUX");
    builder.environment().put("TMUX_TMPDIR", closer.world().toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s: %s", line, out).isZero();
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    tmux(List.of("kill-server"));
  }
}
