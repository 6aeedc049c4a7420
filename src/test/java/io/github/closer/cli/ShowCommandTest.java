package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {
  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"curiosity", "three-percent", "repair", "five"})
  void aDeckOfTheLibraryIsReadByItsNameAndFitsEightyColumns(String name) {
    AtHome.Ran ran = home.runHere("show", name);

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("Step by step", "1. ").doesNotContain("$");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aSeatShowsWhatIsForItAndNothingOfWhatIsForTheOther() {
    home.write(
        "own.yaml",
        """
        title: Own
        steps:
          - note: Only for B.
            who: b
            private: always
          - note: Only for A.
            who: a
            private: always
        """);

    assertThat(home.runHere("show", "own.yaml", "--as", "a").out())
        .contains("B answers something on their own", "Only for A.")
        .doesNotContain("Only for B.");
    assertThat(home.runHere("show", "own.yaml", "--as", "B").out())
        .contains("A answers something on their own", "Only for B.")
        .doesNotContain("Only for A.");
    assertThat(home.runHere("show", "own.yaml").out()).contains("Only for A.", "Only for B.");
  }

  @Test
  void whoOnlyReadsIsNotSaidToAnswer() {
    home.write(
        "own.yaml",
        """
        title: Own
        steps:
          - say: Only for A.
            who: a
            private: always
        """);

    assertThat(home.runHere("show", "own.yaml", "--as", "b").out())
        .contains("A reads something alone")
        .doesNotContain("answers", "Only for A.");
  }

  @Test
  void cardsAreOfOneWidthWhateverTheTerminal() {
    AtHome.Ran ran = home.runHere("show", "curiosity", "--cards");

    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines().filter(line -> line.startsWith("+")))
        .hasSizeGreaterThan(60)
        .allMatch(line -> line.length() == 66);
  }

  @Test
  void cardsGoIntoAPageForSomebodyWhoNeverSeesATerminal() throws IOException {
    String[] command = {"show", "curiosity", "--cards", "--format", "html", "--out", "c.html"};
    AtHome.Ran ran = home.runHere(command);

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEqualTo("Written to c.html.\n");
    String page = Files.readString(home.file("c.html"));
    assertThat(page).startsWith("<!doctype html>").contains("<article>");
    assertThat(home.runHere("show", "curiosity", "--cards", "--format", "html").out())
        .isEqualTo(page);
    assertThat(home.runHere(command).status()).isEqualTo(ExitStatus.WRONG_USE);
    AtHome.Ran script = home.runHere("show", "curiosity", "--format", "html");
    assertThat(script.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(script.err()).contains("are for cards", "--cards --format html");
  }

  /** Harmless in a file, and still not on a screen: it could part a word unseen. */
  @Test
  void aDeckWithErrorsIsNotShownAndSaysWhy() {
    home.write("bad.yaml", "title: A\nsteps:\n  - asks: Why?\n");

    AtHome.Ran ran = home.runHere("show", "bad.yaml");

    assertThat(ran.status()).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("bad.yaml:3", "This deck cannot be shown yet.");
  }

  @Test
  void aFileOfPartsIsShownAsWell() {
    home.write("parts.yaml", "title: Words\nparts:\n  hello: [say: Hello.]\n");

    assertThat(home.runHere("show", "parts.yaml").out()).contains("Part \"hello\"", "Hello.");
  }

  @Test
  void aDeckThatIsNotThereIsAskedAboutAndAnUnknownSeatIsNamed() {
    AtHome.Ran missing = home.runHere("show", "curiosty");
    AtHome.Ran seat = home.runHere("show", "curiosity", "--as", "c");

    assertThat(missing.status()).isEqualTo(ExitStatus.NO_INPUT);
    assertThat(missing.err()).contains("Did you mean curiosity?");
    assertThat(seat.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(seat.err()).contains("--as");
  }
}
