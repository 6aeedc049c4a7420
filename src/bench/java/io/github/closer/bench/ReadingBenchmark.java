package io.github.closer.bench;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and checking the largest deck there may be: 2,000 cards. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class ReadingBenchmark {
  private final Source good = new Source("large.yaml", deck(": "));

  /** The same with a slip on every hundredth card. */
  private final Source slips = new Source("slips.yaml", deck(": What: "));

  /** A deck without a fault. */
  @Benchmark
  public Loaded<Deck> good() {
    return DeckReader.read(good, "large");
  }

  /** A deck with twenty slips. */
  @Benchmark
  public Loaded<Deck> slips() {
    return DeckReader.read(slips, "slips");
  }

  private static String deck(String colon) {
    return "title: A large deck\nlicence: CC-BY-4.0\nsource: written for measuring\ncards:\n"
        + IntStream.range(0, 2_000)
            .mapToObj(i -> card(i, i % 100 == 50 ? colon : ": "))
            .collect(Collectors.joining());
  }

  private static String card(int i, String colon) {
    return "  - ask"
        + colon
        + "Which moment of day "
        + i
        + " would you like to keep, and what made it so?\n    id: card_"
        + i
        + "\n    tags: [calm, day]\n";
  }
}
