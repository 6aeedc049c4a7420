package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion, in the shells themselves, with the packaged program behind it. */
class CompletionIT {
  @TempDir Path folder;
  private Closer closer;

  @BeforeEach
  void makeWorld() {
    closer = Closer.in(folder);
    closer.write("our own.yaml", "- What made you laugh?\n");
    closer.write("notes.txt", "nothing\n");
    closer.write("prompts/lately.yaml", "- What made you laugh?\n");
  }

  private Path script(String shell) {
    return closer.write("." + shell, closer.run("completion", shell).well().out());
  }

  /** Runs lines in a shell that has the program on its path. */
  private Ran in(String shell, String lines) {
    Closer onPath = closer.with("PATH", Closer.packaged() + "/bin:" + System.getenv("PATH"));
    List<String> line = new ArrayList<>(onPath.shell());
    line.set(line.size() - 1, shell);
    line.addAll(shell.equals("fish") ? List.of("-N", "-c", lines) : List.of("-c", lines));
    return Closer.finish(closer.start(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void aShellCanReadItsScript(String shell) {
    Tools.need(shell);
    Path script = script(shell);

    Ran ran = in("sh", "exec " + shell + " -n " + script);

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void bashCompletesWhatIsThere() {
    Tools.need("bash");
    Map<String, String> tries = new TreeMap<>();
    tries.put("closer ru", "run");
    tries.put("closer run cu", "curiosity");
    tries.put("closer run la", "lately");
    tries.put("closer --color never pri", "print");
    tries.put("closer print --format ''", "text markdown html json csv");
    tries.put("closer print --format = m", "markdown");
    tries.put("closer new --from check", "check-in");
    tries.put("closer run --ans", "--answers");
    tries.put("closer run --answers no", "notes.txt");
    tries.put("closer check our", "our own.yaml");
    tries.put("closer help sa", "safety");
    tries.put("closer run curiosity ''", "");
    tries.put("nowhere run cu", "");
    StringBuilder lines = new StringBuilder(". " + script("bash") + "\n");
    tries.keySet().forEach(line -> lines.append(bash(line)));

    Ran ran = in("bash", lines.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines()).containsExactlyElementsOf(tries.values());
  }

  private static String bash(String line) {
    return "COMP_WORDS=(%s) COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _closer; echo \"${COMPREPLY[*]}\"\n"
        .formatted(line);
  }

  @Test
  void bashOffersTheSessionsThatCanBePrinted() {
    Tools.need("bash");
    closer.run("run", "curiosity", "--answers", Answers.file("curiosity").toString()).well();
    String letters = closer.run("sessions").well().out().substring(0, 5);

    Ran ran = in("bash", ". " + script("bash") + "\n" + bash("closer print ''"));

    assertThat(ran).isEqualTo(new Ran(0, letters + "\n", ""));
  }

  @Test
  void fishCompletesWhatIsThere() {
    Tools.need("fish");
    Map<String, String> tries = new TreeMap<>();
    tries.put("closer ru", "run");
    tries.put("closer run cu", "curiosity");
    tries.put("closer --color never pri", "print");
    tries.put("closer print --format ", "csv html json markdown text");
    tries.put("closer run --ans", "--answers");
    tries.put("closer run --answers no", "notes.txt");
    tries.put("closer check our", "our own.yaml");
    tries.put("closer run curiosity ", "");
    StringBuilder lines = new StringBuilder("source " + script("fish") + "\n");
    tries
        .keySet()
        .forEach(
            line ->
                lines.append(
                    "string replace -r '\\t.*' '' -- (complete -C '%s') | string join ' '; echo\n"
                        .formatted(line)));

    Ran ran = in("fish", lines.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactlyElementsOf(tries.values().stream().filter(v -> !v.isEmpty()).toList());
  }

  @Test
  void zshCompletesWhatIsThere() {
    Tools.need("tmux");
    Tools.need("zsh");
    Path script = script("zsh");
    try (Tmux terminal = new Tmux(closer, 80, 24)) {
      terminal.command("exec zsh -f");
      terminal.command("PS1='> '; . " + script + "; echo ready $(( 40 + 2 ))");
      terminal.awaitWords("ready 42");
      completed(terminal, "closer ru", "closer run");
      completed(terminal, "closer run cu", "closer run curiosity");
      completed(terminal, "closer print --format ma", "closer print --format markdown");
      completed(terminal, "closer run --answers no", "closer run --answers notes.txt");
      completed(terminal, "closer check our", "closer check our\\ own.yaml");
    }
  }

  private static void completed(Tmux terminal, String typed, String whole) {
    terminal.type(typed);
    terminal.press("Tab");
    terminal.await(whole, screen -> screen.lines().anyMatch(l -> l.strip().equals("> " + whole)));
    terminal.press("C-u");
  }
}
