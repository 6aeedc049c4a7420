package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.store.InMemory;
import io.github.closer.store.LongEvening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A long evening is gone on with and printed by the packaged program. How long that takes is only
 * measured where {@code -Dcloser.evening=20000} asks for it, on a machine that does nothing else.
 */
class LongEveningIT {
  private static final int USUAL = 3_000;
  private static final int EVENTS = Integer.getInteger("closer.evening", USUAL);
  private static final int TRIES = 5;
  private static final long SECOND = 1_000;
  private static final long MOST_KB = 120 * 1024;

  /** Prints how many bytes a command wrote, its milliseconds, and its largest resident kB. */
  private static final String MEASURE =
      """
      python3 -c 'import resource, subprocess, sys, time
      start = time.monotonic()
      out = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, check=True).stdout
      end = time.monotonic()
      peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
      print(len(out), round((end - start) * 1000), peak)' "$@"
      """;

  @TempDir(factory = InMemory.class)
  Path folder;

  @Test
  void isGoneOnWithAndPrintedInLessThanASecond() {
    Closer closer = Closer.in(folder);
    LongEvening.play(closer.directories(), EVENTS);
    closer.write("leave.yaml", "people: [Alex, Sam]\na:\n  - /leave\nb:\n  - /leave\n");
    int kept = closer.words().size();
    String printed = closer.run("print").well().out();
    assertThat(printed.lines().filter(line -> line.contains("words of")).count())
        .isGreaterThan(kept / 4);
    closer.run("resume", "--answers", "leave.yaml").endedWith(75);
    assertThat(closer.words()).hasSize(kept);
    if (EVENTS > USUAL) {
      long print = fastest(() -> closer.run("print").well());
      long resume = fastest(() -> closer.run("resume", "--answers", "leave.yaml").endedWith(75));
      System.out.printf("%d events: print %d ms, resume %d ms%n", EVENTS, print, resume);
      assertThat(print).isLessThan(SECOND);
      assertThat(resume).isLessThan(SECOND);
    }
  }

  /**
   * Four times the events take hardly more time, and hardly more memory than the machine itself.
   */
  @Test
  void isPrintedInEveryForm() throws IOException {
    List<Integer> lengths =
        EVENTS > USUAL ? List.of(EVENTS / 4, EVENTS / 2, EVENTS) : List.of(USUAL);
    for (int events : lengths) {
      Closer closer = Closer.in(Files.createDirectory(folder.resolve("of-" + events)));
      LongEvening.play(closer.directories(), events);
      for (String format : List.of("text", "markdown", "html", "json", "csv")) {
        Ran ran = closer.pipe(MEASURE, "print", "--format", format).endedWith(0);
        List<String> figures = List.of(ran.out().strip().split(" ", -1));
        long bytes = Long.parseLong(figures.get(0));
        long millis = Long.parseLong(figures.get(1));
        long peak = Long.parseLong(figures.get(2));
        System.out.printf(
            "%d events as %s: %d kB, %d ms, peak %d MB%n",
            events, format, bytes / 1024, millis, peak / 1024);
        assertThat(bytes).isGreaterThan(20L * events);
        assertThat(peak).as("%s, kB", format).isLessThan(MOST_KB);
        if (EVENTS > USUAL) {
          assertThat(millis).as(format).isLessThan(SECOND);
        }
      }
    }
  }

  private static long fastest(Runnable run) {
    return LongStream.range(0, TRIES).map(i -> millis(run)).min().orElseThrow();
  }

  private static long millis(Runnable run) {
    long start = System.nanoTime();
    run.run();
    return (System.nanoTime() - start) / 1_000_000;
  }
}
