package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Words ENGLISH = Words.in(Locale.ENGLISH);
  private static final Words GERMAN = Words.in(Locale.GERMAN);

  @Test
  void wordsArePutInAndApostrophesAreOne() {
    assertThat(ENGLISH.say("cli.list.and", "tea", "{0} 'milk'")).isEqualTo("tea and {0} 'milk'");
    assertThat(ENGLISH.say("cli.deleted.others"))
        .isEqualTo("These are not closer's, and were left:");
    assertThat(ENGLISH.say("cli.home.depth.1")).isEqualTo("light");
    assertThat(GERMAN.say("cli.home.depth.1")).isEqualTo("leicht");
  }

  @Test
  void aListGoesOnAsLongAsThereAreNumbers() {
    assertThat(ENGLISH.list("cli.home.depth"))
        .hasSize(3)
        .startsWith("light")
        .isEqualTo(List.copyOf(ENGLISH.below("cli.home.depth.").values()));
    assertThat(ENGLISH.list("cli.home.no-such-list")).isEmpty();
  }

  @Test
  void belowABeginningIsWhatBeginsSoAndNothingElse() {
    assertThat(ENGLISH.below("cli.list."))
        .containsEntry("one", "{0}")
        .containsEntry("and", "{0} and {1}")
        .doesNotContainKey("cli.list.one");
    assertThat(ENGLISH.below("no.such.beginning")).isEmpty();
  }

  @Test
  void aLanguageWithoutWordsSpeaksEnglish() {
    Words words = Words.in(Locale.forLanguageTag("fi"));

    assertThat(words.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(words.say("cli.home.depth.1")).isEqualTo("light");
    assertThat(Words.in(Locale.forLanguageTag("de-AT")).locale().toLanguageTag())
        .isEqualTo("de-AT");
    assertThat(Words.languages()).contains("de", "en").isSorted();
  }

  @Test
  void twoAreEqualThatSayTheSame() {
    assertThat(Words.in(Locale.GERMAN))
        .isEqualTo(GERMAN)
        .hasSameHashCodeAs(GERMAN)
        .isNotEqualTo(ENGLISH)
        .isNotEqualTo(Locale.GERMAN)
        .hasToString("Words[de]");
    assertThat(GERMAN.hashCode()).isNotEqualTo(ENGLISH.hashCode());
  }

  @Test
  void aSentenceIsSaidWithTheSentencesInIt() {
    Sentence inner = Sentence.of("cli.home.depth.1");
    Sentence both = Sentence.of("cli.list.and", inner, 3);

    assertThat(both.in(ENGLISH)).isEqualTo("light and 3");
    assertThat(both.in(GERMAN)).isEqualTo("leicht und 3");
    assertThat(both.inEnglish()).isEqualTo("light and 3");
  }
}
