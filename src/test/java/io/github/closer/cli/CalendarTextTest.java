package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {
  private static final Instant NOW = Instant.parse("2026-11-23T20:15:03.987Z");
  private static final CalendarText.When SUNDAY =
      new CalendarText.AllDay(LocalDate.parse("2026-11-29"));

  private static String calendar(String description) {
    return CalendarText.of(
        List.of(new CalendarText.Entry("k3fzm-7-a", SUNDAY, "closer: a promise", description)),
        NOW);
  }

  /** As a reader of calendars takes it: lines that go on are put together again. */
  private static List<String> unfolded(String calendar) {
    return List.of(calendar.replace("\r\n ", "").split("\r\n", -1));
  }

  @Test
  void everyLineEndsWithCarriageReturnAndLineFeed() {
    String text = calendar("A walk\non Sunday");

    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void anEntryHasAllThatTheStandardAsksFor() {
    assertThat(unfolded(calendar("Alex: A walk")))
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//closer//closer//EN",
            "BEGIN:VEVENT",
            "UID:k3fzm-7-a@closer",
            "DTSTAMP:20261123T201503Z",
            "DTSTART;VALUE=DATE:20261129",
            "SUMMARY:closer: a promise",
            "DESCRIPTION:Alex: A walk",
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            "");
  }

  @Test
  void aMomentIsWrittenInUniversalTime() {
    CalendarText.When back = new CalendarText.At(Instant.parse("2026-11-23T21:45:00Z"));
    String text =
        CalendarText.of(List.of(new CalendarText.Entry("s", back, "Back to each other", "")), NOW);

    assertThat(unfolded(text))
        .contains("DTSTART:20261123T214500Z", "SUMMARY:Back to each other")
        .noneMatch(line -> line.startsWith("DESCRIPTION"));
  }

  @Test
  void whatHasAMeaningInACalendarIsEscaped() {
    assertThat(unfolded(calendar("a, b; c\\d\ne\r\nf\u2028g: h")))
        .contains("DESCRIPTION:a\\, b\\; c\\\\d\\ne\\nf\\ng: h");
  }

  @Test
  void aControlCharacterNeverGetsIn() {
    assertThat(calendar("a\u001b[2Jb\u0000c\u0085d")).doesNotContain("\u001b", "\u0000", "\u0085");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "é", "€", "\uD83D\uDC90", "a\uD83D\uDC90é"})
  void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut(String letter) {
    for (int count = 0; count < 200; count++) {
      String words = letter.repeat(count) + "end";
      String text = calendar(words);

      for (String line : text.split("\r\n", -1)) {
        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        assertThat(line).doesNotContain("\uFFFD");
      }
      assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(text);
      assertThat(unfolded(text)).contains("DESCRIPTION:" + words);
    }
  }

  @Test
  void aLineIsFoldedOnlyWhereItHasToBe() {
    String fits = "x".repeat(75 - "DESCRIPTION:".length());

    assertThat(calendar(fits)).contains("DESCRIPTION:" + fits + "\r\n");
    assertThat(calendar(fits + "y")).contains("DESCRIPTION:" + fits + "\r\n y\r\n");
  }
}
