package io.github.closer.program;

import static io.github.closer.program.Tmux.squeezed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people spend an evening at one terminal. */
class EveningIT {
  private static final String OTHER_EVENING = "Tonight is for small stories.";
  private static final Pattern STATUS = Pattern.compile("status=([0-9]+)");

  /** A gate closes by itself once in six evenings; so many in a row is no chance. */
  private static final int EVENINGS = 10;

  @TempDir Path folder;

  @BeforeAll
  static void needTmux() {
    Tools.need("tmux");
    Tools.need("stty");
  }

  private record Look(String options, int columns, int rows) {
    boolean plain() {
      return options.contains("--plain");
    }
  }

  @Test
  void itIsTheSameEveningOnEveryStage() {
    Map<String, String> scripted = spentByScript();
    assertThat(spent(new Look("", 80, 24))).as("rich").isEqualTo(scripted);
    assertThat(spent(new Look("", 40, 20))).as("rich and narrow").isEqualTo(scripted);
    assertThat(spent(new Look("--plain", 80, 24))).as("plain").isEqualTo(scripted);
  }

  /** The printed evening for each reader, played from a file. */
  private Map<String, String> spentByScript() {
    Closer closer = Closer.in(folder);
    closer
        .run("run", "three-percent", "--answers", Answers.file("three-percent").toString())
        .well();
    return printed(closer);
  }

  private Map<String, String> spent(Look look) {
    for (int evening = 0; evening < EVENINGS; evening++) {
      Optional<Map<String, String>> printed = spentOnce(look);
      if (printed.isPresent()) {
        return printed.get();
      }
    }
    return fail("the gate closed %s times in a row", EVENINGS);
  }

  /** Empty when the program did what it announces, and closed the gate by itself. */
  private Optional<Map<String, String>> spentOnce(Look look) {
    Closer closer = begun();
    try (Tmux tmux = new Tmux(closer, look.columns, look.rows)) {
      play(tmux, look);
      return Optional.of(printed(closer));
    } catch (Hands.GateClosed chance) {
      return Optional.empty();
    }
  }

  /** An evening left at its very first card: from there all chance but the gate's is settled. */
  private Closer begun() {
    Closer closer = Closer.in(folder);
    closer.write("begin.yaml", "people: [Alex, Sam]\nseed: 1\nboth:\n  - Three percent: /leave\n");
    closer.run("run", "three-percent", "--answers", "begin.yaml").endedWith(75);
    return closer;
  }

  private static void play(Tmux tmux, Look look) {
    tmux.awaitWords("$");
    tmux.command("echo what stood here before");
    tmux.awaitWords("$ echo what stood here before what stood here before $");
    tmux.command("closer resume " + look.options + "; echo status=$?");
    Hands hands =
        look.plain() ? new PlainHands(tmux, OTHER_EVENING) : new RichHands(tmux, OTHER_EVENING);
    Path deck = Path.of("prompts/three-percent.yaml");
    for (Course.Turn turn : Course.of(deck, Answers.file("three-percent"))) {
      hands.take(turn);
    }
    String screen = tmux.await("the end", shown -> STATUS.matcher(shown).find());
    assertThat(statusOn(screen)).as(screen).isZero();
    assertThat(screen).contains("closer print");
    if (!look.plain()) {
      assertThat(squeezed(screen))
          .contains(squeezed("what stood here before"))
          .doesNotContain(squeezed("What was said tonight stays here"));
    }
  }

  private static int statusOn(String screen) {
    Matcher matcher = STATUS.matcher(screen);
    int status = -1;
    while (matcher.find()) {
      status = Integer.parseInt(matcher.group(1));
    }
    return status;
  }

