package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is opened as a deck is played as words or refused in words: soon, with nothing that acts
 * on a terminal, and by every command that reads decks.
 */
@Timeout(60)
class HostileFilesTest {
  private static final Path BAD = Path.of("src", "test", "resources", "bad").toAbsolutePath();
  private static final Duration SOON = Duration.ofSeconds(1);

  /** Done, problems found, damaged, no such input. */
  private static final Set<Integer> STATUSES = Set.of(0, 1, 65, 66);

  @TempDir static Path folder;

  private static Map<String, String> decks = Map.of();
  private static AtHome home;

  record Hostile(String what, String asked) {
    @Override
    public String toString() {
      return what;
    }
  }

  @BeforeAll
  static void prepare() throws IOException {
    decks = new LinkedHashMap<>(HostileFiles.in(folder));
    try (Stream<Path> bad = Files.list(BAD)) {
      bad.map(Path::toString)
          .filter(name -> name.matches(".*/hostile-[^/]*\\.yaml"))
          .sorted()
          .forEach(name -> decks.put(name, name));
    }
    home = new AtHome(folder);
    home.introduced().write("answers.yaml", "seed: 1\nboth: []\n");
    home.runHere("check", "five");
  }

  static Stream<Hostile> decks() {
    return decks.entrySet().stream().map(deck -> new Hostile(deck.getKey(), deck.getValue()));
  }

  static Stream<List<String>> commands(String deck) {
    return Stream.of(
        List.of("check", deck),
        List.of("check", "--format", "github", deck),
        List.of("show", deck),
        List.of("graph", "--format", "mermaid", deck),
        List.of("fmt", "--check", deck),
        List.of("run", deck, "--answers", "answers.yaml"));
  }

  @Test
  void thereAreMoreThanSixty() {
    assertThat(decks).hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @MethodSource("decks")
  void whateverReadsItSaysSoonAndInPlainWordsWhatItIs(Hostile hostile) {
    commands(hostile.asked()).forEach(HostileFilesTest::assertHarmless);
  }

  private static void assertHarmless(List<String> command) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    AtHome.Ran ran = home.runHere(command.toArray(String[]::new));
    Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);

    String said = ran.out() + ran.err();
    assertThat(taken).as(command.toString()).isLessThan(SOON);
    assertThat(STATUSES).as(said).contains(ran.status());
    assertThat(said).doesNotContain("Exception", "\tat ");
    assertThat(said.codePoints().filter(HostileFilesTest::acts).toArray()).as(said).isEmpty();
  }

  private static boolean acts(int c) {
    boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean hides = (c >= 0xE0000 && c <= 0xE007F) || c == 0xFEFF || c == 0x2028 || c == 0x2029;
    return control || turns || hides || (c >= 0xD800 && c <= 0xDFFF);
  }
}
