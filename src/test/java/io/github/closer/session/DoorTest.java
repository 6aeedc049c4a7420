package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoorTest {
  private static final String GATED =
      """
      title: T
      steps:
        - consent: Do you want this tonight?
          if_no: lighter
        - gate: How tense are you?
          from: 0
          to: 10
          pass: "<= 4"
          if_no: lighter
        - say: deep
      parts:
        lighter:
          - say: lighter
      """;

  @Test
  void bothAreAskedEverythingInOneVisitEach() {
    Rehearsed evening = Rehearsed.deck(GATED).play();

    assertThat(kinds(evening).subList(0, 7))
        .containsExactly(
            "HandOver A",
            "Choose A",
            "Rate A",
            "HandOver B",
            "Choose B",
            "Rate B",
            "HandOver BOTH");
    assertThat(evening.texts()).contains("deep").doesNotContain("lighter");
  }

  @Test
  void everyGateHasItsOwnPlaceInTheDeck() {
    Rehearsed evening = Rehearsed.deck(GATED).play();

    assertThat(evening.cues())
        .filteredOn(cue -> !(cue instanceof Cue.HandOver) && cue.card().place().number() > 0)
        .extracting(cue -> cue.card().place().number())
        .containsExactly(1, 2, 1, 2, 3);
  }

  @Test
  void nothingTellsWhoDeclinedOrThatAnybodyDid() {
    Rehearsed alex = Rehearsed.deck(GATED).play(declining(Audience.A));
    Rehearsed sam = Rehearsed.deck(GATED).play(declining(Audience.B));
    Rehearsed both = Rehearsed.deck(GATED).play(declining(Audience.A, Audience.B));
    Rehearsed chance = Rehearsed.deck(GATED, Rehearsed.closedGate(1)).play();

    for (Rehearsed evening : List.of(sam, both, chance)) {
      assertThat(evening.cues()).isEqualTo(alex.cues());
      assertThat(story(evening)).isEqualTo(story(alex));
    }
    assertThat(alex.texts()).contains("lighter").doesNotContain("deep");
  }

  /** All events but the first, which holds the seed. */
  private static List<String> story(Rehearsed evening) {
    return evening.events().subList(1, evening.events().size()).stream()
        .map(event -> event.toString().replaceAll("at=[^,\\]]+", "at"))
        .toList();
  }

  @Test
  void oneNumberAboveTheLimitClosesItToo() {
    Rehearsed evening =
        Rehearsed.deck(GATED)
            .play(
                cue ->
                    cue instanceof Cue.Rate && cue.card().audience() == Audience.B
                        ? new Reply.Rated(5)
                        : Rehearsed.PLAIN);

    assertThat(evening.texts()).contains("lighter");
  }

  @Test
  void answersAtAGateAreNeverWrittenDown() {
    Rehearsed evening = Rehearsed.deck(GATED).play(declining(Audience.A));

    assertThat(evening.events())
        .filteredOn(Event.Taken.class::isInstance)
        .extracting(event -> ((Event.Taken) event).reply())
        .containsOnly(new Reply.Done(), new Reply.Written(""));
    assertThat(evening.events()).filteredOn(Event.Settled.class::isInstance).hasSize(1);
  }

  @Test
  void aGateWithoutAnotherWayEndsKindly() {
    Rehearsed evening =
        Rehearsed.deck("title: T\nsteps:\n  - consent: Now?\n  - say: deep\n")
            .play(declining(Audience.B));

    assertThat(evening.texts()).containsExactly("Now?", "Now?", PHRASES.say("not-tonight"));
  }

  @Test
  void aboutOneGateInSixClosesByItself() {
    long closed =
        IntStream.range(0, 6000).filter(seed -> Chance.of(seed).closesGate(seed % 9)).count();

    assertThat(closed).isBetween(900L, 1100L);
  }

  @Test
  void theSeedInTheJournalDoesNotTellWhichGatesClose() {
    Chance chance = Chance.of(7);

    assertThat(Chance.resumed(chance.order(), 8).gates()).isNotEqualTo(chance.gates());
    assertThat(chance.order()).isNotEqualTo(7).isNotEqualTo(chance.gates());
  }

  private static Function<Cue, Reply> declining(Audience... who) {
    return cue ->
        cue instanceof Cue.Choose && List.of(who).contains(cue.card().audience())
            ? new Reply.Chosen(1)
            : Rehearsed.PLAIN;
  }

  private static List<String> kinds(Rehearsed evening) {
    return evening.cues().stream()
        .skip(1)
        .map(cue -> cue.getClass().getSimpleName() + " " + cue.card().audience())
        .toList();
  }
}
