package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.program.Canary.Kind;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A first evening on one of the stages: words are typed, erased, kept and shared. */
final class Visit {
  private static final Pattern STATUS = Pattern.compile("status=([0-9]+)");
  private static final String DECK =
      """
      title: Canary of tonight
      minutes: 5
      steps:
        - ask: What may both of you know?
          who: a
          answer: line
        - ask: What is yours alone?
          who: a
          private: always
          answer: text
        - ask: And what comes last?
          who: b
          answer: line
      """;

  private final Tmux tmux;
  private final Canary canary;
  private final boolean plain;

  Visit(Tmux tmux, Canary canary, boolean plain) {
    this.tmux = tmux;
    this.canary = canary;
    this.plain = plain;
  }

  /** How it ends. */
  enum Ending {
    END("0"),
    CTRL_C("130"),
    QUICK_EXIT("0"),
    KILL("137"),
    // Where it may leave no core, the machine ends as it likes.
    SEGV("1|134|139"),
    ABRT("134");

    private final String statuses;

    Ending(String statuses) {
      this.statuses = statuses;
    }

    /** Whether no process can see it coming, so that the terminal stays as it is. */
    boolean isSudden() {
      return List.of(KILL, SEGV, ABRT).contains(this);
    }
  }

  static void prepare(Closer closer) {
    closer.write("canary.yaml", DECK);
  }

  /** Plays until the last question has the words that are not sent; returns the program. */
  ProcessHandle begin() {
    tmux.command("exec env PS1='$ ' bash --norc --noprofile");
    tmux.command("clear");
    tmux.command("closer run canary.yaml" + (plain ? " --plain" : "") + "; echo status=$?");
    tmux.awaitWords("not therapy");
    tmux.press("Enter");
    tmux.awaitWords("the first of you be called?");
    erased("C-u");
    sent(canary.word(Kind.NAME));
    tmux.awaitWords("the other one?");
    sent(canary.otherName());
    tmux.awaitWords("Canary of tonight");
    tmux.awaitWords(plain ? "minutes.PressEnter" : "Enter goes on");
    tmux.press("Enter");
    tmux.awaitWords("What may both of you know?");
    erased(plain ? "C-u" : "C-w");
    sent(canary.word(Kind.SHARED));
    tmux.awaitWords("keyboard to " + canary.word(Kind.NAME));
    tmux.press("Enter");
    tmux.awaitWords("What is yours alone?");
    tmux.await("no echo", screen -> !tmux.echoes());
    alone();
    tmux.awaitWords("may look again");
    tmux.press("Enter");
    tmux.awaitWords("And what comes last?");
    erased("C-u");
    tmux.type(canary.word(Kind.UNSENT));
    tmux.awaitWords(canary.word(Kind.UNSENT));
    return tmux.program();
  }

  /** Types a word that can be seen, and takes it back. */
  private void erased(String key) {
    tmux.type(canary.word(Kind.ERASED));
    tmux.awaitWords(canary.word(Kind.ERASED));
    tmux.press(key);
    tmux.await("nothing", screen -> !screen.contains(canary.word(Kind.ERASED)));
  }

  private void sent(String word) {
    tmux.type(word);
    tmux.awaitWords(word);
    tmux.press("Enter");
  }

  private void alone() {
    if (plain) {
      tmux.type(canary.word(Kind.ERASED));
      tmux.press("C-u");
      tmux.command(canary.word(Kind.ERASED));
      tmux.command("/undo");
      tmux.command(canary.word(Kind.ALONE));
      tmux.press("Enter");
      return;
    }
    tmux.type(canary.word(Kind.ERASED));
    tmux.await("dots", screen -> screen.contains("\u2022\u2022\u2022"));
    tmux.press("C-u");
    tmux.await("nothing", screen -> !screen.contains("\u2022\u2022\u2022"));
    tmux.type(canary.word(Kind.ALONE));
    tmux.press("C-t");
    tmux.awaitWords(canary.word(Kind.ALONE));
    tmux.press("Enter");
  }

  /** Ends it, and comes back to the shell. */
  void end(Ending ending, ProcessHandle program) {
    switch (ending) {
      case END -> {
        tmux.press("C-u");
        tmux.await("nothing", screen -> !screen.contains(canary.word(Kind.UNSENT)));
        sent(canary.word(Kind.SHARED));
        tmux.awaitWords("last card");
        tmux.press("Enter");
        tmux.awaitWords("Before you part");
        tmux.press("Enter");
      }
      case CTRL_C -> tmux.press("C-c");
      case QUICK_EXIT -> quickExit();
      case KILL, SEGV, ABRT -> signal(ending.name(), program);
    }
    String screen = tmux.await("the shell", shown -> STATUS.matcher(shown).find());
    Matcher status = STATUS.matcher(screen);
    assertThat(status.find()).isTrue();
    assertThat(status.group(1)).as(screen).matches(ending.statuses);
    assertThat(screen).doesNotContain("(core dumped)");
  }

  private void quickExit() {
    if (plain) {
      tmux.press("C-u");
      tmux.command("/x");
    } else {
      tmux.press("Escape", "Escape", "Escape");
    }
  }

  private static void signal(String name, ProcessHandle program) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(program.pid())).start().waitFor();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the shell write down what was typed into it. */
  void rememberHistory() {
    tmux.press("C-u");
    tmux.command("history -a; echo remem''bered");
    tmux.awaitWords("remembered");
  }
}
