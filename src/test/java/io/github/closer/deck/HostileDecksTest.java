package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
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

  static Stream<Named<String>> hostileTexts() {
    return Stream.of(
        Named.of("a text of 4 MB", "- " + "x".repeat(4_000_000)),
        Named.of("a text of 250 kB", "- " + "why ".repeat(62_000)),
        Named.of("a quote of 250 kB", "- \"" + "why ".repeat(62_000)),
        Named.of("brackets 10,000 deep", "[".repeat(10_000)),
        Named.of("braces 10,000 deep", "{a: ".repeat(10_000)),
        Named.of("dashes 10,000 deep", "- ".repeat(10_000)),
        Named.of("a tag that is none", "!-1%F"),
        Named.of("only tabs", "\t".repeat(1_000)),
        Named.of("tabs on every line", "\t- x\n".repeat(1_000)),
        Named.of("a NUL", "- a\0b"),
        Named.of("only NULs", "\0".repeat(1_000)),
        Named.of("half of a character", "- a\uD83D b\n- \uDE00"),
        Named.of("not a character", "- a\uFFFE"),
        Named.of("a billion laughs", laughs()),
        Named.of("a name in every word", ("- " + "$who ".repeat(1_600) + "\n").repeat(30)),
        Named.of("60,000 empty steps", "-\n".repeat(60_000)),
        Named.of("20,000 questions", "- Why\n".repeat(20_000)),
        Named.of("a key of 200 kB", "k".repeat(200_000) + ": x"),
        Named.of("many keys", manyKeys()),
        Named.of("a chain of parts", chain()),
        Named.of("branches in branches", branches()),
        Named.of("a directive", "%YAML 9.9\n---\n- a"),
        Named.of("a list as a key", "? [a, b]\n: c"),
        Named.of("empty", ""),
        Named.of("a byte order mark", "\uFEFF"));
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("a: &a [lol, lol]\n");
    for (char c = 'b'; c < 'z'; c++) {
      char before = (char) (c - 1);
      text.append("%c: &%c [*%c, *%c, *%c]\n".formatted(c, c, before, before, before));
    }
    return text.toString();
  }

  private static String manyKeys() {
    StringBuilder text = new StringBuilder("title: x\n");
    for (int i = 0; i < 15_000; i++) {
      text.append("key").append(i).append(": x\n");
    }
    return text.toString();
  }

  private static String chain() {
    StringBuilder text = new StringBuilder("title: x\ndepth: 3\nsteps:\n  - use: p0\nparts:\n");
    for (int i = 0; i < 1_900; i++) {
      text.append("  p").append(i).append(":\n    - use: p").append(i + 1).append('\n');
    }
    return text.append("  p1900:\n    - stop: x\n").toString();
  }

  /** Every part leads twice into the next: unfolded, these are 2^300 ways. */
  private static String branches() {
    StringBuilder text = new StringBuilder("title: x\ndepth: 3\nsteps:\n  - use: p0\nparts:\n");
    for (int i = 0; i < 300; i++) {
      String next = "p" + (i + 1);
      text.append("  p").append(i).append(":\n");
      text.append("    - if: x answered\n      then: ").append(next).append('\n');
      text.append("    - use: ").append(next).append('\n');
      text.append("    - use: ").append(next).append('\n');
    }
    return text.append("  p300:\n    - stop: x\n").toString();
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void endsSoonAndInWords(String text) {
    assertTimeout(SOON, () -> assertThat(Decks.read(text).diagnostics()).isNotEmpty());
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
      assertTimeout(
          SOON,
          () -> assertThat(Decks.read(mutated).diagnostics()).isNotNull(),
          () -> "seed of the mutation of " + deck);
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
