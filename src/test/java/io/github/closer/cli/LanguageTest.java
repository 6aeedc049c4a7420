package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Words;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language is spoken, by the surroundings and by {@code --lang}. */
class LanguageTest {
  private static final String NO_PROMISE = "No promise is open now. That is fine, too.\n";
  private static final String KEIN_VERSPRECHEN =
      "Gerade ist kein Versprechen offen. Das ist auch in Ordnung.\n";

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "LANG=de, de",
    "LANG=de_DE.UTF-8, de",
    "LANG=de_AT.UTF-8@euro, de",
    "LANG=de-CH, de",
    "LANG=en_GB.UTF-8, en",
    "LANG=C, en",
    "LANG=C.UTF-8, en",
    "LANG=POSIX, en",
    "LANG=xx, en",
    "LANG=, en",
    "LANG=no such thing, en",
    "LANG=C LC_MESSAGES=de_DE, de",
    "LC_MESSAGES=de_DE LC_ALL=C, en",
    "LC_ALL=C CLOSER_LANG=de, de",
    "CLOSER_LANG=xx LANG=de, en",
    "TERM=xterm, en"
  })
  void theSurroundingsSayWhichLanguageIsSpoken(String set, String spoken) {
    Map<String, String> environment = new HashMap<>();
    for (String one : set.split(" (?=[A-Z_]+=)", -1)) {
      environment.put(one.replaceFirst("=.*", ""), one.replaceFirst("[^=]*=", ""));
    }

    assertThat(Language.of(environment).locale().getLanguage()).isEqualTo(spoken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "promises --lang de",
        "promises --lang=de",
        "--lang de promises",
        "--lang=de promises",
        "--lang=de_DE.UTF-8 promises"
      })
  void theOptionStandsBeforeTheCommandOrBehindIt(String typed) {
    AtHome.Ran ran = home.run(typed.split(" "));

    assertThat(ran).isEqualTo(new AtHome.Ran(ExitStatus.DONE, "", KEIN_VERSPRECHEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en_GB", "C", "POSIX", "C.UTF-8"})
  void englishCanBeAskedForByEachOfItsNames(String language) {
    assertThat(home.run("promises", "--lang", language).err()).isEqualTo(NO_PROMISE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "fr", "german", "", "d e", "../de"})
  void aLanguageThatIsNotThereIsWrongUseAndThoseThatAreThereAreNamed(String language) {
    AtHome.Ran ran = home.run("promises", "--lang", language);

    assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo(
            "--lang takes de or en, not \""
                + language
                + "\".\ncloser --help shows how it is used.\n");
  }

  @Test
  void nothingBehindItOrTwoOfThemAreWrongUse() {
    assertThat(home.run("list", "--lang").err())
        .startsWith("--lang needs something behind it: LANGUAGE.\n");
    assertThat(home.run("--lang=de", "list", "--lang=en").err())
        .startsWith("--lang is there twice, and can be there once.\n");
    assertThat(home.run("list", "--lang").status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(home.run("--lang=de", "list", "--lang=en").status()).isEqualTo(ExitStatus.WRONG_USE);
  }

  @Test
  void behindTwoDashesItIsAWordLikeAnyOther() {
    assertThat(home.run("run", "--", "--lang=de").err())
        .startsWith("There is no deck called \"--lang=de\".\n");
  }

  @Test
  void aSlipInItsNameIsFound() {
    assertThat(home.run("list", "--lan=de").err()).endsWith("Did you mean --lang?\n");
  }

  @Test
  void theHelpOfTheWholeProgramShowsIt() {
    assertThat(home.run("--help").out()).contains("--lang=LANGUAGE");
  }

  @Test
  void thereAreTheLanguagesThatHaveABundle() {
    assertThat(Words.languages()).containsExactly("de", "en");
  }
}
