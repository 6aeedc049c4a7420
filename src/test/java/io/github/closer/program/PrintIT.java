package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printing where somebody looks on. */
class PrintIT {
  private static final String ALEXS = "I left the room without a word";
  private static final String SAMS = "I counted your evenings out aloud";

  @TempDir Path folder;
  private Closer closer;

  @BeforeAll
  static void needTools() {
    Tools.need("tmux");
    Tools.need("less");
  }

  @BeforeEach
  void anEveningWasPlayed() {
    closer = Closer.in(folder);
    closer.run("run", "repair", "--answers", Answers.file("repair").toString()).well();
  }

  @Test
  void whatIsOnesOwnIsShownOnceItsOwnerLooks() {
    try (Tmux tmux = new Tmux(closer, 80, 24)) {
      tmux.command("closer print --for Alex --no-pager; echo status=$?");
      tmux.awaitWords("Please pass the keyboard to Alex");
      tmux.press("C-q");
      tmux.await("the shell", screen -> screen.contains("status=0"));
      assertThat(tmux.everything()).doesNotContain(ALEXS, SAMS);

      tmux.command("clear; closer print --for Alex --no-pager; echo status=$?");
      tmux.awaitWords("Please pass the keyboard to Alex");
      assertThat(tmux.screen()).doesNotContain(ALEXS);
      tmux.press("Enter");
      tmux.await("the shell", screen -> screen.contains("status=0"));
      assertThat(tmux.history()).contains(ALEXS).doesNotContain(SAMS);
    }
  }

  @Test
  void whatIsOnesOwnLeavesNothingOnTheScreen() {
    try (Tmux tmux = new Tmux(closer, 80, 24)) {
      tmux.command("LESS=-FRX closer search without a word --for Alex; echo status=$?");
      tmux.awaitWords("Please pass the keyboard to Alex");
      tmux.press("Enter");
      tmux.awaitWords(ALEXS);
      tmux.press("q");
      tmux.await("the shell", screen -> screen.contains("status=0"));
      assertThat(tmux.history()).doesNotContain(ALEXS, SAMS);
    }
  }

  @Test
  void throughAPipeNobodyCanBeAskedAndNothingPrivateComes() {
    try (Tmux tmux = new Tmux(closer, 80, 24)) {
      for (String line :
          List.of(
              "closer print --for Sam",
              "closer search counted --for Sam",
              "closer redact last 1-a")) {
        tmux.command("clear; { " + line + "; echo status=$?; } | cat");
        tmux.await("the shell", screen -> screen.contains("status=2"));
        assertThat(tmux.everything()).doesNotContain(ALEXS, SAMS);
      }
    }
    assertThat(closer.run("print").well().out()).doesNotContain("removed by its author");
  }

  @Test
  void whatIsLongerThanTheScreenIsShownPageByPage() {
    String first = closer.run("print").well().out().lines().findFirst().orElseThrow();
    try (Tmux tmux = new Tmux(closer, 80, 24)) {
      tmux.command("closer print; echo status=$?");
      tmux.await("the first page", screen -> screen.startsWith(first));
      tmux.press("C-c");
      tmux.press("G");
      tmux.await("the end", screen -> screen.contains("(END)"));
      tmux.press("q");
      tmux.await("the shell", screen -> screen.contains("status=0"));

      tmux.command("clear; PAGER=no-such-pager closer print; echo status=$?");
      tmux.await("all of it", screen -> screen.contains("status=0"));
      assertThat(tmux.history()).contains(first);
      tmux.command("clear; tmux clear-history; closer print --only wins; echo status=$?");
      tmux.await("what fits", screen -> screen.contains("status=0") && screen.contains(first));
    }
    assertThat(closer.world().resolve("home/.lesshst")).doesNotExist();
  }
}
