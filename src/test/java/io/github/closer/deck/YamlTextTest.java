package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.YamlText;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again, by the reader that decks have. */
class YamlTextTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "z",
          "0",
          "7",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\t",
          ":",
          ": ",
          " #",
          "#",
          "'",
          "''",
          "\"",
          "\\",
          "-",
          "- ",
          "?",
          "? ",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "~",
          "<<",
          "=",
          "...",
          "---",
          "yes",
          "null",
          "é",
          "日本",
          "👩‍👩‍👧",
          "שלום",
          "$a",
          "$$");

  private static String read(String list) {
    YamlTokens.Outcome outcome = YamlTokens.read(Arrays.asList(list.split("\n", -1)));
    Node.Sequence root = (Node.Sequence) outcome.root().orElseThrow(() -> new AssertionError(list));
    return ((Node.Scalar) root.items().get(0)).value();
  }

  private static String keyed(String mapping) {
    YamlTokens.Outcome outcome = YamlTokens.read(Arrays.asList(mapping.split("\n", -1)));
    Node.Sequence root =
        (Node.Sequence) outcome.root().orElseThrow(() -> new AssertionError(mapping));
    Node value = ((Node.Mapping) root.items().get(0)).value("ask").orElseThrow();
    return ((Node.Scalar) value).value();
  }

  private static String bracketed(String list) {
    YamlTokens.Outcome outcome = YamlTokens.read(Arrays.asList(list.split("\n", -1)));
    Node.Sequence root = (Node.Sequence) outcome.root().orElseThrow(() -> new AssertionError(list));
    Node.Sequence inner = (Node.Sequence) root.items().get(0);
    return ((Node.Scalar) inner.items().get(0)).value();
  }

  @Test
  void everyTextIsReadAgainAsItWas() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(7);
      for (int j = 0; j < length; j++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String words = text.toString();
      String item = YamlText.value(words, 0);
      String value = YamlText.value(words, 2);

      String flow = YamlText.flow(words);

      assertThat(read("- " + item + "\n- next\n")).as(item).isEqualTo(words);
      assertThat(bracketed("- [" + flow + ", next]\n")).as(flow).isEqualTo(words);
      assertThat(keyed("- ask: " + value + "\n  time: 1 min\n")).as(value).isEqualTo(words);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What made you laugh?",
        "it's fine",
        "Why? And why not?",
        "10 minutes, please",
        "a#b",
        "a:b",
        "Ünïcode",
        "👩 and more",
        "(in brackets)",
      })
  void ordinaryWordsStayPlain(String text) {
    assertThat(YamlText.line(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "No", "NULL", "12", "1.5", "2026-12-24", "10:30", "0x1F", "1e5"})
  void whatAnEditorTakesForSomethingElseIsQuoted(String text) {
    assertThat(YamlText.line(text)).isEqualTo("'" + text + "'");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Don't, $1 | \"Don't, $1\"",
        "say \"Don't\" | 'say \"Don''t\"'",
        "[x] | '[x]'",
        "a\\b's | 'a\\b''s'"
      },
      delimiter = '|')
  void theMarkThatNeedsTheFewestChangesStandsAround(String text, String quoted) {
    assertThat(YamlText.flow(text)).isEqualTo(quoted);
  }

  @Test
  void severalLinesAreABlock() {
    assertThat(YamlText.value("one\ntwo: 2", 2)).isEqualTo("|-\n    one\n    two: 2");
    assertThat(YamlText.value(" one\n\ntwo\n", 2)).isEqualTo("|2\n     one\n\n    two");
  }
}
