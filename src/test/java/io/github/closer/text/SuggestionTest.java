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
}
