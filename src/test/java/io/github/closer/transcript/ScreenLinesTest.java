package io.github.closer.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScreenLinesTest {
  private static String shown(String text, int columns) throws IOException {
    StringBuilder out = new StringBuilder();
    try (ScreenLines lines = new ScreenLines(out, columns)) {
      lines.append(text, 0, 3).append(text.subSequence(3, text.length()));
    }
    return out.toString();
  }

  @Test
  void whatFitsStaysAsItIs() throws IOException {
    assertThat(shown("What?\n\n  Sam:  two   spaces\nend", 20))
        .isEqualTo("What?\n\n  Sam:  two   spaces\nend");
  }

  @Test
  void aLineIsBrokenBetweenWords() throws IOException {
    assertThat(shown("One question that is long\n", 12)).isEqualTo("One question\nthat is long\n");
  }

  @Test
  void whatSomebodySaidGoesOnBehindABarAndNeverLooksLikeTheOther() throws IOException {
    assertThat(shown("  Alex: I said so, and Sam: I agree\n", 20))
        .isEqualTo("  Alex: I said so,\n  | and Sam: I agree\n");
    assertThat(shown("You wrote so much here \u00a0 Sam: I agree\n", 22))
        .isEqualTo("You wrote so much here\nSam: I agree\n");
    assertThat(shown("  | I said so and then Sam: yes\n", 16))
        .isEqualTo("  | I said so\n  | and then\n  | Sam: yes\n");
  }
}
