package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that is gone on with on another day, elsewhere, or with another deck at hand. */
class OtherDayTest {
  private static final Instant EVENING = Instant.parse("2026-11-23T20:15:00Z");
  private static final String DECK =
      """
      title: Two cards
      steps:
        - ask: What was good today?
          who: each
          answer: line
        - agree: What will you do tomorrow?
          due: ask
        - stop: Good night.
      """;

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() throws IOException {
    home = new AtHome(folder);
    Files.createDirectories(folder.resolve("prompts"));
    Files.writeString(folder.resolve("prompts/two.yaml"), DECK);
  }

  private AtHome.Ran begin() {
    return answered(
        home,
        EVENING,
        List.of("both: []", "a:", "  - good today: tea", "b:", "  - good today: /leave"),
        "run",
        "two");
  }

  private AtHome.Ran answered(AtHome where, Instant at, List<String> answers, String... command) {
    List<String> lines =
        new ArrayList<>(
            List.of("people: [Alex, Sam]", "seed: 106767", "at: " + at, "remember: yes"));
    lines.addAll(answers);
    Path file = home.write("answers.yaml", String.join("\n", lines));
    String[] all = Arrays.copyOf(command, command.length + 2);
    all[command.length] = "--answers";
    all[command.length + 1] = file.toString();
    return where.runHere(all);
  }

  private static final List<String> REST =
      List.of(
          "b:",
          "  - good today: the walk",
          "both:",
          "  - What will you do: sleep in",
          "  - look at this again: tomorrow");

  @Test
  void goesOnDaysLaterWithWhatItRecorded() {
    assertThat(begin().status()).isEqualTo(75);

    AtHome.Ran later = answered(home, EVENING.plusSeconds(400_000), REST, "resume");

    assertThat(later.err()).isEmpty();
    assertThat(later.status()).isZero();
    assertThat(later.out()).contains("the walk").doesNotContain("Welcome back");
    assertThat(home.runHere("print").out()).contains("Alex: tea", "Sam: the walk");
  }

  @Test
  void aClockBeginsOnlyWhenSomebodyIsBack() throws IOException {
    Files.writeString(
        folder.resolve("prompts/two.yaml"),
        "title: T\nsteps:\n  - ask: What was good today?\n    who: each\n    time: 2 min\n");
    begin();

    AtHome.Ran on = answered(home, EVENING, List.of("both: []"), "resume");

    assertThat(on.status()).as(on.out() + on.err()).isZero();
    assertThat(on.out())
        .containsSubsequence(
            "Next, time to speak for",
            "about 2 minutes. The clock begins with Enter.",
            "good today");
  }

  @Test
  void aClockThatWasSetBackChangesNothing() {
    begin();

    AtHome.Ran earlier = answered(home, EVENING.minusSeconds(90_000), REST, "resume");

    assertThat(earlier.status()).as(earlier.out() + earlier.err()).isZero();
    assertThat(home.runHere("print").out()).contains("Alex: tea", "Sam: the walk");
  }

  @Test
  void anotherTimeZoneIsSaidAndTheOldOneCounts() {
    begin();

    AtHome elsewhere = home.at(EVENING, ZoneId.of("Pacific/Auckland"));
    // In Berlin it is still the 23rd, in Auckland the 24th has long begun.
    AtHome.Ran ran = answered(elsewhere, EVENING, REST, "resume");

    assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
    assertThat(ran.out()).contains("Europe/Berlin", "Tuesday, 24 November 2026");
  }

  @Test
  void aDeckThatWasChangedOrIsGoneIsSaidAndTheSessionKeepsItsOwn() throws IOException {
    Path deck = folder.resolve("prompts/two.yaml");
    begin();
    Files.writeString(deck, DECK.replace("good today", "bad today"));
    AtHome.Ran changed = answered(home, EVENING, List.of("b:", "  - good today: /leave"), "resume");

    Files.delete(deck);
    AtHome.Ran gone = answered(home, EVENING, REST, "resume");

    assertThat(changed.status()).isEqualTo(75);
    assertThat(changed.out()).contains("The deck was changed since.");
    assertThat(gone.status()).as(gone.out() + gone.err()).isZero();
    assertThat(gone.out()).contains("The deck is not where it was.", "What was good today?");
  }

  @Test
  void aDayInThePastIsAskedForAgain() {
    begin();

    AtHome.Ran ran =
        answered(
            home,
            EVENING,
            List.of(
                "b:",
                "  - good today: the walk",
                "both:",
                "  - What will you do: sleep in",
                "  - look at this again: 2026-11-01",
                "  - That day is over: 2026-12-01"),
            "resume");

    assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
    assertThat(home.runHere("promises").out()).contains("sleep in", "2026-12-01");
  }

  @Test
  void aDeckThatRestsIsThereAgainOnItsDay() throws IOException {
    Files.writeString(
        folder.resolve("prompts/weekly.yaml"),
        "title: Weekly\nevery: 1 week\ndepth: 1\nsteps:\n  - say: A card.\n");
    List<String> nothing = List.of("both: []");

    AtHome.Ran first = answered(home, EVENING, nothing, "run", "weekly");
    AtHome.Ran early =
        answered(
            home,
            EVENING.plusSeconds(86_400 * 6),
            List.of("both:", "  - rests after: Something else tonight"),
            "run",
            "weekly");
    AtHome.Ran anyway =
        answered(
            home,
            EVENING.plusSeconds(86_400 * 6),
            List.of("both:", "  - rests after: Play it now"),
            "run",
            "weekly");
    AtHome.Ran onItsDay =
        answered(home, EVENING.plusSeconds(86_400 * 13 - 3600), nothing, "run", "weekly");

    assertThat(first.out()).contains("A card.");
    assertThat(early.out()).contains("Monday, 30 November").doesNotContain("A card.");
    assertThat(anyway.out()).contains("A card.");
    assertThat(onItsDay.out()).contains("A card.");
  }
}
