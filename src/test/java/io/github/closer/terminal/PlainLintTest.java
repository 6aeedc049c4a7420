package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lint that cannot fail would be worth nothing. */
class PlainLintTest {
  private final PlainLint lint = PlainLint.strict();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[1mbold",
        "half\rwhole",
        "back\b",
        "bell\u0007",
        "tab\t",
        "\u009b2J",
        "\u007f",
        "\u2502 a bar",
        "\u2500",
        "\u2588",
        "\u2022 a dot",
        "\u2192 on",
        "\u2713 done",
        "\u280b wait",
        "\ud83d\ude42 hello",
        "\u25b6",
        "a space ",
        "two spaces.  "
      })
  void aFaultIsFound(String line) {
    assertThat(lint.faults("Fine.\n" + line + "\nFine.")).hasSize(1);
  }

  @Test
  void aLineThatCouldHaveBeenBrokenIsFound() {
    assertThat(lint.faults("word ".repeat(15).strip())).hasSize(1);
    assertThat(lint.faults("\u4f60".repeat(37))).hasSize(1);
    assertThat(lint.faults("\u4f60".repeat(36))).isEmpty();
  }

  @Test
  void aHintThatIsSaidTwiceIsFoundWhereverItsLinesAreBroken() {
    String hint = Words.in(Locale.ENGLISH).say("stage.at-any-time");
    String once = hint.replace(" /leave", "\n/leave");

    assertThat(lint.faults(once)).isEmpty();
    assertThat(lint.faults(once + "\n" + hint.replace(" can be", "\ncan be")))
        .singleElement()
        .asString()
        .startsWith("said twice");
  }

  @Test
  void aHintMayBeSaidOnceToEachPerson() {
    String hint = Words.in(Locale.ENGLISH).say("stage.at-any-time").replace(" /leave", "\n/leave");
    String alex = "Question 1 of 8, for Alex.\n" + hint + "\n";
    String sam = "Question 2 of 8, for Sam.\n" + hint + "\n";
    String both = "For Alex and Sam.\n" + hint + "\n";

    assertThat(lint.faults(alex + sam)).isEmpty();
    assertThat(lint.faults(alex + sam + alex)).hasSize(1);
    assertThat(lint.faults(both + sam)).hasSize(1);
  }

  @Test
  void whatPeopleBringIsTheirsButNoControl() {
    assertThat(lint.knowing("\ud83d\ude42\u001b").faults("Sam: \ud83d\ude42")).isEmpty();
    assertThat(lint.knowing("\ud83d\ude42\u001b").faults("\u001b")).hasSize(1);
  }

  @Test
  void wordsOfAllKindsPass() {
    String fine =
        "Question 3 of 8, for Ana.\n\n\u05e9\u05dc\u05d5\u05dd e\u0301 \u4f60\u597d \u201cfine\u201d \u241b[2J\nLine 1: ";

    assertThat(lint.faults(fine)).isEmpty();
  }

  @Test
  void aTerminalEndsLinesInItsOwnWayAndEchoesWhatPeopleType() {
    lint.passTerminal("Fine.\r\nLine 1: " + "very ".repeat(30) + "\r\nLine 2: \r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fine.\r\nhalf\rwhole\r\n",
        "Fine.\r\nLine 1: typed\u001b[2J\r\n",
        "Your line: \u001b[1mtyped\r\n",
        "Line 1, not shown: \rLine 1: \r\n",
        "Line 1: typ\b \bed\r\n",
        "Line 1: \u0007\r\n"
      })
  void ofWhatATerminalWasSentNoControlIsOverlooked(String sent) {
    assertThat(lint.terminalFaults(sent)).isNotEmpty();
  }

  @Test
  void ofWhatATerminalWasSentAllOtherFaultsAreFoundAsWell() {
    assertThat(lint.terminalFaults("a space \r\n" + "word ".repeat(15) + ".\r\n")).hasSize(2);
  }
}
