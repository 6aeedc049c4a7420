package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected here was written by GNU diff. */
class UnifiedDiffTest {

  private static String diff(String before, String after) {
    return UnifiedDiff.of("a", before, "b", after);
  }

  @Test
  void saysNothingOfTwoTextsThatAreTheSame() {
    assertThat(diff("one\n", "one\n")).isEmpty();
    assertThat(diff("", "")).isEmpty();
  }

  @Test
  void putsATabBehindANameWithASpace() {
    assertThat(UnifiedDiff.of("a/our own", "1\n", "b/own", "2\n"))
        .startsWith("--- a/our own\t\n+++ b/own\n");
  }

  @Test
  void showsThreeLinesAroundAChange() {
    assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            --- a
            +++ b
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void putsWhatIsNearTogetherAndWhatIsFarApart() {
    String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n";
    String after = "one\n2\n3\n4\n5\n6\n7\neight\n9\n10\n11\n12\n13\n14\n15\nsixteen\n";

    assertThat(diff(before, after))
        .isEqualTo(
            """
            --- a
            +++ b
            @@ -1,11 +1,11 @@
            -1
            +one
             2
             3
             4
             5
             6
             7
            -8
            +eight
             9
             10
             11
            @@ -13,4 +13,4 @@
             13
             14
             15
            -16
            +sixteen
            """);
  }

  @Test
  void saysWhereALastLineHasNoEnd() {
    assertThat(diff("1\n2", "1\n2\n"))
        .isEqualTo(
            """
            --- a
            +++ b
            @@ -1,2 +1,2 @@
             1
            -2
            \\ No newline at end of file
            +2
            """);
    assertThat(diff("1\n2\n", "1\ntwo"))
        .isEqualTo(
            """
            --- a
            +++ b
            @@ -1,2 +1,2 @@
             1
            -2
            +two
            \\ No newline at end of file
            """);
    assertThat(diff("1\n2", "one\n2"))
        .isEqualTo(
            """
            --- a
            +++ b
            @@ -1,2 +1,2 @@
            -1
            +one
             2
            \\ No newline at end of file
            """);
  }

  @Test
  void countsFromZeroWhereThereIsNothing() {
    assertThat(diff("", "1\n2\n")).isEqualTo("--- a\n+++ b\n@@ -0,0 +1,2 @@\n+1\n+2\n");
    assertThat(diff("1\n", "")).isEqualTo("--- a\n+++ b\n@@ -1 +0,0 @@\n-1\n");
    assertThat(diff("1\n2\n", "1\n1.5\n2\n"))
        .isEqualTo("--- a\n+++ b\n@@ -1,2 +1,3 @@\n 1\n+1.5\n 2\n");
  }

  @Test
  void keepsCarriageReturns() {
    assertThat(diff("1\r\n2\r\n", "1\r\ntwo\r\n"))
        .isEqualTo("--- a\n+++ b\n@@ -1,2 +1,2 @@\n 1\r\n-2\r\n+two\r\n");
  }

  @Test
  void changesAsLittleAsCanBe() {
    String diff = diff("a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n");

    assertThat(diff.lines().filter(l -> l.matches("[-+][a-c]"))).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void leadsFromTheOneTextToTheOther(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      String before = text(random);
      String after = text(random);

      assertThat(applied(before, diff(before, after))).isEqualTo(after);
    }
  }

  @Test
  void givesUpOnTextsWithNothingInCommon() {
    StringBuilder one = new StringBuilder("same\n");
    StringBuilder other = new StringBuilder("same\n");
    for (int i = 0; i < 5_000; i++) {
      one.append(i).append('\n');
      other.append(-1 - i).append('\n');
    }
    String diff = diff(one + "end\n", other + "end\n");

    assertThat(applied(one + "end\n", diff)).isEqualTo(other + "end\n");
    assertThat(diff.lines().filter(l -> l.startsWith("@@"))).hasSize(1);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      text.append((char) ('a' + random.nextInt(4))).append('\n');
    }
    return random.nextInt(3) == 0 && !text.isEmpty()
        ? text.substring(0, text.length() - 1)
        : text.toString();
  }

  /** What a patch makes of a text. */
  private static String applied(String text, String diff) {
    if (diff.isEmpty()) {
      return text;
    }
    List<String> old = Arrays.stream(text.split("(?<=\n)")).filter(l -> !l.isEmpty()).toList();
    List<String> made = new ArrayList<>();
    int at = 0;
    List<String> rows = diff.lines().skip(2).toList();
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      boolean cut = i + 1 < rows.size() && rows.get(i + 1).startsWith("\\");
      String words = row.substring(1) + (cut ? "" : "\n");
      switch (row.charAt(0)) {
        case '@' -> {
          String[] range = row.substring(4, row.indexOf(' ', 4)).split(",", -1);
          int from =
              Integer.parseInt(range[0]) - (range.length > 1 && range[1].equals("0") ? 0 : 1);
          while (at < from) {
            made.add(old.get(at++));
          }
        }
        case '+' -> made.add(words);
        case '-' -> assertThat(old.get(at++)).isEqualTo(words);
        case ' ' -> {
          assertThat(old.get(at++)).isEqualTo(words);
          made.add(words);
        }
        default -> assertThat(row).startsWith("\\");
      }
    }
    while (at < old.size()) {
      made.add(old.get(at++));
    }
    return String.join("", made);
  }
}
