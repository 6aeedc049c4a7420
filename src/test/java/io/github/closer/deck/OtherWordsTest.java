package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OtherWordsTest {

  @ParameterizedTest
  @EnumSource(Word.class)
  void leadsOnAStepToWordsThatItCanHaveFromWordsThatItCannot(Word verb) {
    row(verb.word()).forEach((word, called) -> fits(word, called, verb.known()));
  }

  @Test
  void leadsAnywhereToWordsThatEveryStepCanHave() {
    row(OtherWords.ANYWHERE).forEach((word, called) -> fits(word, called, Word.ANYWHERE.words()));
  }

  @Test
  void leadsToWordsOfADeckAndToKindsOfSteps() {
    row(OtherWords.ON_A_DECK).forEach((word, called) -> fits(word, called, CoverReader.KNOWN));
    row(OtherWords.A_STEP).forEach((word, called) -> fits(word, called, Word.all()));
  }

  private static Map<String, OtherWords.Called> row(String place) {
    return Objects.requireNonNullElse(OtherWords.WORDS.get(place), Map.of());
  }

  private static void fits(String word, OtherWords.Called called, Collection<String> known) {
    assertThat(known).as(word).doesNotContain(word).containsAll(called.word().stream().toList());
  }

  @Test
  void hasNoRowThatIsNeverLookedAt() {
    Set<String> places =
        new LinkedHashSet<>(Set.of(OtherWords.ON_A_DECK, OtherWords.A_STEP, OtherWords.ANYWHERE));
    Arrays.stream(Word.values()).map(Word::word).forEach(places::add);

    assertThat(OtherWords.WORDS.keySet()).allMatch(p -> places.contains(p) || p.endsWith(":"));
  }

  @ParameterizedTest
  @CsvSource({
    "three, 3",
    "TEN, 10",
    "eleven, ''",
    "3, ''",
    "'', ''",
  })
  void knowsTheNumbersUpToTen(String word, String digits) {
    assertThat(NumberWords.digits(word).orElse("")).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource({
    "5min., 5 min",
    "5 Min, 5 min",
    "5  minutes, 5 min",
    "90 secs, 90s",
    "1 hr, 1h",
    "a week, 1 week",
    "one week, 1 week",
    "2 wks, 2 weeks",
    "3-days, 3 days",
    "5 m, ''",
    "5, ''",
    "5 min or so, ''",
    "many days, ''",
    "123456 min, ''",
  })
  void knowsTimesThatCanOnlyMeanOneThing(String words, String time) {
    assertThat(NumberWords.time(words).orElse("")).isEqualTo(time);
  }
}