  /** What is printed for each reader, without the times, which differ. */
  private static Map<String, String> printed(Closer closer) {
    Map<String, String> out = new HashMap<>();
    for (String reader : List.of("both", "Alex", "Sam")) {
      List<String> lines =
          closer
              .run("print", "--for", reader)
              .well()
              .out()
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("Away from"))
              .toList();
      String untimed = String.join("\n", lines).replaceFirst("\n[^\n]*\n", "\n");
      out.put(reader, untimed.replaceAll("spoke, [0-9]+:[0-9]{2}", "spoke"));
    }
    return out;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--plain"})
  void theFirstEveningBeginsWithTwoNamesAndCanBeGoneOnWith(String options) {
    boolean plain = !options.isEmpty();
    String leave = plain ? "/leave" : "";
    Closer closer = Closer.in(folder);
    try (Tmux tmux = new Tmux(closer, 80, 30)) {
      tmux.command("closer " + options + "; echo status=$?");
      tmux.awaitWords("not therapy");
      tmux.press("Enter");
      tmux.awaitWords("the first of you be called?");
      tmux.command("Alex");
      tmux.awaitWords("the other one?");
      tmux.command("alex");
      tmux.awaitWords("has that name already");
      tmux.command("Sam");
      choose(tmux, "Curiosity,");
      tmux.awaitWords("Six questions, from easy to close.");
      tmux.press("Enter");
      tmux.awaitWords("Phones out of the room");
      leave(tmux, leave);
      assertThat(statusOn(tmux.await("75", shown -> statusOn(shown) == 75))).isEqualTo(75);
      assertThat(tmux.screen()).contains("closer resume");
      assertThat(closer.run("print").well().out()).contains("Alex and Sam", "not finished");

      tmux.command("clear");
      tmux.await("a clear screen", shown -> !shown.contains("status"));
      tmux.command("closer " + options + "; echo status=$?");
      choose(tmux, "Go on with Curiosity");
      tmux.awaitWords("Phones out of the room");
      leave(tmux, leave);
      tmux.await("75", shown -> statusOn(shown) == 75);

      tmux.command("clear");
      tmux.await("a clear screen", shown -> !shown.contains("status"));
      tmux.command("closer " + options + "; echo status=$?");
      choose(tmux, "Nothing now");
      tmux.await("0", shown -> statusOn(shown) == 0);
    }
    assertThat(closer.journals()).hasSize(1);
  }

  private static void leave(Tmux tmux, String word) {
    if (word.isEmpty()) {
      tmux.press("C-q");
    } else {
      tmux.command(word);
    }
  }

  /** Chooses by the number before the words. */
  private static void choose(Tmux tmux, String words) {
    Pattern option = Pattern.compile("([0-9]+)\\W+" + Pattern.quote(words));
    String screen = tmux.await(words, shown -> option.matcher(shown).find());
    Matcher matcher = option.matcher(screen);
    assertThat(matcher.find()).isTrue();
    tmux.command(matcher.group(1));
  }

  @Test
  void nothingThatWasTypedAndErasedIsKeptAnywhere() {
    Closer closer = Closer.in(folder).introduced();
    closer.write(
        "one.yaml",
        "title: One\nminutes: 5\nsteps:\n  - ask: And?\n    who: a\n    answer: line\n");
    try (Tmux tmux = new Tmux(closer, 80, 24)) {
      tmux.command("closer run one.yaml; echo status=$?");
      tmux.awaitWords("One");
      tmux.awaitWords("Enter goes on");
      tmux.press("Enter");
      tmux.awaitWords("And?");
      tmux.type("erased words");
      tmux.awaitWords("erased words");
      tmux.press("C-u");
      tmux.type("sent words");
      tmux.await("only these", shown -> shown.contains("> sent words"));
      tmux.press("Enter");
      tmux.awaitWords("last card");
      tmux.press("Enter");
      tmux.awaitWords("Before you part");
      tmux.press("Enter");
      tmux.await("0", shown -> statusOn(shown) == 0);
      assertThat(tmux.everything()).doesNotContain("erased words");
    }
    assertThat(closer.words()).containsExactly("sent words");
    assertThat(closer.journal()).doesNotContain("erased");
  }
}
