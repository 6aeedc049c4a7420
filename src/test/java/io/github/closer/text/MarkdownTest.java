package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "plain words, with commas. And a stop.¦plain words, with commas. And a stop.",
        "*bold* and _thin_¦\\*bold\\* and \\_thin\\_",
        "# not a heading¦\\# not a heading",
        "- not a list¦\\- not a list",
        "1. not a list¦1\\. not a list",
        "[a](http://b)¦\\[a\\](http://b)",
        "<script>¦\\<script\\>",
        "a | b¦a \\| b",
        "back\\slash `code`¦back\\\\slash \\`code\\`",
        "&amp;¦\\&amp;",
      })
  void nothingThatWasTypedIsMarkup(String typed, String escaped) {
    assertThat(Markdown.escape(typed)).isEqualTo(escaped);
  }
}
