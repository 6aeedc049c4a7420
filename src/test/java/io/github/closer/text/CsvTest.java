package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void everyFieldStandsInQuotesAndQuotesAreDoubled() {
    assertThat(Csv.row(List.of("Alex", "a \"walk\", on Sunday", "", "two\nlines")))
        .isEqualTo("\"Alex\",\"a \"\"walk\"\", on Sunday\",\"\",\"two\nlines\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u00A0=1",
        "\u200B=1",
        "\u200E\u200D=1",
        "\"=1",
        "'=1",
        "\u201C=1",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20SUM",
        "\uFE661",
        "\u207A1",
        "\u22121",
        "=cmd|' /C calc'!A0",
      })
  void whatWouldBeCalculatedIsText(String typed) {
    assertThat(CsvTable.read(Csv.row(List.of(typed))))
        .isEqualTo(List.of(List.of("'" + Neutral.lines(typed))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a walk", "5 minutes", "\"quoted\"", "a=b", "why - why not", "שלום", "😀"})
  void whatWouldNotBeStaysAsItIs(String typed) {
    assertThat(CsvTable.read(Csv.row(List.of(typed)))).isEqualTo(List.of(List.of(typed)));
  }
}
