package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaceTest {
  @Test
  void minutesAreSharedOutByTheTimesOfTheSteps() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                minutes: 12
                steps:
                  - say: Begin.
                  - ask: What was good?
                    who: both
                    time: 3 min
                  - repeat: 2
                    steps:
                      - say: Breathe.
                  - say: End.
                """)
            .play();

    assertThat(places(evening.cues(), PaceTest::minutes))
        .containsExactly(
            "1 of 4: PT12M", "2 of 4: PT11M42S", "3 of 4: PT54S", "3 of 4: PT36S", "4 of 4: PT18S");
  }

  @Test
  void whatBothAnswerCountsForBoth() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                minutes: 10
                steps:
                  - ask: What was good?
                    who: each
                    time: 2 min
                  - turns: Tell about today.
                    time: 2 min
                    ready: Ready?
                    mirror: no
                  - ask: What else?
                    who: both
                    time: 110s
                """)
            .play();

    assertThat(places(evening.cues(), PaceTest::minutes))
        .contains("1 of 3: PT10M", "2 of 3: PT6M", "3 of 3: PT1M50S");
  }

  /** It says "half an hour" on its first card, and two more speak two minutes each on the fifth. */
  @Test
  void behindAClosedGateIsAsMuchLeftAsThereIs() throws IOException {
    Rehearsed closed = library("three-percent", cue -> Rehearsed.PLAIN);
    Rehearsed open =
        library(
            "three-percent", cue -> cue instanceof Cue.Rate ? new Reply.Rated(4) : Rehearsed.PLAIN);

    assertThat(minutesAt(closed, "Tonight is for small stories")).isBetween(25L, 35L);
    assertThat(minutesAt(closed, "What would make next week")).isBetween(6L, 12L);
    assertThat(minutesAt(open, "First, a few questions")).isEqualTo(30);
  }

  @Test
  void nobodyKnowsWhereTheCoverDoesNotSay() {
    Rehearsed evening = Rehearsed.deck("title: T\nsteps:\n  - say: Begin.\n").play();

    assertThat(places(evening.cues(), PaceTest::minutes)).containsExactly("1 of 1: ");
  }

  @Test
  void dealtCardsAreCountedToTheLast() {
    Rehearsed evening =
        Rehearsed.deck(
                """
                title: T
                minutes: 6
                cards:
                  - ask: One?
                    who: both
                  - ask: Two?
                    who: both
                  - ask: Three?
                    who: both
                """)
            .play();

    assertThat(places(evening.cues(), PaceTest::minutes))
        .containsExactly("1 of 3: PT6M", "2 of 3: PT4M", "3 of 3: PT2M");
  }

  @Test
  void theTitleStandsOnTheCardsOfTheDeckAndNotInABreak() {
    Sitting evening =
        Rehearsed.deck("title: Curious\nsteps:\n  - ask: What was good?\n    who: both\n")
            .sitting();
    assertThat(evening.cue().card().place().deck()).isEmpty();
    evening.reply(new Reply.Done());
    assertThat(evening.cue().card().place().deck()).isEqualTo("Curious");
    evening.reply(new Reply.Wants(Move.BREAK));
    assertThat(evening.cue().card().place().deck()).isEmpty();
  }

  static List<GatedDecks.Kind> kinds() {
    return GatedDecks.all();
  }

  /** The outermost number is on the screen anyway, so what follows from it tells nothing more. */
  @ParameterizedTest
  @MethodSource("kinds")
  void onOneCardAsMuchIsLeftWhateverAnybodyAnsweredBefore(GatedDecks.Kind kind) {
    Map<String, Set<String>> left = new HashMap<>();
    for (int seed = 0; seed < 40; seed++) {
      Rehearsed evening =
          Rehearsed.deck(kind.deck(), Chance.of(seed)).play(new RandomReplies(seed)::to);
      for (Cue cue : evening.cues()) {
        Card.Place place = cue.card().place();
        String card = place.number() + " of " + place.of() + ": " + cue.card().text();
        left.computeIfAbsent(card, any -> new HashSet<>()).add(minutes(place));
      }
    }
    assertThat(left.keySet()).anyMatch(card -> card.startsWith("2 of "));
    assertThat(left).allSatisfy((card, minutes) -> assertThat(minutes).as(card).hasSize(1));
  }

  private static Rehearsed library(String name, Function<Cue, Reply> answers) throws IOException {
    return Rehearsed.deck(Files.readString(Path.of("prompts", name + ".yaml"))).play(answers);
  }

  private static long minutesAt(Rehearsed evening, String text) {
    return evening.cues().stream()
        .map(Cue::card)
        .filter(card -> card.text().startsWith(text))
        .findFirst()
        .orElseThrow()
        .place()
        .left()
        .orElseThrow()
        .toMinutes();
  }

  private static String minutes(Card.Place place) {
    return place.left().map(Object::toString).orElse("");
  }

  private static List<String> places(List<Cue> cues, Function<Card.Place, String> left) {
    List<String> out = new ArrayList<>();
    for (Cue cue : cues) {
      Card.Place place = cue.card().place();
      if (place.of() > 0 && !(cue instanceof Cue.HandOver)) {
        out.add(place.number() + " of " + place.of() + ": " + left.apply(place));
      }
    }
    return out;
  }
}
