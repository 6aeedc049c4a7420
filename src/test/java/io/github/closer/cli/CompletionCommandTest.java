package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the shells do what they are told is shown by CompletionIT. */
class CompletionCommandTest {
  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void makeHome() {
    home = new AtHome(folder);
  }

  private Grammar grammar() {
    return Grammar.of(Commands.all(home.program()));
  }

  private Grammar.Command command(String name) {
    return grammar().commands().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String script(Completion shell) {
    AtHome.Ran ran = home.run("completion", shell.name().toLowerCase(Locale.ROOT));
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  @ParameterizedTest
  @EnumSource
  void everyScriptKnowsEveryCommandAndEveryOption(Completion shell) {
    String script = script(shell);

    assertThat(grammar().commands()).hasSizeGreaterThan(15);
    for (Grammar.Command command : grammar().commands()) {
      assertThat(script).containsPattern("(?m)(^|\\W)" + Pattern.quote(command.name()) + "\\W");
      for (Grammar.Flag option : command.options()) {
        String name = option.names().get(option.names().size() - 1);
        assertThat(script).contains(shell == Completion.FISH ? " -l " + name.substring(2) : name);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noScriptOffersWhatOnlyTheScriptsThemselvesNeed(Completion shell) {
    String offers =
        script(shell).lines().filter(l -> !l.contains("2>/dev/null")).toList().toString();

    assertThat(offers).doesNotContain("--names").doesNotContain("-l names");
  }

  @ParameterizedTest
  @EnumSource
  void aScriptIsPlainTextThatAnyTerminalCanCarry(Completion shell) {
    assertThat(script(shell)).matches("[\\n\\x20-\\x7e]+").endsWith("\n").doesNotContain("%n");
  }

  @Test
  void theGrammarKnowsWhatStandsWhere() {
    assertThat(command("run").operands())
        .containsExactly(
            new Grammar.Operand(new Grammar.Value("DECK", Grammar.Kind.DECK, List.of()), false));
    assertThat(command("check").operands().get(0).repeated()).isTrue();
    assertThat(command("check").operands().get(0).value().kind()).isEqualTo(Grammar.Kind.DECK);
    assertThat(command("resume").operands().get(0).value().kind()).isEqualTo(Grammar.Kind.SESSION);
    assertThat(command("new").operands().get(0).value().kind()).isEqualTo(Grammar.Kind.TEXT);
    assertThat(command("print").valued().get(0).value().orElseThrow().words())
        .contains("text", "markdown");
    assertThat(command("help").operands().get(0).value().words())
        .contains("run", "completion", "keys", "safety", "decks", "privacy");
  }

  @Test
  void namesOfDecksComeWithoutALookIntoThem() {
    assertThat(home.file("prompts").toFile().mkdirs()).isTrue();
    home.write("prompts/broken.yaml", "{");

    assertThat(home.runHere("completion", "bash", "--names", "decks").out().lines())
        .contains("broken", "curiosity", "five", "repair");
  }

  @Test
  void whereNothingWasPlayedThereIsNoSessionToOffer() {
    AtHome.Ran ran = home.run("completion", "bash", "--names", "sessions");

    assertThat(ran).isEqualTo(new AtHome.Ran(0, "", ""));
  }

  @Test
  void lettersOfSessionsAreThoseThatResumeTakes() {
    home.answered(List.of("people: [Alex, Sam]", "a: [/leave]"), "run", "curiosity");
    String letters = home.run("completion", "bash", "--names", "sessions").out().strip();

    assertThat(letters).isEqualTo(home.sessions().list().get(0).id().letters());
  }

  @Test
  void anotherShellIsAnsweredWithThoseThatThereAre() {
    AtHome.Ran ran = home.run("completion", "tcsh");

    assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("tcsh", "bash, zsh or fish");
  }

  @Test
  void helpSaysForEachShellHowItIsPutInPlace() {
    assertThat(home.run("completion", "--help").out())
        .contains("completion bash > ", "completion zsh > ", "completion fish > ");
  }
}
