package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.terminal.PlainLint;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program line by line, on terminals of all kinds. */
class PlainIT {
  private static final String DECK =
      """
      title: Lines
      minutes: 5
      steps:
        - ask: Your quiet thought?
          who: a
          private: always
          answer: text
        - ask: And aloud?
          who: b
          answer: text
        - choose: Tea or coffee tonight?
          who: both
          options: [Tea, Coffee]
      """;

  private static final String SECRET = "never said aloud";

  @TempDir Path folder;

  @BeforeAll
  static void needPython() {
    Tools.need("python3");
  }

  private Closer closer() {
    Closer closer = Closer.in(folder).introduced();
    closer.write("lines.yaml", DECK);
    return closer;
  }

  /** Up to the first prompt of the private text. */
  private static Pty alone(Closer closer) {
    return new Pty(closer)
        .await("Press Enter to go on.")
        .still()
        .send("\n")
        .await("press Enter when you are ready.")
        .still()
        .send("\n")
        .await("Your next line, not shown:")
        .awaitNoEcho();
  }

  /** Up to the first prompt of the text that both may see. */
  private static Pty.Left leaves(Pty pty) {
    return pty.await("you may look again.")
        .still()
        .send("/leave\n")
        .await("closer resume")
        .run("run", "lines.yaml", "--plain")
        .cleanly(75);
  }

  private static Pty aloud(Closer closer) {
    return alone(closer)
        .send(SECRET + "\n")
        .await("Your next line")
        .awaitNoEcho()
        .send("and more\n")
        .await("Your next line")
        .send("\n")
        .await("you may look again.")
        .await("Press Enter to go on.")
        .still()
        .send("\n")
        .await("Line 1:")
        .still();
  }

