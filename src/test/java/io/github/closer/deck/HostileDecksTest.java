package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDecksTest {
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final int MUTATIONS = 60;

  @BeforeAll
  static void loadTheLibrary() {
    Decks.good().forEach(Decks::read);
  }

  /** One process for all of them, with no more memory than the program needs to play. */
  @Test
  void endsSoonAndInWordsWithLittleMemory() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                HostileReading.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines()).hasSameSizeAs(HostileTexts.all().keySet());
    assertThat(said.lines())
        .allMatch(line -> line.matches("\\d{1,3}\t(?:a deck|[1-9]\\d* diagnostics)\t.+"));
  }

  /** Where the classes lie that reading needs, whoever runs this test. */
  private static String classPath() {
    return Stream.of(
            "io/github/closer/deck/HostileReading.class",
            "io/github/closer/deck/DeckReader.class",
            "tools/jackson/core/JsonParser.class",
            "tools/jackson/dataformat/yaml/YAMLFactory.class",
            "org/snakeyaml/engine/v2/api/LoadSettings.class",
            "org/jline/utils/WCWidth.class")
        .map(HostileDecksTest.class.getClassLoader()::getResource)
        .map(URL::toString)
        .map(url -> url.replaceFirst("^jar:", "").replaceFirst("!/.*$", ""))
        .map(url -> url.endsWith(".class") ? url.replaceFirst("/io/github/closer/.*$", "") : url)
        .map(url -> Path.of(URI.create(url)).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What reading takes of the processor, so that a busy machine changes nothing. */
  private static <T> T inTime(Supplier<T> reading) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    T read = reading.get();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(SOON);
    return read;
  }

  static Stream<Path> allDecks() {
    return Stream.concat(Decks.good().stream(), Decks.bad().stream());
  }

  @ParameterizedTest
  @MethodSource("allDecks")
  void readsWhateverBecomesOfADeck(Path deck) {
    String text = Decks.source(deck).text();
    for (int seed = 0; seed < MUTATIONS; seed++) {
      String mutated = mutate(text, new Random(seed));
      assertThat(inTime(() -> Decks.read(mutated).diagnostics())).isNotNull();
    }
  }

  private static String mutate(String text, Random random) {
    String mutated = text;
    for (int i = 0; i <= random.nextInt(4); i++) {
      mutated =
          switch (random.nextInt(4)) {
            case 0 -> flipByte(mutated, random);
            case 1 -> duplicateLine(mutated, random);
            case 2 -> shiftLine(mutated, random);
            default -> swapLines(mutated, random);
          };
    }
    return mutated;
  }

  private static String flipByte(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0) {
      return "\u0001";
    }
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String duplicateLine(String text, Random random) {
    List<String> lines = lines(text);
    lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
    return String.join("\n", lines);
  }

  private static String shiftLine(String text, Random random) {
    List<String> lines = lines(text);
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    lines.set(at, random.nextBoolean() ? " " + line : line.replaceFirst("^ ", ""));
    return String.join("\n", lines);
  }

  private static String swapLines(String text, Random random) {
    List<String> lines = lines(text);
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("\n", -1)));
  }

  @Test
  void neverKeepsAValueBesideAnError() {
    assertThat(Decks.bad())
        .map(Decks::read)
        .allMatch(loaded -> loaded.value().isEmpty() == hasErrors(loaded));
  }

  private static boolean hasErrors(Loaded<Deck> loaded) {
    return Stream.concat(
            loaded.diagnostics().stream(),
            loaded.others().stream().flatMap(other -> other.diagnostics().stream()))
        .anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
