package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> WORDS = List.of("ask", "say", "choose", "checklist");

  @ParameterizedTest
  @CsvSource({"aks,ask", "sya,say", "chose,choose", "CHOOSE,choose", "cheklst,checklist"})
  void findsTheWordThatWasMeant(String word, String meant) {
    assertThat(Suggestion.closest(word, WORDS)).contains(meant);
  }

  @Test
  void findsNothingWhereNothingIsNear() {
    assertThat(Suggestion.closest("telephone", WORDS)).isEmpty();
    assertThat(Suggestion.closest("", WORDS)).isEmpty();
    assertThat(Suggestion.closest("x".repeat(10_000), WORDS)).isEmpty();
  }

  @Test
  void allThatAreAsNearAsTheNearestAreFoundInTheirOrder() {
    assertThat(Suggestion.nearest("bat", List.of("cat", "bath", "hats", "car", "cat")))
        .containsExactly("cat", "bath");
    assertThat(Suggestion.nearest("say", List.of("sayy", "say", "pay"))).containsExactly("say");
  }

  @ParameterizedTest
  @CsvSource({
    // One edit for every three letters, and never more than three.
    "xy, xyz, true",
    "xy, xab, false",
    "abcde, abcdX, true",
    "abcde, abcXY, false",
    "abcdef, abcdXY, true",
    "abcdef, abcXYZ, false",
    "abcdefghi, abcdefXYZ, true",
    "abcdefghi, abcdefghixyz, true",
    "abcdefghijkl, abcdefghWXYZ, false",
    "abcdefghijkl, abcdefghijklwxyz, false",
    "badcf, abdcf, true",
    "ab, ba, true",
  })
  void nearEnoughIsOneLetterInThree(String word, String candidate, boolean near) {
    assertThat(Suggestion.closest(word, List.of(candidate)).isPresent()).isEqualTo(near);
  }

  @Test
  void aWordOf64LettersIsStillLookedFor() {
    assertThat(Suggestion.closest("x".repeat(64), List.of("x".repeat(63)))).isPresent();
    assertThat(Suggestion.closest("x".repeat(65), List.of("x".repeat(64)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "aks, ask",
    "ASK, ask",
    "cho, choo",
    "ON, on",
    "om, ''",
    "nothinglikeit, ''",
  })
  void whatAMachineMayWriteIsBeyondDoubt(String word, String meant) {
    List<String> candidates = List.of("ask", "on", "choo");

    assertThat(Suggestion.sure(word, candidates).orElse("")).isEqualTo(meant);
  }

  @Test
  void twoThatAreAsNearLeaveADoubt() {
    assertThat(Suggestion.sure("bat", List.of("cat", "hat"))).isEmpty();
  }
}
