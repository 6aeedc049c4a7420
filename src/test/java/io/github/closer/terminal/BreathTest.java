package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Words;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreathTest {

  @ParameterizedTest
  @CsvSource({
    "0, in, 0",
    "1000, in, 6",
    "2000, in, 12",
    "3999, in, 23",
    "4000, out, 24",
    "7000, out, 12",
    "9999, out, 0",
    "10000, in, 0",
    "12000, in, 12",
    "-1000, out, 4"
  })
  void four_seconds_in_and_six_out_again_and_again(long millis, String way, int bar) {
    String line = Breath.line(new Wording(Words.in(Locale.ENGLISH)), Duration.ofMillis(millis), 60);

    assertThat(line).startsWith("Breathe " + way + " ");
    assertThat(line.chars().filter(sign -> sign == '=').count()).isEqualTo(bar);
  }

  @Test
  void it_fits_on_every_line() {
    for (int columns : new int[] {8, 13, 20, 36}) {
      assertThat(
              Breath.line(new Wording(Words.in(Locale.ENGLISH)), Duration.ofSeconds(4), columns)
                  .length())
          .isLessThanOrEqualTo(Math.max(columns, 13));
    }
  }
}
