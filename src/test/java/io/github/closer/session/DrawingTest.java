package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards from the pool. */
class DrawingTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final String DECK =
      """
      title: T
      order: written
      steps:
        - draw: %s
      cards:
        - {ask: One?, id: one, who: both}
        - {ask: Two?, id: two, who: both}
        - {ask: Three?, id: three, who: both}
        - {ask: Four?, id: four, who: both}
      """;

  private static Rehearsed deck(String draw) {
    return Rehearsed.deck(DECK.formatted(draw));
  }

  private static List<String> cards(Rehearsed deck) {
    return deck.sitting().finish().texts().stream()
        .filter(text -> List.of("One?", "Two?", "Three?", "Four?").contains(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // draw | what comes
        "4 | Four?, Three?, Two?, One?",
        "2 | Four?, Three?",
        "4, again: always | One?, Two?, Three?, Four?",
        "4, again: always, stale: first | Four?, Three?, Two?, One?",
        "4, again: never | Four?",
        "4, again: when used up | Four?, Three?, Two?, One?",
      })
  void earlierSessionsDecideWhatComes(String draw, String cards) {
    Memory memory = Memories.drawn(Map.of("one", JUNE.plusDays(1), "two", JUNE, "three", MARCH));
    String yaml = DECK.replace("- draw: %s", "- {draw: %s}".formatted(draw));

    assertThat(cards(Rehearsed.deck(yaml).with(memory))).isEqualTo(List.of(cards.split(", ")));
  }

  @Test
  void noCardComesTwiceInASession() {
    String yaml = DECK.replace("- draw: %s", "- {repeat: 3, steps: [{draw: 2, again: always}]}");

    assertThat(cards(Rehearsed.deck(yaml))).containsExactly("One?", "Two?", "Three?", "Four?");
  }

  @Test
  void whoAnswersSeesWhenACardWasAskedLast() {
    Sitting sitting =
        deck("4").with(Memories.drawn(Map.of("three", MARCH))).sitting().until("Three?");

    assertThat(sitting.cue().card().aids().advice().hints()).contains(PHRASES.notAskedSince(MARCH));
    assertThat(deck("1").sitting().until("One?").cue().card().aids().advice().hints())
        .noneMatch(hint -> hint.startsWith("Last asked"));
  }

  @Test
  void theOneWhoAsksPicksAndTheOneWhoAnswersMaySwapOnce() {
    Sitting sitting = deck("1\n    offer: 3").sitting().plain();

    assertThat(sitting.text()).isEqualTo(PHRASES.pickFor("Alex"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.B);
    assertThat(((Cue.Choose) sitting.cue()).options()).containsExactly("One?", "Two?", "Three?");
    sitting.choose(1);
    assertThat(sitting.text()).isEqualTo("Two?\n\n" + PHRASES.say("swap-question"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.A);
    sitting.choose(Phrases.SWAPPED);
    assertThat(((Cue.Choose) sitting.cue()).options()).containsExactly("One?", "Three?");
    sitting.choose(1);
    assertThat(sitting.text()).isEqualTo("Three?");
    assertThat(sitting.finish().learned().past().drawn()).containsOnlyKeys("three");
  }

  @Test
  void whatWasOfferedAndNotPickedMayComeLater() {
    Sitting sitting = deck("2\n    offer: 2").sitting().plain().choose(1).choose(0);
    assertThat(sitting.text()).isEqualTo("Two?");

    sitting.plain();

    assertThat(((Cue.Choose) sitting.cue()).options()).containsExactly("One?", "Three?");
  }

  @Test
  void whereOnlyOneIsLeftNobodyPicks() {
    Memory memory = Memories.drawn(Map.of("one", JUNE, "two", JUNE, "three", MARCH));
    String yaml = DECK.formatted("1\n    offer: 3\n    again: never");

    assertThat(Rehearsed.deck(yaml).with(memory).sitting().plain().text()).isEqualTo("Four?");
  }

  @Test
  void aPoolWithoutStepsComesStalestFirst() {
    String yaml =
        """
        title: T
        cards:
          - {ask: One?, id: one, who: both}
          - {ask: Two?, id: two, who: both}
          - {ask: Three?, id: three, who: both}
        """;
    Memory memory = Memories.drawn(Map.of("one", JUNE, "three", MARCH));

    assertThat(cards(Rehearsed.deck(yaml).with(memory))).containsExactly("Two?", "Three?", "One?");
  }

  @Test
  void aMendedCommaDoesNotMakeACardANewOne() {
    String yaml =
        """
        title: T
        order: written
        steps:
          - draw: 1
        cards:
          - {ask: "%s", who: both}
          - {ask: Other?, who: both}
        """;
    Learned learned =
        Rehearsed.deck(yaml.formatted("What was good today")).sitting().finish().learned();
    Memory memory = Memories.drawn(learned.past().drawn());

    for (String mended :
        List.of("What was good, today?", "what was  good today", "WHAT was good - today!")) {
      assertThat(Rehearsed.deck(yaml.formatted(mended)).with(memory).sitting().finish().texts())
          .as(mended)
          .contains("Other?");
    }
    assertThat(
            Rehearsed.deck(yaml.formatted("What was good today, and why"))
                .with(memory)
                .sitting()
                .finish()
                .texts())
        .doesNotContain("Other?");
  }
}
