package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Condition.Comparison;
import io.github.closer.deck.Keep;
import io.github.closer.deck.Reference.Field;
import io.github.closer.deck.Step.Due;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {
  private static final Phrases ENGLISH = new Phrases(Some.ENGLISH);
  private static final Phrases GERMAN = new Phrases(Some.GERMAN);

  @ParameterizedTest
  @CsvSource({
    "PT0S, no time, keine Zeit",
    "PT1S, 1 second, 1 Sekunde",
    "PT2M30S, 2 minutes 30 seconds, 2 Minuten 30 Sekunden",
    "PT25H1M, 1 day 1 hour 1 minute, 1 Tag 1 Stunde 1 Minute",
    "P14D, 2 weeks, 2 Wochen",
    "P15D, 15 days, 15 Tage",
    "P7DT1H, 1 week 1 hour, 1 Woche 1 Stunde",
  })
  void lengthsAreInTheLargestUnitsThatFit(Duration time, String english, String german) {
    assertThat(ENGLISH.length(time)).isEqualTo(english);
    assertThat(GERMAN.length(time)).isEqualTo(german);
  }

  @Test
  void laterDaysAreSaidAsALanguageBendsThem() {
    assertThat(ENGLISH.due(new Due.After(1))).isEqualTo("in 1 day");
    assertThat(ENGLISH.due(new Due.After(14))).isEqualTo("in 2 weeks");
    assertThat(GERMAN.due(new Due.After(3))).isEqualTo("in 3 Tagen");
    assertThat(GERMAN.due(new Due.After(7))).isEqualTo("in 1 Woche");
    assertThat(GERMAN.due(new Due.On(LocalDate.of(2026, 12, 24)))).isEqualTo("am 2026-12-24");
  }

  @Test
  void numbersAreNeverParted() {
    assertThat(ENGLISH.say("cards", 1_900)).isEqualTo("1900 cards");
    assertThat(GERMAN.say("cards", 1_900)).isEqualTo("1900 Karten");
    assertThat(GERMAN.say("longest", 20_000)).isEqualTo("Höchstens 20000 Zeichen.");
  }

  @Test
  void severalAreJoinedByOr() {
    assertThat(ENGLISH.anyOf(List.of())).isEmpty();
    assertThat(ENGLISH.anyOf(List.of("home"))).isEqualTo("home");
    assertThat(GERMAN.anyOf(List.of("a", "b", "c"))).isEqualTo("a oder b oder c");
  }

  /** These keys are made of the names of constants, so no compiler sees one that is missing. */
  static Stream<String> keys() {
    Stream<String> comparisons =
        Stream.of("limit.", "if.is.", "if.beside.", "if.gap.", "if.sessions.")
            .flatMap(room -> words(room, Comparison.values()))
            .filter(key -> !key.matches("if\\.(gap|sessions)\\.not-equal"))
            .filter(key -> !key.matches("if\\.beside\\.(not-)?equal"));
    return Stream.of(
            comparisons,
            words("if.gap.", Comparison.values())
                .filter(key -> !key.endsWith("not-equal"))
                .map(key -> key + ".last"),
            words("keep.", Keep.values()),
            words("line.", Notes.Kind.values()),
            words("lines.", Notes.Kind.values()),
            words("answer.", Field.values()),
            words(
                "among.", Field.VALUE, Field.A, Field.B, Field.SPEAKER, Field.LISTENER, Field.ANY),
            Stream.of("answered", "passed", "not-answered", "not-passed")
                .flatMap(done -> Stream.of(done, done + ".any", done + ".by"))
                .flatMap(done -> Stream.of("if." + done, "if." + done + ".last")))
        .flatMap(all -> all);
  }

  private static Stream<String> words(String beginning, Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(word -> beginning + word);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyConstantHasItsSentence(String key) {
    assertThat(ENGLISH.say(key, 2, "x")).isNotBlank();
  }
}
