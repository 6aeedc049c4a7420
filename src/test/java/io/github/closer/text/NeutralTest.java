package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of which words; that nothing acts is shown for all of them by EncodersTest. */
class NeutralTest {
  private static final String SCOTLAND =
      "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F";

  @Test
  void anEscapeSequenceIsShownAndDoesNotAct() {
    assertThat(Neutral.line("\u001b[2J\u0007")).isEqualTo("␛[2J␇");
    assertThat(Neutral.line("\u007f\u009b2J\ud83d")).isEqualTo("␡\uFFFD2J\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "naïve Straße 你好 שלום سلام 👩‍👩‍👧 ❤️ e\u0301",
        // Where a word of Khmer may be broken, and of German; joined in Persian.
        "ភាសា\u200Bខ្មែរ Donau\u00ADdampfschiff می\u200Cخواهم",
        // Marks of direction, and the sign at the end of a verse.
        "a\u200Eb\u200Fc\u061C \u06DD",
        "",
      })
  void ordinaryWordsOfAllLanguagesStayAsTheyAre(String words) {
    assertThat(Neutral.line(words)).isEqualTo(words);
  }

  @Test
  void formatSignsThatAreSeenOrBelongToWritingStayAndAllOthersGo() {
    for (int c : new int[] {0x600, 0x605, 0x6DD, 0x70F, 0x8E2, 0x110BD, 0x110CD}) {
      assertThat(Neutral.line(Character.toString(c))).isEqualTo(Character.toString(c));
    }
    for (int c : new int[] {0x200B, 0x200F, 0xAD, 0x2060, 0x61C}) {
      assertThat(Neutral.line(Character.toString(c))).isEqualTo(Character.toString(c));
    }
    for (int c : new int[] {0x180E, 0x202A, 0x202E, 0x2061, 0x2066, 0x206F, 0xFEFF, 0x1D173}) {
      assertThat(Neutral.line(Character.toString(c))).isEqualTo("\uFFFD");
    }
  }

  @Test
  void whatUnicodeNeverMakesACharacterOfGoesAndItsNeighboursStay() {
    for (int c : new int[] {0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0xE0000, 0xE007F}) {
      assertThat(Neutral.line(Character.toString(c))).isEqualTo("\uFFFD");
    }
    for (int c : new int[] {0xFDCF, 0xFDF0, 0xFFFD, 0xDFFFD, 0xE0100}) {
      assertThat(Neutral.line(Character.toString(c))).isEqualTo(Character.toString(c));
    }
  }

  @Test
  void theFlagOfScotlandIsAFlagAndHiddenLettersAreNot() {
    String hidden = SCOTLAND.substring(2);

    assertThat(Neutral.line(SCOTLAND + "!")).isEqualTo(SCOTLAND + "!");
    assertThat(Neutral.line("a" + hidden)).isEqualTo("a" + "\uFFFD".repeat(6));
    assertThat(Neutral.line(SCOTLAND + hidden)).isEqualTo(SCOTLAND + "\uFFFD".repeat(6));
  }

  @Test
  void lineEndsStayInLinesAndBecomeSpacesInALine() {
    assertThat(Neutral.lines("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
    assertThat(Neutral.line("a\nb")).isEqualTo("a b");
    assertThat(Neutral.line("a\tb")).isEqualTo("a    b");
  }
}
