package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program on disks that are full, read-only or broken. */
class FailingDiskIT {
  private static final int QUESTIONS = 40;

  /** Far more than a screen, so that a small disk is full in the middle of the evening. */
  private static final int LONG = 900;

  @TempDir Path folder;
  private Closer closer;
  private Path state;
  private boolean mounted;

  @BeforeEach
  void setUp() {
    closer = Closer.in(folder);
    state = closer.world().resolve("state");
    StringBuilder deck = new StringBuilder("title: Long\nsteps:\n");
    StringBuilder answers = new StringBuilder("people: [Alex, Sam]\nseed: 3\na:\n");
    for (int i = 0; i < QUESTIONS; i++) {
      deck.append("  - ask: Question %02d\n    who: a\n    answer: text\n".formatted(i));
      answers.append("  - \"Question %02d\": %s\n".formatted(i, answer(i)));
    }
    closer.write("long.yaml", deck.toString());
    closer.write("answers.yaml", answers.append("  - the end\nb:\n  - the end\n").toString());
    closer.write("leave.yaml", "people: [Alex, Sam]\na:\n  - /leave\nb:\n  - /leave\n");
  }

  private static String answer(int i) {
    return "answer %02d ".formatted(i) + "é".repeat(LONG);
  }

  @AfterEach
  void unmount() {
    if (mounted) {
      run("umount", state.toString());
    }
  }

  /** What everybody is told, and what is there, when the disk fails in the middle. */
  private void assertFailed(Ran ran, String words) {
    assertThat(ran.err()).contains(words, "status=74").doesNotContain("answer 0", Ran.TRACE);
    int saved = (int) ran.out().lines().filter(line -> line.equals("  (saved)")).count();
    if (closer.journals().isEmpty()) {
      assertThat(saved).isZero();
      return;
    }
    List<String> all = IntStream.range(0, QUESTIONS).mapToObj(FailingDiskIT::answer).toList();
    List<String> kept = closer.words();
    assertThat(kept.size()).isBetween(saved, saved + 1);
    assertThat(kept).isEqualTo(all.subList(0, kept.size()));
    assertThat(closer.run("print").well().out()).contains(kept);
  }

  private static final String PLAY =
      "{ %s \"$@\" run long.yaml --answers answers.yaml; echo status=$? >&2; } | cat";

  private Ran play(String under) {
    return closer.pipe(PLAY.formatted(under));
  }

  @Test
  void aFileThatMayNotGrowIsSaid() {
    assertFailed(play("ulimit -f 40;"), "may not grow");
    assertThat(closer.words()).hasSizeGreaterThan(4);
    closer.run("resume", "--answers", "leave.yaml").endedWith(75);
  }

  @Test
  void aFullDiskIsSaidAndWithMoreRoomItGoesOn() {
    mount("size=64k");
    assertFailed(play(""), "the disk is full");
    assertThat(closer.words()).hasSizeGreaterThan(4);
    run("mount", "-o", "remount,size=1m", state.toString());
    closer.run("resume", "--answers", "leave.yaml").endedWith(75);
  }

  @Test
  void aPlaceThatMayNotBeWrittenIsSaidAndCanBeRead() throws IOException {
    closer.run("run", "long.yaml", "--answers", "answers.yaml").endedWith(0);
    String before = closer.run("print").well().out();
    Path sessions = state.resolve("closer/sessions");
    String words = "permission was denied";
    if (sessions.toFile().setWritable(false) && Files.isWritable(sessions)) {
      // Nothing is closed to root but a disk that is read-only as a whole.
      words = "can be read but not written";
      bind(state);
    }
    assertThat(play("").err()).contains(words, "status=74").doesNotContain(Ran.TRACE);
    assertThat(closer.run("print").well().out()).isEqualTo(before);
    assertThat(closer.journals()).hasSize(1);
    assertThat(mounted || sessions.toFile().setWritable(true)).isTrue();
  }

  private void bind(Path place) {
    String path = place.toString();
    mounted = run("mount", "--bind", path, path) == 0;
    if (!mounted || run("mount", "-o", "remount,bind,ro", path) != 0) {
      abort("This root may not make a disk read-only.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fdatasync, EIO, 1, reported an error",
    "fdatasync, EIO, 9, reported an error",
    "fsync, EIO, 2, reported an error",
    "fdatasync, EDQUOT, 12, all the room you have",
    "pwrite64, ENOSPC, 7, the disk is full"
  })
  void aCallThatFailsIsSaidAndNothingIsWrittenAfterIt(
      String call, String error, int when, String words) throws IOException {
    Tools.need("strace");
    if (run("strace", "-f", "-o", "/dev/null", "true") != 0) {
      abort("No process may look at another one here.");
    }
    Path trace = closer.world().resolve("trace");
    Ran ran =
        play(
            "strace -f -o %s -e trace=pwrite64,fsync,fdatasync,rename,ftruncate -e inject=%s:error=%s:when=%d"
                .formatted(trace, call, error, when));
    assertFailed(ran, words);
    List<String> calls = Files.readAllLines(trace);
    List<String> injected = calls.stream().filter(line -> line.contains("INJECTED")).toList();
    assertThat(injected).hasSize(1);
    assertThat(calls.subList(calls.indexOf(injected.get(0)) + 1, calls.size()))
        .noneMatch(line -> line.matches("\\d+ +(pwrite64|fsync|fdatasync|rename|ftruncate)\\(.*"));
  }

  /** Puts a disk of its own below the sessions. */
  private void mount(String options) {
    try {
      Files.createDirectories(state);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    mounted = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", state.toString()) == 0;
    if (!mounted) {
      abort("Only root can mount a disk for this.");
    }
  }

  private static int run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
