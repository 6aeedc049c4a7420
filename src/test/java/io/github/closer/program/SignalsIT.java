package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a session is ended, the terminal is given back, and the session goes on where it was. */
class SignalsIT {
  private static final String DRAFT = "never sent";

  @TempDir Path folder;

  @BeforeAll
  static void needPython() {
    Tools.need("python3");
  }

  /** Where in a session it ends. */
  enum Moment {
    ANSWER("- ask: Where shall we begin?\n    who: a\n    answer: text", "Where shall we begin"),
    CHOICE(
        "- choose: Tea or coffee tonight?\n    who: both\n    options: [Tea, Coffee]",
        "Tea or coffee"),
    HANDOVER(
        "- ask: Your quiet thought?\n    who: a\n    private: always\n    answer: line",
        "Your quiet thought"),
    SPOKEN("- ask: Tell about today.\n    who: a\n    time: 2 min", "Tell about today"),
    PRIVATE(
        "- ask: Your quiet thought?\n    who: a\n    private: always\n    answer: line",
        "Your quiet thought");

    private final String step;
    private final String card;

    Moment(String step, String card) {
      this.step = step;
      this.card = card;
    }

    String deck() {
      // Five minutes end with one short card.
      return "title: Signals\nminutes: 5\nsteps:\n  - say: Before it.\n  "
          + step
          + "\n  - say: After it.\n";
    }

    /** Goes there, and begins to answer. */
    void reach(Pty pty, boolean plain) {
      pty.await("Signals").still().send(plain ? "\n" : "\r");
      pty.await("Before it").still().send(plain ? "\n" : "\r");
      if (this == HANDOVER || this == PRIVATE) {
        pty.await("keyboard to Alex").still();
        if (this == HANDOVER) {
          return;
        }
        pty.send(plain ? "\n" : "\r");
      }
      pty.await(card);
      switch (this) {
        case ANSWER -> pty.still().send(DRAFT);
        case PRIVATE -> pty.awaitNoEcho().still().send(DRAFT);
        case CHOICE -> pty.still().send("2");
        case SPOKEN, HANDOVER -> pty.still();
      }
      pty.still();
    }
  }

  /** The script is only taken where that card is the next one, or the first after a handover. */
  private static void goesOnAt(String card, Closer closer) {
    closer.write("leave.yaml", "a:\n  - " + card + ": /leave\nboth:\n  - " + card + ": /leave\n");
    Ran ran = closer.run("resume", "--answers", "leave.yaml").endedWith(75);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains(card).doesNotContain("Before it", "After it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rich", "plain"})
  void leavingIsRememberedAndToldWithTheWayBack(String stage) {
    boolean plain = stage.equals("plain");
    Closer closer = Closer.in(folder).introduced();
    closer.write("signals.yaml", Moment.ANSWER.deck());
    Pty pty = new Pty(closer);
    pty.await("Signals").still().send(plain ? "\n" : "\r").await("Before it").still();
    pty.send(plain ? "/leave\n" : "\u0011").await("closer resume");
    (plain ? pty.run("run", "signals.yaml", "--plain") : pty.run("run", "signals.yaml"))
        .cleanly(75);
    closer.write("rest.yaml", "a: [words]\n");
    assertThat(closer.run("resume", "--answers", "rest.yaml").well().out()).contains("Before it");
  }

  @Test
  void theEndOfInputLeavesAsAWordWould() {
    Closer closer = Closer.in(folder).introduced();
    closer.write("signals.yaml", Moment.ANSWER.deck());
    new Pty(closer)
        .await("Signals")
        .still()
        .send("\u0004")
        .await("closer resume")
        .run("run", "signals.yaml", "--plain")
        .cleanly(75);
  }

