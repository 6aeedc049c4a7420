package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Event;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there, whenever the program is killed. */
class KillIT {
  private static final int KILLS = Integer.getInteger("closer.kills", 50);
  private static final int QUESTIONS = 200;
  private static final int FINISH_EVERY = 25;

  @TempDir Path folder;

  /** What one kill met. */
  private record Met(int acknowledged, int kept) {}

  @Test
  void everyAcknowledgedAnswerSurvivesAKillAtAnyInstantSeed7() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<Met>> kills = new ArrayList<>();
      for (int i = 0; i < KILLS; i++) {
        int kill = i;
        kills.add(two.submit(() -> killed(kill)));
      }
      List<Met> met = new ArrayList<>();
      for (Future<Met> kill : kills) {
        met.add(kill.get());
      }
      assertThat(met.stream().filter(m -> m.kept > 0 && m.kept < QUESTIONS))
          .as("kills in the middle of a session, of %s", met)
          .hasSizeGreaterThan(KILLS / 3);
    } finally {
      two.shutdownNow();
    }
  }

  private Met killed(int kill) throws InterruptedException {
    Closer closer = Closer.in(folder);
    closer.write("long.yaml", deck());
    closer.write("answers.yaml", answers(0, false));
    Closer.Started started =
        closer.start(closer.line("run", "long.yaml", "--answers", "answers.yaml"));
    Random random = new Random(700 + kill);
    if (kill % 5 > 0) {
      awaitAcknowledged(started, random.nextInt(QUESTIONS));
      TimeUnit.MICROSECONDS.sleep(random.nextInt(5_000));
    } else {
      TimeUnit.MILLISECONDS.sleep(random.nextInt(1_000));
    }
    started.process().destroyForcibly();
    started.process().waitFor();
    assertThat(Closer.read(started.err())).isEmpty();
    int acknowledged = acknowledged(started);
    if (closer.journals().isEmpty()) {
      assertThat(acknowledged).isZero();
      closer.run("print").endedWith(66);
      return new Met(0, 0);
    }
    List<String> kept = answers(closer);
    assertThat(kept.size()).as("kill %s", kill).isBetween(acknowledged, acknowledged + 1);
    assertThat(kept).isEqualTo(said(kept.size()));
    String printed = closer.run("print").well().out();
    assertThat(said(kept.size())).allMatch(printed::contains);
    goOn(closer, kept.size(), kill % FINISH_EVERY == 0);
    return new Met(acknowledged, kept.size());
  }

  /**
   * Four of five kills come soon after some answer, whatever the speed of the machine; the fifth
   * comes at any time at all, the time before the beginning and after the end included.
   */
  private static void awaitAcknowledged(Closer.Started started, int answers)
      throws InterruptedException {
    while (started.process().isAlive() && acknowledged(started) < answers) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  /** How many of the deck's questions; what is saved after them belongs to the closing cards. */
  private static int acknowledged(Closer.Started started) {
    long saved =
        Closer.soFar(started.out()).lines().filter(line -> line.equals("  (saved)")).count();
    return (int) Math.min(QUESTIONS, saved);
  }

  /** The answers to the deck's own questions; the closing cards come after them. */
  private static List<String> answers(Closer closer) {
    List<String> words = closer.words();
    return words.subList(0, Math.min(QUESTIONS, words.size()));
  }

  /** Goes on at the next question: to leave there, or to the end. */
  private static void goOn(Closer closer, int next, boolean finish) {
    boolean over = closer.events().stream().anyMatch(Event.Ended.class::isInstance);
    if (over || (next == QUESTIONS && !finish)) {
      return;
    }
    closer.write("rest.yaml", answers(next, !finish));
    closer.run("resume", "--answers", "rest.yaml").endedWith(finish ? 0 : 75);
    assertThat(answers(closer)).isEqualTo(said(finish ? QUESTIONS : next));
    if (finish) {
      assertThat(closer.run("print").well().out())
          .contains(said(QUESTIONS))
          .doesNotContain("not finished");
    }
  }

  private static String deck() {
    StringBuilder out = new StringBuilder("title: Long\nsteps:\n");
    for (int i = 0; i < QUESTIONS; i++) {
      out.append("  - ask: %s\n    who: %s\n    answer: line\n".formatted(question(i), who(i)));
    }
    return out.toString();
  }

  /** A script from one question on, in which each answer names its card. */
  private static String answers(int from, boolean leave) {
    StringBuilder out = new StringBuilder("people: [Alex, Sam]\nseed: 3\n");
    for (String who : List.of("a", "b")) {
      out.append(who).append(":\n");
      for (int i = from; i < QUESTIONS; i++) {
        if (who(i).equals(who)) {
          String answer = leave ? "/leave" : answer(i);
          out.append("  - \"%s\": %s\n".formatted(question(i), answer));
        }
      }
      out.append("  - the end\n");
    }
    return out.toString();
  }

  private static String who(int i) {
    return i % 3 == 0 ? "b" : "a";
  }

  private static String question(int i) {
    return "Question %04d".formatted(i);
  }

  private static String answer(int i) {
    return "answer %04d ".formatted(i) + "é".repeat(i * 37 % 100) + ".";
  }

  private static List<String> said(int count) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(answer(i));
    }
    return out;
  }

  @Test
  void aKillWhileTypingCostsOnlyWhatWasBeingTyped() {
    Tools.need("tmux");
    Closer closer = Closer.in(folder).introduced();
    closer.write(
        "three.yaml",
        """
        title: Three questions
        minutes: 5
        steps:
          - ask: The first question?
            who: a
            answer: text
          - ask: The second question?
            who: b
            private: always
            answer: line
          - ask: The third question?
            who: each
            answer: line
        """);
    String asked;
    try (Tmux tmux = new Tmux(closer, 80, 24)) {
      tmux.command("closer run three.yaml");
      answer(tmux, "Three questions", "");
      answer(tmux, "The first question?", "first words");
      answer(tmux, "keyboard to Sam", "");
      answer(tmux, "The second question?", "second words");
      answer(tmux, "may look again", "");
      asked = addressee(tmux.awaitWords("The third question?"));
      tmux.type("half a sent");
      tmux.awaitWords("half a sent");
      assertThat(tmux.program().destroyForcibly()).isTrue();
    }
    assertThat(closer.words()).containsExactly("first words", "second words");
    assertThat(closer.run("print").well().out()).contains("first words", "not finished");

    try (Tmux tmux = new Tmux(closer, 80, 24)) {
      tmux.command("closer resume; echo status=$?");
      assertThat(addressee(tmux.awaitWords("The third question?"))).isEqualTo(asked);
      answer(tmux, "The third question?", "third words");
      tmux.await("the other one", screen -> !addressee(screen).equals(asked));
      answer(tmux, "The third question?", "fourth words");
      answer(tmux, "last card", "");
      answer(tmux, "Before you part", "");
      tmux.awaitWords("status=0");
    }
    assertThat(closer.words())
        .containsExactly("first words", "second words", "third words", "fourth words");
    assertThat(closer.journal()).doesNotContain("half a sent");
  }

  private static void answer(Tmux tmux, String card, String words) {
    tmux.awaitWords(card);
    if (!words.isEmpty()) {
      tmux.type(words);
    }
    tmux.press("Enter");
  }

  private static String addressee(String screen) {
    return screen.contains("Alex") ? "Alex" : screen.contains("Sam") ? "Sam" : "";
  }
}
