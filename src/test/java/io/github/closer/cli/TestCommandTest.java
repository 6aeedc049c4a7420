package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  private static final Path DECKS = Path.of("src/test/resources/tests");

  @TempDir Path home;
  private AtHome at;

  @BeforeEach
  void atHome() {
    at = new AtHome(home);
  }

  /** With -Dcloser.golden=update the file is written, and the test still fails. */
  @Test
  void saysOfAFolderOfDecksWhatIsExpected() throws IOException {
    Path expected = DECKS.resolve("expected.txt");
    AtHome.Ran ran = at.run("test", DECKS.toString());

    if ("update".equals(System.getProperty("closer.golden"))) {
      Files.writeString(expected, ran.out());
      fail("written: " + expected);
    }
    assertThat(ran.out()).isEqualTo(Files.readString(expected));
    assertThat(ran.err()).contains("D134").contains("did you mean `stop`?");
    assertThat(ran.status()).isEqualTo(ExitStatus.PROBLEMS);
  }

  @Test
  void saysTheSameForTheSameSeedAndSomethingElseForAnother() {
    String deck = DECKS.resolve("d-weekly-check-in.yaml").toString();
    AtHome.Ran one = at.run("test", deck, "--seed", "7", "--coverage");
    AtHome.Ran again = at.run("test", deck, "--seed", "7", "--coverage");
    AtHome.Ran other = at.run("test", deck, "--seed", "8", "--coverage");

    assertThat(one).isEqualTo(again);
    assertThat(one.status()).isEqualTo(ExitStatus.DONE);
    assertThat(one.out()).contains("(seed 7)").contains("times  line 33");
    assertThat(other.out().replace("seed 8", "seed 7")).isNotEqualTo(one.out());
  }

  @Test
  void playsAsOftenAsItIsToldTo() {
    String deck = DECKS.resolve("doors.yaml").toString();

    assertThat(at.run("test", deck, "--plays", "0").out()).contains("reached: 4 of 4 steps in");
    assertThat(at.run("test", deck, "--plays", "-1").status()).isEqualTo(ExitStatus.WRONG_USE);
  }

  @Test
  void comparesWhatIsSeenOnceItIsBlessed() throws IOException {
    String before =
        """
        title: An evening
        steps:
          - Who made you laugh today?
        tests:
          - name: One question, and good night
            expect: {ends: end}
        """;
    at.write("evening.yaml", before);

    assertThat(at.runHere("test", "evening.yaml", "--bless").out())
        .contains("kept in evening.test/: 1 test");
    assertThat(home.resolve("evening.test/one-question-and-good-night.txt"))
        .content()
        .contains("  Who made you laugh today?");
    assertThat(at.runHere("test", "evening.yaml").status()).isEqualTo(ExitStatus.DONE);

    at.write("evening.yaml", before.replace("laugh today", "smile today"));
    AtHome.Ran changed = at.runHere("test", "evening.yaml");
    assertThat(changed.status()).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(changed.out())
        .contains("failed: One question, and good night")
        .contains("-  Who made you laugh today?")
        .contains("+  Who made you smile today?")
        .contains("--bless accepts it.");

    assertThat(at.runHere("test", "evening.yaml", "--bless").status()).isEqualTo(ExitStatus.DONE);
    assertThat(at.runHere("test", "evening.yaml").status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void keepsNothingWhereTwoTestsWouldShareAFile() {
    at.write(
        "evening.yaml",
        """
        title: T
        steps:
          - Who made you laugh?
        tests:
          - name: it works
          - name: It works?
        """);

    assertThat(at.runHere("test", "evening.yaml", "--bless").out())
        .contains("nothing is kept: two tests have nearly the same name");
    assertThat(home.resolve("evening.test")).doesNotExist();
  }

  @Test
  void seesEverythingThatStandsOnACard() {
    at.write(
        "evening.yaml",
        """
        title: T
        steps:
          - ask: Who made you laugh?
            starter: It was funny when
            avoid: [you always]
        tests:
          - name: hidden
            expect: {hides: [it was funny, you always]}
          - name: shown
            expect: {shows: [it was funny, you always]}
        """);

    assertThat(at.runHere("test", "evening.yaml").out())
        .contains("failed: hidden", "somebody saw: it was funny", "somebody saw: you always")
        .contains("passed: shown");
  }

  @Test
  void doesNotPlayADeckWithErrors() {
    at.write("wrong.yaml", "title: T\nsteps:\n  - aks: Who?\n");
    AtHome.Ran ran = at.runHere("test", "wrong.yaml");

    assertThat(ran.status()).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(ran.err()).contains("D034");
    assertThat(ran.out()).contains("has problems, so it is not played").doesNotContain("Assumed");
  }

  @Test
  void aDeckThatOnlyHoldsPartsIsFine() {
    at.write("parts.yaml", "title: T\nparts:\n  one:\n    - Who made you laugh?\n");

    assertThat(at.runHere("test", "parts.yaml").status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void checkFindsWhatIsWrongInTestsBesideADeckAndPlaysItAllTheSame() {
    at.write("evening.yaml", "title: T\nsteps:\n  - Who made you laugh?\n");
    at.write("evening.test.yaml", "tests:\n  - name: one\n    answers: {colse: 3}\n");

    for (String asked : List.of("evening.yaml", "evening.test.yaml", ".")) {
      AtHome.Ran ran = at.runHere("check", asked, "--format", "short");
      assertThat(ran.out()).as(asked).contains("evening.test.yaml:3:15: warning[D132]");
      assertThat(ran.out()).as(asked).doesNotContain("D030");
    }
    assertThat(at.runHere("test", "evening.yaml").status()).isEqualTo(ExitStatus.PROBLEMS);
  }

  /** The decks that come with the program: every test passes, and every step is reached. */
  @Test
  void everyDeckOfTheLibraryIsReachedToItsLastOption() {
    AtHome.Ran ran = at.run("test", "prompts");

    assertThat(ran.out()).doesNotContain("failed", "never reached", "dead end", "run out");
    assertThat(ran.out().lines().filter(line -> line.contains(" reached: ")))
        .hasSize((int) count(Path.of("prompts")));
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
  }

  private static long count(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
