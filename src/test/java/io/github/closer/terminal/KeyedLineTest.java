package io.github.closer.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedLineTest {
  private static final KeyedLine.Erasing USUAL = new KeyedLine.Erasing(0x7f, 0x17, 0x15);

  private final KeyedLine line = new KeyedLine(UTF_8, USUAL);

  private String type(String keys) {
    return type(keys, UTF_8);
  }

  private String type(String keys, Charset charset) {
    StringBuilder shown = new StringBuilder();
    for (byte one : keys.getBytes(charset)) {
      shown.append(line.take(one & 0xff));
    }
    return shown.toString();
  }

  @Test
  void aLineIsOfAnyLength() {
    String words = "ä你🙂 e\u0301".repeat(5_000) + "END";

    assertThat(type(words)).isEqualTo(words);
    assertThat(line.words()).isEqualTo(words);
  }

  @Test
  void ofACharacterThatHalfArrivedNothingIsTaken() {
    type("a");
    line.take(0xc3);

    assertThat(line.words()).isEqualTo("a");
    assertThat(line.shown()).isEqualTo("a");
  }

  @Test
  void aTerminalOfAnotherCharsetIsUnderstood() {
    KeyedLine other = new KeyedLine(ISO_8859_1, USUAL);

    assertThat(other.take(0xe4)).isEqualTo("ä");
    assertThat(other.words()).isEqualTo("ä");
  }

  @Test
  void whatWouldTurnALineRoundIsKeptAndASignStandsForIt() {
    assertThat(type("a\u202eb")).isEqualTo("a\ufffdb");
    assertThat(line.words()).isEqualTo("a\u202eb");
    assertThat(line.shown()).isEqualTo("a\ufffdb");
    line.take(0x7f);

    assertThat(line.take(0x7f)).isEqualTo("\b \b");
    assertThat(line.words()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource({
    "tea, te, 1",
    "ä, '', 1",
    "你, '', 2",
    "🙂, '', 2",
    "ae\u0301, a, 1",
    "'a\t', a, 1",
    "'', '', 0",
  })
  void aCharacterIsTakenBackAsWideAsItWas(String before, String after, int columns) {
    type(before);

    assertThat(line.take(0x7f)).isEqualTo("\b \b".repeat(columns));
    assertThat(line.words()).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x08, 0x7f})
  void bothKeysForItTakeBackWhateverTheTerminalSays(int key) {
    type("ab");
    line.take(key);

    assertThat(line.words()).isEqualTo("a");
  }

  @Test
  void aWordAndAllOfItAreTakenBack() {
    type("one two  ");

    assertThat(line.take(0x17)).isEqualTo("\b \b".repeat(5));
    assertThat(line.words()).isEqualTo("one ");
    assertThat(line.take(0x15)).isEqualTo("\b \b".repeat(4));
    assertThat(line.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u001b[Ab",
        "a\u001bOAb",
        "a\u001b[1;5Cb",
        "a\u001b[200~b",
        "a\u001bb",
        "a\u0000\u0007b",
        "a\u001b\u001b[Db",
        "\u001b[Dab",
        "a\u009bb"
      })
  void keysWithoutACharacterMeanNothingAndShowNothing(String keys) {
    assertThat(type(keys)).isEqualTo("ab");
    assertThat(line.words()).isEqualTo("ab");
  }

  @Test
  void anEscapeThatNothingFollowsTakesNoLettersAway() {
    type("\u001b");
    line.settle();
    type("Oh [well");

    assertThat(line.words()).isEqualTo("Oh [well");
  }

  @Test
  void aTabulatorIsKeptAndShownAsASpace() {
    assertThat(type("a\tb")).isEqualTo("a b");
    assertThat(line.words()).isEqualTo("a\tb");
    assertThat(line.shown()).isEqualTo("a b");
  }
}
