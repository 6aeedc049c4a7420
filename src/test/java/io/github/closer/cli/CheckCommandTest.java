package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  private static final String GOOD = "title: Good\nsteps:\n  - ask: How was your day?\n";
  private static final String BAD = GOOD.replace("ask", "aks");
  private static final String WARNED = "title: T\nsteps:\n  - What matters: time or money?\n";

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  private String text(String name) {
    try {
      return Files.readString(home.file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatStopsADeckEndsWithOneAndWhatDoesNotOnlyWhenAskedFor() {
    home.write("good.yaml", GOOD);
    home.write("bad.yaml", BAD);
    home.write("warned.yaml", WARNED);

    assertThat(home.runHere("check", "good.yaml").status()).isZero();
    assertThat(home.runHere("check", "bad.yaml").status()).isEqualTo(1);
    assertThat(home.runHere("check", "warned.yaml").status()).isZero();
    assertThat(home.runHere("check", "--strict", "warned.yaml").status()).isEqualTo(1);
    assertThat(home.runHere("check", "--strict", "good.yaml").status()).isZero();
    assertThat(home.runHere("check", "nowhere.yaml", "bad.yaml").status()).isEqualTo(66);
  }

  @Test
  void countsWhatFixMendsAndNothingElse() {
    home.write(
        "kept.yaml", "title: T\nsteps:\n  - ask: Q\n    answer: line\n    keep: next time\n");

    assertThat(home.runHere("check", "kept.yaml").out()).contains("; 1 can be mended with --fix");
    assertThat(home.runHere("check", "--fix", "kept.yaml").err()).contains("Mended 1 thing in");
    assertThat(text("kept.yaml")).contains("keep: next_time\n");
    AtHome.Ran after = home.runHere("check", "kept.yaml");
    assertThat(after.out()).contains("1 problem in 1 deck\n");
    AtHome.Ran diff = home.runHere("check", "--diff", "kept.yaml");
    assertThat(diff.err())
        .isEqualTo("There is nothing that --fix could mend. 1 problem is left for you.\n");
    assertThat(diff.status()).isEqualTo(1);
  }

  @Test
  void saysThatARuleIsShownWithoutADeck() {
    home.write("good.yaml", GOOD);

    assertThat(home.runHere("check", "good.yaml", "--explain").status()).isEqualTo(2);
    assertThat(home.runHere("check", "--explain", "D071", "good.yaml").status()).isEqualTo(2);
  }

  @Test
  void namesTheFileThatIsThere() throws IOException {
    home.write("monday.yaml", GOOD);
    Files.createDirectories(home.file("empty"));

    assertThat(home.runHere("show", "monday").err()).contains("Did you mean monday.yaml?");
    assertThat(home.runHere("run", "monday.yml").err()).contains("Did you mean monday.yaml?");
    assertThat(home.runHere("check", "monday.yml").status()).isEqualTo(66);
    assertThat(home.runHere("check", "empty").err()).contains("no deck in the folder empty.");
    assertThat(home.runHere("check", "empty/").status()).isEqualTo(66);
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "run", "graph", "test"})
  void takesWhatIsPipedInOnlyWhereThatCanBe(String command) {
    AtHome.Ran run = home.runHere(command, "-");

    assertThat(run.err()).contains("needs a deck in a file");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void countsWhatThereIsAndWhatCanBeMended() {
    home.write("bad.yaml", BAD);
    home.write("warned.yaml", WARNED);

    assertThat(home.runHere("check", "bad.yaml", "warned.yaml").out())
        .contains("1 problem and 1 warning in 2 decks; ")
        .endsWith("closer check --explain D034 says more.\n");
    assertThat(home.runHere("check", "warned.yaml").out())
        .contains("1 warning in 1 deck, which can be played")
        .doesNotContain("--explain");
  }

  @Test
  void withoutAFileItLooksIntoTheFolderOfPrompts() throws IOException {
    Files.createDirectories(folder.resolve("prompts/shared"));
    home.write("prompts/good.yaml", GOOD);
    home.write("prompts/shared/more.yaml", GOOD);
    home.write("prompts/good.test.yaml", "- name: a test and no deck\n");

    AtHome.Ran ran = home.runHere("check");

    assertThat(ran.out()).isEqualTo("No problems in 2 decks\n");
    assertThat(ran.status()).isZero();
  }

  @Test
  void withoutAFileAndAFolderItSaysHowItIsUsed() {
    AtHome.Ran ran = home.runHere("check");

    assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(ran.err()).contains("Which deck?", "closer check our-own.yaml");
  }

  @Test
  void aDeckCanBePipedIn() {
    home.write("shared.yaml", "title: S\nparts:\n  one:\n    - say: One.\n");
    String deck =
        "title: T\ninclude: [shared.yaml]\nsteps:\n  - use: shared/one\n  - use: shared/oen\n";

    assertThat(home.given(deck, "check", "-", "--format", "short").out())
        .isEqualTo("<stdin>:5:10: error[D062]: `shared` has no part called `oen`\n");
    assertThat(home.given(GOOD, "check", "-", "-").out()).isEqualTo("No problems in 1 deck\n");
  }

  @Test
  void whatIsPipedInAndMendedIsPipedOutAndNothingElse() {
    AtHome.Ran ran =
        home.given("\uFEFF" + BAD.replace("\n", "\r\n") + "  - [x]", "check", "--fix", "-");

    assertThat(ran.out()).isEqualTo("\uFEFF" + GOOD.replace("\n", "\r\n") + "  - [x]");
    assertThat(ran.err())
        .contains("Mended 1 thing in <stdin>; 1 is left for you.", "<stdin>:4:5")
        .contains("1 problem in 1 deck");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(home.given(GOOD, "check", "--fix", "-").out()).isEqualTo(GOOD);
  }

  @Test
  void mendsFilesAndSaysSo() {
    home.write("bad.yaml", GOOD + "    tiem: 5 min\n    hints: [x]\n");
    home.write("good.yaml", GOOD);

    AtHome.Ran ran = home.runHere("check", "--fix", ".");

    assertThat(text("bad.yaml")).isEqualTo(GOOD + "    time: 5 min\n    hints: [x]\n");
    assertThat(ran.err()).isEqualTo("Mended 1 thing in bad.yaml; 1 is left for you.\n");
    assertThat(ran.out()).contains("there is no list of hints called `x`", "1 problem in 2 decks");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(home.runHere("check", "--fix", ".").err()).isEmpty();
  }

  @Test
  void mendsTheFilesThatADeckIncludesAsWell() {
    home.write("deck.yaml", "title: T\ninclude: [shared.yaml]\nsteps:\n  - use: shared/one\n");
    home.write("shared.yaml", "title: S\nparts:\n  one:\n    - sya: One.\n");

    AtHome.Ran ran = home.runHere("check", "--fix", "deck.yaml");

    assertThat(text("shared.yaml")).contains("- say: One.");
    assertThat(ran.err()).isEqualTo("Mended 1 thing in shared.yaml.\n");
    assertThat(ran.out()).isEqualTo("No problems in 1 deck\n");
    assertThat(ran.status()).isZero();
  }

  @Test
  void mendsAFileToTheLastByteAsItWas() throws IOException {
    String odd = "\uFEFF" + BAD.replace("\n", "\r\n").stripTrailing();
    Files.write(home.write("odd.yaml", ""), odd.getBytes(StandardCharsets.UTF_8));

    assertThat(home.runHere("check", "--fix", "odd.yaml").status()).isZero();
    assertThat(text("odd.yaml")).isEqualTo(odd.replace("aks", "ask"));
  }

  @Test
  void showsWhatItWouldMendAndChangesNothing() {
    home.write("bad.yaml", BAD);
    home.write("good.yaml", GOOD);

    AtHome.Ran ran = home.runHere("check", "--diff", "bad.yaml", "good.yaml");

    assertThat(ran.out())
        .isEqualTo(
            """
            --- a/bad.yaml
            +++ b/bad.yaml
            @@ -1,3 +1,3 @@
             title: Good
             steps:
            -  - aks: How was your day?
            +  - ask: How was your day?
            """);
    assertThat(ran.err()).isEqualTo("In bad.yaml 1 thing can be mended.\n");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(text("bad.yaml")).isEqualTo(BAD);
    assertThat(home.runHere("check", "--diff", "good.yaml").status()).isZero();
  }

  @Test
  void showsAFileThatTwoDecksIncludeOnlyOnce() {
    String deck = "title: T\ninclude: [shared.yaml]\nsteps:\n  - use: shared/one\n";
    home.write("one.yaml", deck);
    home.write("two.yaml", deck);
    home.write("shared.yaml", "title: S\nparts:\n  one:\n    - sya: One.\n");

    assertThat(home.runHere("check", "--diff", ".").out()).containsOnlyOnce("+++ b/shared.yaml");
  }

  @Test
  void aFileThatMayNotBeWrittenIsSaidAndItsProblemsAreShown() throws IOException {
    Path file = home.write("bad.yaml", BAD);
    if (!file.toFile().setWritable(false) || Files.isWritable(file)) {
      return;
    }
    AtHome.Ran ran = home.runHere("check", "--fix", "bad.yaml");

    assertThat(ran.status()).isEqualTo(ExitStatus.CANNOT_WRITE);
    assertThat(ran.err()).contains("bad.yaml", "permission was denied");
    assertThat(ran.out()).contains("D034");
    assertThat(text("bad.yaml")).isEqualTo(BAD);
  }

  @Test
  void fixAndDiffDoNotGoTogether() {
    assertThat(home.runHere("check", "--fix", "--diff", "x.yaml").status())
        .isEqualTo(ExitStatus.WRONG_USE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"human", "short", "json", "sarif", "github"})
  void aFileThatIsNotThereIsSaidOnceInEveryFormat(String format) {
    AtHome.Ran ran = home.runHere("check", "--fix", "--format", format, "nowhere.yaml");

    assertThat(ran.status()).isEqualTo(ExitStatus.NO_INPUT);
    assertThat(ran.err()).containsOnlyOnce("nowhere.yaml");
  }
}
