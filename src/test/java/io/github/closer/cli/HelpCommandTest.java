package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HelpCommandTest {
  private static final int WIDEST = 80;

  /** A screen or two. */
  private static final int LONGEST = 50;

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void makeHome() {
    home = new AtHome(folder);
  }

  private String page(String about) {
    AtHome.Ran ran = home.runHere("help", about);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  @Test
  void helpAloneListsCommandsAndTopics() {
    String out = home.run("help").out();

    assertThat(out.lines().map(String::strip))
        .anyMatch(line -> line.startsWith("run "))
        .anyMatch(line -> line.startsWith("completion "))
        .anyMatch(line -> line.startsWith("keys "))
        .anyMatch(line -> line.startsWith("safety "))
        .anyMatch(line -> line.startsWith("decks "))
        .anyMatch(line -> line.startsWith("privacy "));
  }

  /** Its heading is the first thing to be read, and a prompt stands below it. */
  @Test
  void thePageAboutSafetyFitsOneScreen() {
    for (String language : Words.languages()) {
      assertThat(home.runHere("--lang", language, "help", "safety").out().lines())
          .hasSizeLessThan(24);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTopicFitsAScreenOrTwoAndHasAllItsWords(Topic topic) {
    for (String language : Words.languages()) {
      AtHome.Ran ran = home.runHere("--lang", language, "help", topic.word());
      List<String> lines = ran.out().lines().toList();

      assertThat(lines).hasSizeBetween(20, LONGEST);
      assertThat(lines).allMatch(line -> line.length() <= WIDEST || line.startsWith("    /"));
      assertThat(lines).noneMatch(line -> line.contains("{") || line.contains("''"));
      assertThat(lines.get(0)).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({"privcy, privacy", "kyes, keys", "saftey, safety", "deck, decks", "resme, resume"})
  void aWordThatIsNeitherCommandNorTopicIsGuessed(String word, String meant) {
    AtHome.Ran ran = home.run("help", word);

    assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(word, "Did you mean " + meant + "?");
  }

  @Test
  void keysStandBesideTheWordsThatDoTheSame() {
    assertThat(page("keys"))
        .containsPattern("Ctrl\\+P +/pass ")
        .containsPattern("Ctrl\\+Q +/leave ")
        .containsPattern("Esc Esc Esc +/x ");
  }

  @Test
  void privacyNamesTheRealFolders() {
    assertThat(page("privacy"))
        .contains("\n    " + folder + "/.local/state/closer/sessions\n")
        .contains("\n    " + folder + "/.local/share/closer/couple.json\n")
        .contains("\n    " + folder + "/.local/share/closer/decks\n");
  }

  @Test
  void theFoldersThatPrivacyNamesAreThoseThatAreWrittenTo() {
    home.answered(List.of("people: [Alex, Sam]", "a: [/leave]"), "run", "curiosity");
    home.introduced();

    assertThat(folder.resolve(".local/state/closer/sessions")).isNotEmptyDirectory();
    assertThat(folder.resolve(".local/share/closer/couple.json")).isRegularFile();
  }

  @Test
  void decksAreLookedForWhereThePageSays() {
    String page = page("decks");
    assertThat(page)
        .contains("\n    " + folder + "/prompts\n")
        .contains("\n    " + folder + "/.local/share/closer/decks\n")
        .contains("closer check", "closer new", "\n    - What made you laugh lately?\n");

    assertThat(home.file("prompts").toFile().mkdirs()).isTrue();
    home.write("prompts/here.yaml", "- Is it here?\n");
    assertThat(home.file(".local/share/closer/decks").toFile().mkdirs()).isTrue();
    home.write(".local/share/closer/decks/own.yaml", "- Is it ours?\n");
    assertThat(home.runHere("list").out())
        .containsPattern("here +here")
        .containsPattern("own +your own");
  }
}
