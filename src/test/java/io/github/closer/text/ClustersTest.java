package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClustersTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          " ",
          "\n",
          "e\u0301",
          "👩‍👩‍👧",
          "🇩🇪",
          "🇫🇷",
          "👍🏽",
          "❤️",
          "1️⃣",
          "你",
          "한",
          "नि",
          "שָ",
          "\u200d",
          "\u0301",
          "\ud83c\udde9",
          "\t");

  @ParameterizedTest
  @ValueSource(strings = {"a", "e\u0301", "👩‍👩‍👧", "🇩🇪", "👍🏽", "❤️", "1️⃣", "你", "नि", "שָ"})
  void what_is_seen_as_one_is_one(String one) {
    String words = "x" + one + "y";
    assertThat(Clusters.after(words, 1)).isEqualTo(1 + one.length());
    assertThat(Clusters.before(words, 1 + one.length())).isEqualTo(1);
    for (int inside = 2; inside <= one.length(); inside++) {
      assertThat(Clusters.outside(words, inside)).isEqualTo(1 + one.length());
    }
  }

  @Test
  void flags_in_a_row_stay_whole_in_both_directions() {
    String flags = "🇩🇪🇫🇷🇵🇱";
    assertThat(Clusters.before(flags, 12)).isEqualTo(8);
    assertThat(Clusters.before(flags, 8)).isEqualTo(4);
    assertThat(Clusters.after(flags, 4)).isEqualTo(8);
  }

  @Test
  void the_ends_are_ends() {
    assertThat(Clusters.before("", 0)).isZero();
    assertThat(Clusters.after("", 0)).isZero();
    assertThat(Clusters.after("a", 1)).isEqualTo(1);
    assertThat(Clusters.outside("a", 7)).isEqualTo(1);
    assertThat(Clusters.outside("a", -1)).isZero();
  }

  @Test
  void both_directions_agree_with_the_whole() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 300; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        words.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      List<Integer> ends =
          Pattern.compile("\\X").matcher(words).results().map(MatchResult::end).toList();
      List<Integer> forwards = new ArrayList<>();
      for (int at = 0; at < words.length(); ) {
        at = Clusters.after(words, at);
        forwards.add(at);
      }
      assertThat(forwards).isEqualTo(ends);
      for (int i = 0; i < ends.size(); i++) {
        assertThat(Clusters.before(words, ends.get(i))).isEqualTo(i == 0 ? 0 : ends.get(i - 1));
      }
    }
  }
}
