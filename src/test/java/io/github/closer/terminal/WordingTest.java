package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final Wording WORDING = new Wording(Words.in(Locale.ENGLISH));

  @ParameterizedTest
  @CsvSource({"0, 0:00", "-5000, 0:00", "1, 0:01", "80000, 1:20", "3725000, 1:02:05"})
  void a_clock_shows_what_is_left(long millis, String words) {
    assertThat(Wording.clock(Duration.ofMillis(millis))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 seconds",
    "90, 1 minute 30 seconds",
    "120, 2 minutes",
    "3600, 1 hour",
    "41400, 11 hours 30 minutes",
    "86400, 24 hours"
  })
  void a_length_is_said_in_words(long seconds, String words) {
    assertThat(WORDING.length(Duration.ofSeconds(seconds))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T20:35:00Z, Back at 21:35",
    "2026-11-23T20:35:59Z, Back at 21:35",
    "2026-11-23T23:00:00Z, Back tomorrow at 00:00",
    "2026-11-24T08:00:00Z, Back tomorrow at 09:00",
    "2026-11-25T08:00:00Z, Back on 25 November at 09:00"
  })
  void a_wait_ends_at_an_hour_on_the_clock_of_the_people(String until, String words) {
    Instant now = Instant.parse("2026-11-23T20:15:00Z");
    assertThat(WORDING.backAt(Instant.parse(until), now, ZoneId.of("Europe/Berlin")))
        .isEqualTo(words);
  }

  @Test
  void where_nobody_has_a_name_the_sentences_are_whole() {
    assertThat(WORDING.lookAgain("")).isEqualTo("You may look again.");
    assertThat(WORDING.lookAgain("Al\033ex")).isEqualTo("Al␛ex, you may look again.");
  }

  @Test
  void a_name_can_not_do_anything_in_a_sentence() {
    assertThat(WORDING.passKeyboard("Sa\033[2Jm\n"))
        .isEqualTo("Please pass the keyboard to Sa␛[2Jm .");
  }
}
