package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a formatter takes the pages is shown by ManualIT. */
class ManPageTest {
  private static final List<String> REQUESTS =
      List.of("TH", "SH", "TP", "PP", "nf", "fi", "sp", "nh", "ad");

  @TempDir Path folder;
  private Path pages;

  @BeforeEach
  void writePages() {
    AtHome.Ran ran = new AtHome(folder).runHere("man", "pages");
    assertThat(ran).isEqualTo(new AtHome.Ran(0, "", ""));
    pages = folder.resolve("pages");
  }

  private String page(String name) {
    try {
      return Files.readString(pages.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> names() {
    return Stream.of(pages.toFile().list()).sorted();
  }

  @Test
  void thereIsAPageForTheProgramAndForEveryCommandThatHelpShows() {
    List<String> wanted =
        Stream.concat(
                Stream.of("closer.1"),
                Grammar.of(Commands.all(new AtHome(folder).program())).commands().stream()
                    .map(command -> "closer-" + command.name() + ".1"))
            .sorted()
            .toList();

    assertThat(names()).containsExactlyElementsOf(wanted).contains("closer-run.1");
    assertThat(names()).doesNotContain("closer-man.1");
  }

  @Test
  void everyPageBeginsWithItsTitleAndItsPurpose() {
    names()
        .forEach(
            name -> {
              String title = name.replace(".1", "").replace("-", "\\-");
              assertThat(page(name))
                  .startsWith(".TH " + title.toUpperCase(Locale.ROOT) + " 1 \"\" \"closer ")
                  .contains("\n.SH NAME\n" + title + " \\- ")
                  .contains("\n.SH SYNOPSIS\n", "\n.SH OPTIONS\n", "\n.SH SEE ALSO\n")
                  .endsWith("\n");
            });
  }

  @Test
  void everyLineIsTextOrARequestThatIsMeant() {
    names()
        .flatMap(name -> page(name).lines())
        .forEach(
            line -> {
              assertThat(line).matches("[\\x20-\\x7e]+").doesNotContain("%n");
              assertThat(line).doesNotStartWith("'");
              if (line.startsWith(".")) {
                assertThat(REQUESTS).contains(line.substring(1).split(" ", 2)[0]);
              }
            });
  }

  @Test
  void whatIsSwitchedOffIsSwitchedOnAgain() {
    names()
        .map(this::page)
        .forEach(
            page ->
                assertThat(page.lines().filter(".nf"::equals).count())
                    .isEqualTo(page.lines().filter(".fi"::equals).count()));
  }

  @Test
  void aPageTellsAllThatTheHelpTells() {
    assertThat(page("closer-check.1"))
        .contains("closer check [FILE|FOLDER|NAME|\\-]... [\\-\\-format FORMAT]")
        .contains("\n.SH EXAMPLES\n.nf\n  closer check our\\-own.yaml")
        .contains("\n.TP\n\\fB\\-\\-explain\\fP \\fICODE\\fP\nWhy a rule is there")
        .contains("\n.SH NOTES\n.nf\nHow decks are written")
        .contains("\nExit status: 0 all can be played");
    assertThat(page("closer.1")).contains("\n.SH COMMANDS\n.TP\n\\fBcloser\\-run\\fP(1)\n");
    assertThat(page("closer-run.1")).contains("\n.SH SEE ALSO\n\\fBcloser\\fP(1)\n");
  }

  @Test
  void aPageInAnotherLanguageHoldsNoSignThatRoffDoesNotKnow() {
    new AtHome(folder).runHere("--lang", "de", "man", "pages");

    assertThat(page("closer-print.1")).contains("Gespr\\[u00E4]ch");
    everyLineIsTextOrARequestThatIsMeant();
  }

  @Test
  void theSameProgramWritesTheSameBytes() {
    String before = page("closer.1");
    new AtHome(folder).runHere("man", "pages");

    assertThat(page("closer.1")).isEqualTo(before);
  }
}
