package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.store.InMemory;
import io.github.closer.store.LongEvening;
import java.nio.file.Path;
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

  private static long fastest(Runnable run) {
    return LongStream.range(0, TRIES).map(i -> millis(run)).min().orElseThrow();
  }

  private static long millis(Runnable run) {
    long start = System.nanoTime();
    run.run();
    return (System.nanoTime() - start) / 1_000_000;
  }
}
