package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Modifiers.Nudge;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HintListsTest {
  private static final int ONE_LINE = 90;

  static Stream<String> names() {
    return HintLists.names().stream();
  }

  @Test
  void hasTheListsOfTheDeckFormat() {
    assertThat(HintLists.names())
        .containsExactly(
            "always-never", "because", "verdict", "but", "self-attack", "pseudo-feeling");
    assertThat(HintLists.named("pseudo")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysOneShortSentenceThatAccusesNobody(String name) {
    String say = HintLists.named(name).orElseThrow().say();

    assertThat(say).hasSizeLessThan(ONE_LINE).matches(".*[.?]").doesNotContain("!");
    assertThat(say.toLowerCase(Locale.ROOT).split("\\W+"))
        .doesNotContain("should", "must", "wrong", "don", "never");
  }

  @ParameterizedTest
  @MethodSource("names")
  void looksForEachWordOnce(String name) {
    List<String> words = HintLists.named(name).map(Nudge::words).orElseThrow();

    assertThat(words)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(word -> assertThat(word).isNotBlank().isEqualTo(word.strip()).isLowerCase());
  }
}
