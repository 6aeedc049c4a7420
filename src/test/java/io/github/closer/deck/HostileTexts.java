package io.github.closer.deck;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that want a reader to fall over, wait for ever, or eat all the memory there is. */
final class HostileTexts {
  private static final int WHOLE = 255_000;

  private HostileTexts() {}

  static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    sizes(all);
    depths(all);
    signs(all);
    copies(all);
    meanings(all);
    patterns(all);
    slips(all);
    return all;
  }

  private static void sizes(Map<String, String> all) {
    all.put("a text of 4 MB", "- " + "x".repeat(4_000_000));
    all.put("a text of 4 MB in characters that need two", "- " + "\uD83D\uDE00".repeat(2_000_000));
    all.put("a text of 250 kB", "- " + "why ".repeat(62_000));
    all.put("a quote of 250 kB", "- \"" + "why ".repeat(62_000));
    all.put("a quote of 60,000 lines", "- \"" + "\n  a".repeat(60_000));
    all.put("a block of 60,000 lines", "- |\n" + "  a\n".repeat(60_000));
    all.put("a block that ever begins again", "- say: |\n      a\n" + "    a\n".repeat(30_000));
    all.put("a text of 60,000 lines", "- a\n" + "  a\n".repeat(60_000));
    all.put("250 kB of spaces", " ".repeat(WHOLE));
    all.put("250 kB of line ends", "\n".repeat(WHOLE));
    all.put("250 kB of carriage returns", "\r".repeat(WHOLE));
    all.put("60,000 remarks", "# a\n".repeat(60_000));
    all.put("60,000 empty steps", "-\n".repeat(60_000));
    all.put("20,000 questions", "- Why\n".repeat(20_000));
    all.put("2,001 cards", "title: x\ncards:\n" + "  - Why?\n".repeat(2_001));
    all.put("a key of 200 kB", "k".repeat(200_000) + ": x");
    all.put("many keys", "title: x\n" + lines(15_000, i -> "key" + i + ": x\n"));
    all.put("a million keys", "title: x\n" + "k: x\n".repeat(1_000_000));
    all.put("the same key 50,000 times", "title: x\n" + "k: x\n".repeat(50_000));
    all.put("the same key 50,000 times in braces", "{" + "k: x,".repeat(50_000) + "}");
    all.put("100,000 items on a line", "title: x\ntags: [" + "a,".repeat(100_000) + "]");
    all.put("100,000 empty items on a line", "[" + ",".repeat(100_000) + "]");
  }

  private static void depths(Map<String, String> all) {
    all.put("250 kB of opening brackets", "[".repeat(WHOLE));
    all.put("250 kB of closing brackets", "]".repeat(WHOLE));
    all.put("brackets 10,000 deep", "- " + "[".repeat(10_000) + "]".repeat(10_000));
    all.put("braces 10,000 deep", "{a: ".repeat(10_000));
    all.put("brackets on 60,000 lines", "[\n".repeat(60_000));
    all.put("brackets that are text on 20,000 lines", "- a: [b\n".repeat(20_000));
    all.put("250 kB of dashes", "- ".repeat(WHOLE / 2));
    all.put("250 kB of question marks", "? ".repeat(WHOLE / 2));
    all.put("250 kB of colons", ": ".repeat(WHOLE / 2));
    all.put("a word and 250 kB of colons", "a" + ": a".repeat(WHOLE / 3));
    all.put("ever deeper lists", lines(600, i -> " ".repeat(i) + "-\n"));
    all.put("ever deeper words", lines(600, i -> " ".repeat(i) + "a:\n"));
    all.put(
        "ever deeper parts", "title: x\nparts:\n" + lines(600, i -> " ".repeat(i + 1) + "a:\n"));
    all.put("ever shallower items", lines(600, i -> " ".repeat(600 - i) + "- a\n"));
  }

  private static void signs(Map<String, String> all) {
    all.put("250 kB of exclamation marks", "!".repeat(WHOLE));
    all.put("a tag that is none", "!-1%F");
    all.put("a tag that is none in every item", "- !-1%F\n".repeat(20_000));
    all.put("only tabs", "\t".repeat(1_000));
    all.put("250 kB of tabs", "\t".repeat(WHOLE));
    all.put("tabs on every line", "\t- x\n".repeat(50_000));
    all.put("tabs on every other line", "\t- x\n- y\n".repeat(25_000));
    all.put("a NUL", "- a\0b");
    all.put("only NULs", "\0".repeat(1_000));
    all.put("250 kB of NULs", "\0".repeat(WHOLE));
    all.put(
        "every control character",
        IntStream.range(0, 160)
            .filter(c -> c < 32 || c > 126)
            .filter(c -> c != '\n' && c != '\r')
            .mapToObj(c -> "- a" + (char) c + "b\n")
            .collect(Collectors.joining()));
    all.put("a page shown backwards", "- \u202Eyas uoy tahw\u202C\n".repeat(8_000));
    all.put("isolates", "- \u2066a\u2069\u2067b\u2069\u2068c\u2069\n");
    all.put("half of a character", "- a\uD83D b\n- \uDE00");
    all.put("60,000 halves", "\uD83D".repeat(60_000));
    all.put("not a character", "- a\uFFFE");
    all.put("250 kB of backslashes", "- \"" + "\\".repeat(WHOLE));
    all.put("an escape that is none", "- \"\\UFFFFFFFF\"\n".repeat(10_000));
    all.put("250 kB of quotation marks", "'".repeat(WHOLE));
    all.put("250 kB of double quotation marks", "- " + "\"".repeat(WHOLE));
    all.put("a directive", "%YAML 9.9\n---\n- a");
    all.put("20,000 directives", "%YAML 9.9\n".repeat(20_000));
    all.put("20,000 documents", "---\n- a\n".repeat(20_000));
    all.put("60,000 ends", "...\n".repeat(60_000) + "- a: b: c");
    all.put("a list as a key", "? [a, b]\n: c");
    all.put("a mapping as a key", "{? {a: b} : c}");
    all.put("empty", "");
    all.put("a byte order mark", "\uFEFF");
    all.put("250 kB of byte order marks", "\uFEFF".repeat(80_000));
  }

  private static void copies(Map<String, String> all) {
    StringBuilder laughs = new StringBuilder("a: &a [lol, lol]\n");
    for (char c = 'b'; c < 'z'; c++) {
      char before = (char) (c - 1);
      laughs.append("%c: &%c [*%c, *%c, *%c]\n".formatted(c, c, before, before, before));
    }
    all.put("a billion laughs", laughs.toString());
    all.put("a billion laughs among steps", "title: x\nsteps:\n  - say: a\n" + laughs);
    all.put("20,000 anchors", lines(20_000, i -> "- &a" + i + " x\n"));
    all.put("20,000 aliases", "- &a x\n" + "- *a\n".repeat(20_000));
    all.put("an alias of itself", "&a [*a]");
    all.put("merged with itself", "a: &a\n  <<: *a\n");
    all.put("20,000 merges", "a: &a\n" + "  <<: *a\n".repeat(20_000));
  }

  private static void meanings(Map<String, String> all) {
    all.put("a name in every word", ("- " + "$who ".repeat(1_600) + "\n").repeat(30));
    all.put("100,000 names", ("- " + "$a".repeat(4_000) + "\n").repeat(25));
    all.put("100,000 unknown names", ("- " + "$x".repeat(4_000) + "\n").repeat(25));
    all.put("30,000 unknown names beside 1,000 answers", answers() + names(30, i -> "$nn "));
    all.put(
        "30,000 different unknown names beside 1,000 answers",
        answers() + names(30, i -> "$n" + Integer.toString(i, 36) + " "));
    all.put("a condition of 10,000 brackets", when("(".repeat(10_000) + "x" + ")".repeat(10_000)));
    all.put("a condition of 3,000 brackets", when("(".repeat(3_000) + "x" + ")".repeat(3_000)));
    all.put("a condition that says no 2,000 times", when("not ".repeat(1_990) + "x answered"));
    all.put("a condition of 700 alternatives", when("x answered or ".repeat(500) + "x answered"));
    all.put("a chain of parts", chain());
    all.put("branches in branches", branches());
    all.put("parts that double each other 30 times", doubled(30));
    all.put("parts in a circle", doubled(5) + "    - use: p0\n");
    all.put("repeats of repeats", repeats());
    all.put("an id 5,000 times", "title: x\nsteps:\n" + "  - ask: Why?\n    id: a\n".repeat(1_900));
    all.put(
        "a word nearly right 1,900 times",
        "title: x\nsteps:\n" + "  - appreciatte: Why?\n".repeat(1_900));
    all.put(
        "a word of 200 kB nearly right", "title: x\nsteps:\n  - " + "ask".repeat(60_000) + ": x");
  }

  private static String when(String condition) {
    return "title: x\nsteps:\n  - ask: Why?\n    id: x\n  - say: x\n    when: " + condition + "\n";
  }

  /** What makes a pattern go back and forth, or a matcher run out of stack. */
  private static void patterns(Map<String, String> all) {
    all.put("spaces before nothing", "- ask" + " ".repeat(100_000) + "x");
    all.put("spaces and dashes", "- ".repeat(50_000) + "x: y");
    all.put("quotes and escapes", "- \"" + "\\\"".repeat(60_000) + "\" x");
    all.put("doubled apostrophes", "- '" + "''".repeat(60_000) + " x");
    all.put("letters and underscores", "- " + "a_".repeat(60_000) + ":x");
    all.put("no-break spaces", "\u00a0".repeat(80_000) + "-");
    all.put("no-break spaces and dashes", "-\u00a0".repeat(60_000) + "x");
    all.put("invisible signs in a word", "- a" + "\u200b".repeat(80_000) + ":x");
    all.put("a bullet and spaces", "•" + " ".repeat(200_000));
    all.put("numbers", "1".repeat(200_000) + ". x");
    all.put("a line across the page", "=".repeat(200_000) + "x");
    all.put("a fence and letters", "```" + "a".repeat(200_000) + "!");
    all.put("60,000 fences", "```\n".repeat(60_000));
    all.put("number signs", "- a" + " #".repeat(100_000) + "x");
    all.put("number signs and spaces", "- a " + "#x ".repeat(80_000));
    all.put("commas", "title: " + ",".repeat(200_000) + "x");
    all.put(
        "a long time",
        "title: x\nminutes: " + "1 ".repeat(4_000) + "\nevery: " + "1".repeat(8_000) + " weeks");
    all.put(
        "a long path",
        "title: x\ninclude: ["
            + "a/".repeat(4_000)
            + "x.yaml]\nsteps:\n  - use: "
            + "a/".repeat(4_000));
    all.put(
        "a long tag",
        "title: x\ntags: [" + "a-".repeat(4_000) + "!]\nlang: " + "aa-".repeat(2_500) + "!");
    all.put("a long name", "- $" + "a.".repeat(4_000) + "\n- ${" + "a".repeat(8_000));
  }

  private static void slips(Map<String, String> all) {
    all.put("a slip on every line", "- ask: a: b\n".repeat(20_000));
    all.put("a bullet on every line", "• a\n".repeat(40_000));
    all.put("a bullet on every other line", "- a\n• a\n".repeat(20_000));
    all.put("a step off on every other line", "  - a\n - a\n".repeat(20_000));
    all.put("a text off on every other line", "- say: a\nb\n".repeat(20_000));
    all.put("an open quote on every line", "- \"a\n".repeat(40_000));
    all.put("an open quote and deeper lines", "- \"a\n  b\n".repeat(20_000));
    all.put("a word and no list 20,000 times", "a\n".repeat(60_000) + "- b");
    all.put("a line that fits nowhere, often", "a: b\n  c\n d: e\n".repeat(10_000));
    all.put("no dash 1,900 times", "title: x\nsteps:\n" + "  ask: x\n  id: y\n".repeat(1_900));
    all.put(
        "a first step off, often",
        "title: x\nsteps:\n"
            + "   - choose: x\n     options:\n        - a\n       - b\n".repeat(1_500));
    all.put("typographic quotes", "- say: “a: b”\n".repeat(10_000));
    all.put("a mapping in a mapping off", lines(3_000, i -> " ".repeat(i % 40) + "id: x\n"));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
  }

  private static String chain() {
    return "title: x\ndepth: 3\nsteps:\n  - use: p0\nparts:\n"
        + lines(1_900, i -> "  p" + i + ":\n    - use: p" + (i + 1) + "\n")
        + "  p1900:\n    - stop: x\n";
  }

  private static String doubled(int times) {
    return "title: x\ndepth: 3\nsteps:\n  - use: p0\nparts:\n"
        + lines(times, i -> "  p%d:\n    - use: p%d\n    - use: p%d\n".formatted(i, i + 1, i + 1))
        + "  p"
        + times
        + ":\n    - say: x\n";
  }

  /** Every part leads twice into the next: unfolded, these are 2^300 ways. */
  private static String branches() {
    return "title: x\ndepth: 3\nsteps:\n  - use: p0\nparts:\n"
        + lines(
            300,
            i ->
                "  p%d:\n    - if: x answered\n      then: p%d\n    - use: p%d\n    - use: p%d\n"
                    .formatted(i, i + 1, i + 1, i + 1))
        + "  p300:\n    - stop: x\n";
  }

  private static String repeats() {
    return "title: x\nminutes: 5\nsteps:\n  - use: p0\nparts:\n"
        + lines(
            200,
            i -> "  p%d:\n    - repeat: 20\n      steps:\n        - use: p%d\n".formatted(i, i + 1))
        + "  p200:\n    - sayy: x\n";
  }

  private static String answers() {
    return "title: x\nsteps:\n" + lines(1_000, i -> "  - {ask: x, answer: line, id: s" + i + "}\n");
  }

  private static String names(int texts, IntFunction<String> name) {
    return lines(texts, t -> "  - say: " + lines(1_000, i -> name.apply(1_000 * t + i)) + "\n");
  }
}
