package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last answer of a long evening is kept as fast as the first. */
class LongEveningTest {
  private static final int USUAL = 3_000;
  private static final int EVENTS = Integer.getInteger("closer.evening", USUAL);
  private static final int SOME = 500;

  @TempDir(factory = InMemory.class)
  Path home;

  private final FaultyDisk disk = FaultyDisk.sound();
  private final LongEvening evening = new LongEvening(disk, EVENTS);

  @BeforeEach
  void play() {
    evening.play(new Directories(home, home, home, home));
  }

  @Test
  void eachEventIsOneWriteAndOneForceHoweverMuchThereIs() {
    int first = disk.log.indexOf("open journal.jsonl") + 1;
    List<String> calls = disk.log.subList(first, disk.log.size());
    assertThat(calls).hasSize(2 * evening.appends().size()).hasSizeGreaterThan(2 * EVENTS);
    for (int i = 0; i < calls.size(); i += 2) {
      assertThat(calls.subList(i, i + 2))
          .containsExactly("write journal.jsonl", "force journal.jsonl");
    }
  }

  @Test
  void neitherKeepingNorPlayingTakesLongerInTheEnd() {
    List<Long> starts = evening.starts();
    List<Long> appends = evening.appends();
    List<Long> plays =
        IntStream.range(1, starts.size())
            .mapToObj(i -> starts.get(i) - starts.get(i - 1) - appends.get(i - 1))
            .toList();
    if (EVENTS > USUAL) {
      System.out.printf(
          "appends, p99: first 100 %d µs, last 1000 %d µs; engine, p99: %d µs, %d µs%n",
          micros(appends.subList(0, 100), 99),
          micros(appends.subList(appends.size() - 1000, appends.size()), 99),
          micros(plays.subList(0, 100), 99),
          micros(plays.subList(plays.size() - 1000, plays.size()), 99));
    }
    assertFlat(appends);
    assertFlat(plays);
  }

  /** By the median, which other programs on the machine do not move. */
  private static void assertFlat(List<Long> times) {
    List<Long> early = times.subList(SOME, 2 * SOME);
    List<Long> late = times.subList(times.size() - SOME, times.size());
    assertThat(micros(late, 50)).isLessThan(3 * micros(early, 50) + 50);
  }

  private static long micros(List<Long> nanos, int percentile) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) * percentile / 100) / 1_000;
  }
}