  @Test
  void threeEscapesLeaveWithoutAWord() {
    Closer closer = Closer.in(folder).introduced();
    closer.write("signals.yaml", Moment.PRIVATE.deck());
    Pty pty = new Pty(closer);
    Moment.PRIVATE.reach(pty, false);
    Pty.Left left =
        pty.send("\u001b")
            .still()
            .send("\u001b")
            .still()
            .send("\u001b")
            .run("run", "signals.yaml")
            .cleanly(0);
    String after = left.screen().substring(left.screen().lastIndexOf("\u001b[?1049l"));
    assertThat(after.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "").strip()).isEmpty();
    goesOnAt(Moment.PRIVATE.card, closer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xterm", "screen", "vt220", "linux", "dumb", "no-such-terminal", ""})
  void everyTerminalCanBePlayedOn(String term) {
    Closer closer = Closer.in(folder).introduced().with("TERM", term);
    closer.write("signals.yaml", Moment.CHOICE.deck());
    boolean plain = List.of("dumb", "no-such-terminal", "").contains(term);
    String enter = plain ? "\n" : "\r";
    new Pty(closer)
        .await("Signals")
        .still()
        .send(enter)
        .await("Before it")
        .still()
        .send(enter)
        .await("Tea or coffee")
        .still()
        .send("2")
        .still()
        .send(enter)
        .await("After it")
        .still()
        .send(enter)
        .await("last card")
        .still()
        .send(enter)
        .await("Before you part")
        .still()
        .send(enter)
        .await("closer print")
        .run("run", "signals.yaml")
        .cleanly(0);
    assertThat(closer.words()).contains("Coffee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[2J\u001b[31mred",
        "\u001b]0;title\u0007",
        "!! !$ ^a^b",
        "back\\slash\\",
        "\u202eevil \u05e9\u05dc\u05d5\u05dd",
        "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 e\u0301",
        "  Sam: I agree"
      })
  void whatIsTypedInLinesIsKeptAsItIsAndPrintedHarmlessly(String typed) {
    String words = withoutKeys(typed);
    Closer closer = Closer.in(folder).introduced();
    closer.write("signals.yaml", Moment.ANSWER.deck());
    Pty pty = new Pty(closer);
    pty.await("Signals").still().send("\n").await("Before it").still().send("\n");
    pty.await("Where shall we begin").still().send(typed + "\n").still().send("\n");
    pty.await("After it").still().send("\n").await("last card").still().send("\n");
    pty.await("Before you part").still().send("\n");
    pty.await("closer print").run("run", "signals.yaml", "--plain").cleanly(0);
    assertThat(closer.words()).containsExactly(words);
    for (String format : List.of("text", "markdown")) {
      String out = closer.run("print", "--format", format).well().out();
      assertThat(out).doesNotContain("\u001b", "\u0007", "\u202e", "\n  Sam:", "\n- *Sam");
    }
  }

  /** What an arrow or a bell sends is no word of anybody. */
  private static String withoutKeys(String typed) {
    return typed.replaceAll("\u001b\\[[0-9;]*[A-Za-z]|\\p{Cc}", "");
  }

  /** The program is held still, so that it can read nothing before the signal comes. */
  @ParameterizedTest
  @CsvSource({
    "INT, 130, --plain",
    "TERM, 143, --plain",
    "HUP, 129, --plain",
    "INT, 130, --theme=plain",
    "TERM, 143, --theme=plain",
    "HUP, 129, --theme=plain",
  })
  void noShellMeetsWhatWasTyped(String signal, int status, String stage) {
    typedAndUnread(Closer.in(folder), signal, stage).cleanly(status);
  }

  /** There JLine's library cannot be unpacked. */
  @ParameterizedTest
  @ValueSource(strings = {"--plain", "--theme=plain"})
  void norWhereAFolderTakesNoPrograms(String stage) {
    Closer closer = Closer.in(folder).with("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=/nowhere");
    typedAndUnread(closer, "TERM", stage).cleanly(143);
  }

  private static Pty.Left typedAndUnread(Closer closer, String signal, String stage) {
    closer.introduced().write("signals.yaml", Moment.PRIVATE.deck());
    Pty pty = new Pty(closer);
    Moment.PRIVATE.reach(pty, stage.equals("--plain"));
    Pty.Left left =
        pty.frozen()
            .held("and nobody reads this ".repeat(20))
            .signal(signal)
            .signal("CONT")
            .run("run", "signals.yaml", stage);
    assertThat(left.screen()).doesNotContain("nobody");
    return left;
  }

  @Test
  void whatFollowsTheQuickExitLineByLineReachesNoShell() {
    Closer closer = Closer.in(folder).introduced();
    closer.write("signals.yaml", Moment.CHOICE.deck());
    Pty pty = new Pty(closer);
    pty.await("Signals").still().send("/x\necho and this\n");
    pty.run("run", "signals.yaml", "--plain").cleanly(0);
  }
}
