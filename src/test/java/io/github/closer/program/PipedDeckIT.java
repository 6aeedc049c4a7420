package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deck from elsewhere, piped in: its patch is exact for a program, and harmless for people. */
class PipedDeckIT {
  private static final String PIPED =
      "printf 'title: x\\nsteps:\\n  - sayy: \"a\\033[31mb\"\\n' | \"$@\"";

  @TempDir Path folder;

  @BeforeAll
  static void needPython() {
    Tools.need("python3");
  }

  @Test
  void onATerminalNothingInAPatchActs() {
    Pty.Left left = new Pty(Closer.in(folder)).runIn(PIPED, "check", "--diff", "-").cleanly(1);

    assertThat(left.screen()).contains("+  - say: \"a␛[31mb\"").doesNotContain("\u001b[31m");
  }

  @Test
  void forAProgramAPatchIsExact() {
    Pty.Left left =
        new Pty(Closer.in(folder))
            .runIn(PIPED + " 2>/dev/null | od -c", "check", "--diff", "-")
            .cleanly(0);

    assertThat(left.screen()).contains("a 033   [   3   1   m");
  }
}
