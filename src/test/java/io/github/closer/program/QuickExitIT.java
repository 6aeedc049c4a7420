package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who has to be gone at once is: nothing stays readable, and nothing makes them wait.
 *
 * <p>The time is that from the last key to the end of the process, which is what the one behind the
 * shoulder sees. {@code -Dcloser.exits=200} measures so many of them on every machine.
 */
class QuickExitIT {
  private static final int LONGEST_MILLIS = 150;
  private static final int FEW = 14;
  private static final int EXITS = Integer.getInteger("closer.exits", FEW);

  /** A machine that is busy with something else may be slow once, and is not three times. */
  private static final int ATTEMPTS = 3;

  private static final List<Moment> MOMENTS =
      List.of(
          Moment.CHOICE,
          Moment.PRIVATE,
          Moment.HANDOVER,
          Moment.WAIT,
          Moment.HOME,
          Moment.PAINTING,
          Moment.FIRST);

  @TempDir Path folder;

  @BeforeAll
  static void needPython() {
    Tools.need("python3");
  }

  @Test
  void threeEscapesEndItWithinTheTimeThatWasPromised(TestReporter reporter) throws IOException {
    for (Path machine : EXITS > FEW ? Jdks.found() : List.of(here())) {
      List<String> measured = new ArrayList<>();
      int most = Integer.MAX_VALUE;
      for (int attempt = 0; attempt < ATTEMPTS && most > LONGEST_MILLIS; attempt++) {
        int[] millis = exits(machine);
        most = percentile(millis, 95);
        measured.add(
            "%d exits: median %d, 95th percentile %d, slowest %d, all %s"
                .formatted(
                    EXITS,
                    percentile(millis, 50),
                    most,
                    millis[EXITS - 1],
                    Arrays.toString(millis)));
      }
      reporter.publishEntry(machine.toString(), measured.toString());
      assertThat(most).as("milliseconds: %s", measured).isLessThanOrEqualTo(LONGEST_MILLIS);
    }
  }

  private int[] exits(Path machine) {
    int[] millis = new int[EXITS];
    for (int i = 0; i < EXITS; i++) {
      millis[i] = exit(machine, MOMENTS.get(i % MOMENTS.size()));
    }
    Arrays.sort(millis);
    return millis;
  }

  private static int percentile(int[] sorted, int percent) {
    return sorted[(sorted.length * percent + 99) / 100 - 1];
  }

  private static Path here() {
    return Path.of(System.getProperty("java.home"));
  }

  private int exit(Path machine, Moment moment) {
    Closer closer = Closer.in(folder).introduced().with("JAVA_HOME", machine.toString());
    closer.write("leaving.yaml", moment.deck());
    Pty pty = new Pty(closer);
    moment.reach(pty, "\r");
    Departure.ESCAPES.happen(pty, moment, false);
    Pty.Left left = moment == Moment.HOME ? pty.run() : pty.run("run", "leaving.yaml");
    return left.cleanly(0).wiped().millis();
  }

  @Test
  void nothingOfItCanBeScrolledBackTo() {
    Tools.need("tmux");
    Closer closer = Closer.in(folder).introduced();
    closer.write("leaving.yaml", Moment.PRIVATE.deck());
    try (Tmux tmux = new Tmux(closer, 80, 24)) {
      tmux.command("seq 100 160");
      tmux.command("closer run leaving.yaml; echo status=$?");
      tmux.awaitWords("Leaving");
      tmux.press("Escape", "Escape", "Escape");
      tmux.awaitWords("status=0");
      assertThat(tmux.everything()).doesNotContain("Leaving", "seq 100", "159", "leaving.yaml");
    }
  }
}
