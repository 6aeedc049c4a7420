package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({"0, 0:00", "-5000, 0:00", "1, 0:01", "80000, 1:20", "3725000, 1:02:05"})
  void a_clock_shows_what_is_left(long millis, String words) {
    assertThat(Wording.clock(Duration.ofMillis(millis))).isEqualTo(words);
  }

  @Test
  void a_name_can_not_do_anything_in_a_sentence() {
    assertThat(Wording.passKeyboard("Sa\033[2Jm\n"))
        .isEqualTo("Please pass the keyboard to Sa␛[2Jm .");
  }

  @Test
  void without_colour_the_same_things_are_told_by_bold_and_dim() {
    assertThat(new Theme(false).bar("│").toAnsi()).doesNotContain("36").contains("\033[2m");
    assertThat(new Theme(false).mark(">").toAnsi()).doesNotContain("36").contains("\033[1m");
    assertThat(new Theme(true).mark(">").toAnsi()).contains("36");
  }
}
