package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Words;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deck in another language than the program speaks. */
class OtherLanguageTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'', de, Dieses Gespräch ist auf Englisch geschrieben.",
        "'lang: fr', de, Dieses Gespräch ist auf Französisch geschrieben.",
        "'lang: de', en, This conversation is written in German.",
        "'lang: de-AT', de, -",
        "'', en, -"
      })
  void theCoverSaysSoBeforeTheFirstCard(String said, String spoken, String sentence) {
    Region region = new Region(ZoneOffset.UTC, Words.in(Locale.forLanguageTag(spoken)));
    Setting setting =
        new Setting(
            Rehearsed.read("title: T\n" + said + "\nsteps:\n  - say: Hello.\n"),
            Rehearsed.ALEX_AND_SAM,
            Rehearsed.openGates(),
            region);

    Cue cover = Session.begin(setting, Rehearsed.EVENING).cue();

    assertThat(cover.card().aids().advice().hints())
        .isEqualTo(sentence == null ? java.util.List.of() : java.util.List.of(sentence));
  }
}