  private static Pty toTheEnd(Pty pty) {
    return pty.send("with an emoji: \ud83d\ude42\n")
        .await("Line 2:")
        .still()
        .send("\n")
        .await("Tea or coffee")
        .await("between 1 and 2:")
        .still()
        .send("/help\n")
        .await("/x closes at once")
        .await("between 1 and 2:")
        .still()
        .send("2\n")
        .await("Press Enter to go on.")
        .still()
        .send("\n")
        .await("Press Enter to go on.")
        .still()
        .send("\n")
        .await("closer print");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--plain", "--accessible"})
  void whatATerminalIsSentPassesTheLint(String manner) {
    Closer closer = closer().with("TERM", manner.equals("--plain") ? "vt100" : "xterm");
    Pty.Left left = toTheEnd(aloud(closer)).run("run", "lines.yaml", manner).cleanly(0);

    assertThat(left.screen()).doesNotContain(SECRET, "and more");
    PlainLint.strict().knowing("\ud83d\ude42").passTerminal(left.screen());
    assertThat(closer.words()).contains(SECRET + "\nand more", "Coffee");
  }

  @Test
  void aTerminalThatDoesNotSayHowLargeItIsWorksToo() {
    Closer closer = closer().with("TERM", "vt100");
    Pty.Left left =
        toTheEnd(aloud(closer))
            .runIn("stty rows 0 cols 0; exec \"$@\"", "run", "lines.yaml", "--plain");

    left.facts().put("settings", "same");
    left.cleanly(0);
    PlainLint.strict().knowing("\ud83d\ude42").passTerminal(left.screen());
  }

  @Test
  void aTypescriptOfAnEveningPassesTheLintAndHoldsNoSecret() {
    Tools.need("script");
    Closer closer = closer();
    Path typescript = closer.world().resolve("typescript");
    toTheEnd(aloud(closer))
        .runIn("exec script -qec '" + closer.launcher() + " run lines.yaml --plain' " + typescript)
        .cleanly(0);
    String written =
        Closer.read(typescript)
            .replaceFirst("\\AScript started[^\n]*\n", "")
            .replaceFirst("\n?Script done[^\n]*\n\\z", "");

    assertThat(written).contains("Tea or coffee tonight?").doesNotContain(SECRET);
    PlainLint.strict().knowing("\ud83d\ude42").passTerminal(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{ \"$@\"; echo status=$?; } | cat", "echo hello | \"$@\"; echo status=$?"})
  void aSessionNeedsATerminalOnBothEnds(String script) {
    Closer closer = closer();
    Pty.Left left = new Pty(closer).runIn(script, "run", "lines.yaml", "--plain").cleanly(0);

    assertThat(left.screen()).contains("status=2", "--answers FILE", "closer print");
    assertThat(closer.journals()).isEmpty();
  }

  @Test
  void theEndOfTheInputInAPrivateTextPausesAndKeepsNothingOfIt() {
    Closer closer = closer();
    Pty.Left left =
        alone(closer)
            .send(SECRET + "\n")
            .await("Your next line")
            .send("\u0004")
            .await("What you typed was not sent, and is not kept.")
            .await("closer resume")
            .run("run", "lines.yaml", "--plain")
            .cleanly(75);

    assertThat(left.screen() + closer.journal()).doesNotContain(SECRET);
    closer.write("rest.yaml", "a:\n  - Your quiet thought: /leave\n");
    closer.run("resume", "--answers", "rest.yaml").endedWith(75);
  }

  @Test
  void theEndOfTheInputWithinALineDoesNotSendIt() {
    Closer closer = closer();
    aloud(closer)
        .send("half a line\u0004\u0004")
        .await("closer resume")
        .run("run", "lines.yaml", "--plain")
        .cleanly(75);

    assertThat(closer.journal()).doesNotContain("half a line");
  }

  @Test
  void theEndOfTheInputAtHomeLeaves() {
    new Pty(Closer.in(folder).introduced())
        .await("What would you like")
        .still()
        .send("\u0004")
        .run("--plain")
        .cleanly(0);
  }

  @Test
  void whatIsPastedAnswersOneCardOnly() {
    Closer closer = closer();
    Pty.Left left =
        new Pty(closer)
            .await("Press Enter to go on.")
            .still()
            .send("one\ntwo\nthree\n/leave\n")
            .await("press Enter when you are ready.")
            .still()
            .send("/leave\n")
            .await("closer resume")
            .run("run", "lines.yaml", "--plain")
            .cleanly(75);

    assertThat(left.screen()).doesNotContain("Your quiet thought");
  }

  @Test
  void aPasteOfSeveralParagraphsIsOnePrivateAnswer() {
    Closer closer = closer();
    Pty.Left left =
        leaves(
            alone(closer)
                .send("first\n\nsecond\nthird\n")
                .await("Your next line, not shown: ".repeat(4))
                .send("\n"));

    assertThat(left.screen()).doesNotContain("second");
    assertThat(closer.words()).containsExactly("first\n\nsecond\nthird");
  }

  /** On the way from one card to the next it is dropped, and means what it always means. */
  @Test
  void anEndOfTheInputThatIsTypedAheadPauses() {
    Closer closer = closer();
    new Pty(closer)
        .await("Press Enter to go on.")
        .still()
        .send("\nmore\n\u0004")
        .await("closer resume")
        .run("run", "lines.yaml", "--plain")
        .cleanly(75);
  }

  /** More than a terminal holds of one line itself, which is 4095 bytes, and 1024 on some. */
  @ParameterizedTest
  @CsvSource({"a, 6000", "\u00e4, 3000", "\ud83d\ude42, 5000"})
  void aLineMayBeOfAnyLength(String sign, int times) {
    Closer closer = closer();
    String words = sign.repeat(times) + "END";
    toTheEnd(aloud(closer).send(words).await("END").still())
        .run("run", "lines.yaml", "--plain")
        .cleanly(0);

    assertThat(closer.words()).contains(words + "with an emoji: \ud83d\ude42");
  }

  @Test
  void whatIsTypedIsTakenBackByTheKeysOfTheTerminal() {
    Closer closer = closer();
    Pty.Left left =
        toTheEnd(
                aloud(closer)
                    .send("gone")
                    .await("gone")
                    .send("\u0015a pot of t\u00e4\u4f60")
                    .await("t\u00e4\u4f60")
                    .send("\u007f\u007fea pots\u0017\u001b[D"))
            .run("run", "lines.yaml", "--plain")
            .cleanly(0);

    assertThat(left.screen())
        .contains("gone" + "\b \b".repeat(4) + "a pot", "\u4f60" + "\b \b".repeat(3) + "ea pots")
        .doesNotContain("\u001b");
    assertThat(closer.words()).contains("a pot of tea with an emoji: \ud83d\ude42");
  }

  @Test
  void aLineThatWasBegunIsThereAgainAfterTheProgramWasSuspended() {
    Closer closer = closer();
    Pty.Left left =
        toTheEnd(
                aloud(closer)
                    .send("half ")
                    .await("half")
                    .send("\u001a")
                    .stopped()
                    .shell()
                    .foreground()
                    .await("Line 1: half")
                    .still())
            .run("run", "lines.yaml", "--plain")
            .cleanly(0);

    assertThat(closer.words()).contains("half with an emoji: \ud83d\ude42");
    assertThat(left.screen()).doesNotContain("\u001b");
  }

  @Test
  void ofAPrivateLineNothingIsShownAfterTheProgramWasSuspendedAndNothingIsLost() {
    Closer closer = closer();
    Pty.Left left =
        leaves(
            alone(closer)
                .send("a quiet ")
                .still()
                .send("\u001a")
                .stopped()
                .foreground()
                .await("Your next line, not shown:")
                .still()
                .send("thought\n")
                .await("Your next line")
                .still()
                .send("\n"));

    assertThat(left.screen()).doesNotContain("a quiet");
    assertThat(closer.words()).containsExactly("a quiet thought");
  }

  /** Who shows the line already, as an editor does in which a shell runs. */
  @Test
  void whereTheTerminalDidNotEchoNothingIsShownTwice() {
    Closer closer = closer();
    Pty.Left left =
        toTheEnd(aloud(closer)).runIn("stty -echo; exec \"$@\"", "run", "lines.yaml", "--plain");

    left.facts().put("settings", "same");
    left.cleanly(0);
    assertThat(left.screen()).contains("Line 1: Line 2: ").doesNotContain("with an emoji");
  }
}
