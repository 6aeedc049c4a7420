package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeutralTest {
  @Test
  void noCharacterThatControlsATerminalOrTurnsALineIsLeft() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String shown = Neutral.lines(new String(Character.toChars(c)));

      assertThat(shown.codePoints().allMatch(NeutralTest::harmless)).as("U+%04X", c).isTrue();
    }
  }

  private static boolean harmless(int c) {
    boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x061C;
    boolean control = Character.getType(c) == Character.CONTROL && c != '\n';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !bidi && !control && !surrogate && c != 0x2028 && c != 0x2029;
  }

  @Test
  void anEscapeSequenceIsShownAndDoesNotAct() {
    assertThat(Neutral.line("\u001b[2J\u0007")).isEqualTo("␛[2J␇");
  }

  @Test
  void ordinaryWordsOfAllLanguagesStayAsTheyAre() {
    String words = "naïve Straße 你好 שלום سلام 👩‍👩‍👧 ❤️ e\u0301";

    assertThat(Neutral.line(words)).isEqualTo(words);
  }

  @Test
  void lineEndsStayInLinesAndBecomeSpacesInALine() {
    assertThat(Neutral.lines("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
    assertThat(Neutral.line("a\nb")).isEqualTo("a b");
  }
}
