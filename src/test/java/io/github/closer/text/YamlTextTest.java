package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Hello.", "What, exactly?", "it's", "12 minutes", "¿Y tú?", "$a.good", "x"})
  void whatMeansNothingStandsPlain(String text) {
    assertThat(YamlText.line(text)).isEqualTo(text);
    assertThat(YamlText.value(text, 4)).isEqualTo(text);
    assertThat(YamlText.quoted(text, 4)).isEqualTo(YamlQuote.around(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yes",
        "No",
        "NULL",
        "12:30",
        "2026-11-23",
        "0x1F",
        "- item",
        "ends:",
        "a: b",
        "a #b",
        "a\u00a0b",
        "*star",
        "@you",
        "ends,"
      })
  void whatMightMeanSomethingStandsInQuotes(String text) {
    assertThat(YamlText.line(text)).isEqualTo("'" + text + "'");
    assertThat(YamlText.value(text, 0)).isEqualTo("'" + text + "'");
  }

  static Arguments[] blocks() {
    return new Arguments[] {
      Arguments.of("one\ntwo", 0, "|-\n  one\n  two"),
      Arguments.of("one\ntwo", 4, "|-\n      one\n      two"),
      Arguments.of("one\n\ntwo", 0, "|-\n  one\n\n  two"),
      Arguments.of("one\n", 0, "|\n  one"),
      Arguments.of("one\n\n", 0, "|+\n  one\n"),
      Arguments.of("one\n\n\n", 2, "|+\n    one\n\n"),
      Arguments.of("\n", 0, "|+\n"),
      Arguments.of("\n\n", 0, "|+\n\n"),
      Arguments.of("\none", 0, "|2-\n\n  one"),
      Arguments.of(" one\ntwo", 0, "|2-\n   one\n  two"),
      Arguments.of(" \n", 0, "|2\n   "),
    };
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void severalLinesAreABlockThatSaysHowItEnds(String text, int before, String block) {
    assertThat(YamlText.value(text, before)).isEqualTo(block);
    assertThat(YamlText.quoted(text, before)).isEqualTo(block);
  }

  @Test
  void betweenBracketsATextStaysOnItsLine() {
    assertThat(YamlText.flow("Tea or coffee")).isEqualTo("Tea or coffee");
    assertThat(YamlText.flow("tea, coffee")).isEqualTo("'tea, coffee'");
    assertThat(YamlText.flow("it's")).isEqualTo("\"it's\"");
    assertThat(YamlText.flow("one\ntwo\t\"three\" \\ é"))
        .isEqualTo("\"one\\ntwo\\u0009\\\"three\\\" \\\\ é\"");
  }

  @Test
  void theMarkIsTheOneThatNeedsTheFewestChanges() {
    assertThat(YamlQuote.around("plain")).isEqualTo("'plain'");
    assertThat(YamlQuote.around("it's")).isEqualTo("\"it's\"");
    assertThat(YamlQuote.around("'tis")).isEqualTo("\"'tis\"");
    assertThat(YamlQuote.around("say \"it's\"")).isEqualTo("'say \"it''s\"'");
    assertThat(YamlQuote.around("\"it's\"")).isEqualTo("'\"it''s\"'");
    assertThat(YamlQuote.around("it's \\ back")).isEqualTo("'it''s \\ back'");
    assertThat(YamlQuote.around("\\it's")).isEqualTo("'\\it''s'");
  }
}
