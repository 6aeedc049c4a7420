package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
  @ParameterizedTest
  @ValueSource(strings = {"Alex", "Zoë", "Jean-Luc", "李", "אורי", "Dr. O'Neil 2", "👩‍🚀"})
  void aNameIsWhatPeopleAreCalled(String name) {
    boolean joined = name.contains("\u200D");

    // A joiner is invisible, and two names that look the same would not be told apart.
    assertThat(People.isName(name)).isNotEqualTo(joined);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", " Alex", "Al\tex", "Al\u001bex", "Al\u202Eex", "Al\nex", "both", "Both"})
  void aNameThatWouldConfuseTheScreenIsAnsweredInWords(String name) {
    assertThat(People.problem(name, InEnglish.WORDS).orElseThrow())
        .endsWith(".")
        .doesNotContain("!");
  }

  @Test
  void aNameFitsOnALine() {
    assertThat(People.isName("x".repeat(People.LONGEST_NAME))).isTrue();
    assertThat(People.isName("x".repeat(People.LONGEST_NAME + 1))).isFalse();
  }

  @Test
  void twoPeopleHaveTwoNames() {
    assertThatThrownBy(() -> new People("Alex", "alex"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
