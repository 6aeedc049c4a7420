package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Deck;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A break that is come back from. */
class BreaksTest {
  private static final String WRITE =
      """
      title: T
      %s
      steps:
        - ask: How was it?
          answer: line
          who: each
        - say: end
      """;
  private static final int MOMENTS = 30;

  private static Sitting sitting(String yaml) {
    return Rehearsed.deck(yaml, Rehearsed.openGates(MOMENTS)).sitting();
  }

  private static Sitting called(String terms) {
    return sitting(WRITE.formatted(terms)).until("How was it?").wants(Move.BREAK);
  }

  private static Sitting called() {
    return called("");
  }

  /** A break of the first offer, until the card that asks for the way on. */
  private static Sitting rested(Sitting sitting) {
    return sitting.choose(0).choose(0).done().write("line of one").write("line of two").plain(3);
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("{ask: Here?, answer: text, who: each}", "Here?", 1),
        Arguments.of("{choose: Here?, options: [One, Two], who: each}", "Here?", 1),
        Arguments.of("{scale: Here?, who: each}", "Here?", 1),
        Arguments.of("{checklist: Here?, items: [One, Two], who: each}", "Here?", 1),
        Arguments.of("{turns: Here?}", "Here?", 0),
        Arguments.of("{turns: Here?, replies: support}", PHRASES.say("which-support"), 0),
        Arguments.of("{turns: Here?, mirror: Again?}", "Again?", 0),
        Arguments.of("{ask: Here?, private: until_both}", "Here?", 2),
        Arguments.of("{guess: Here?}", "Here?", 1),
        Arguments.of("{note: Here?, private: always, who: each}", "Here?", 1),
        Arguments.of("{agree: Here?, due: ask}", PHRASES.say("when"), 0),
        Arguments.of("{appreciate: Here?, who: each}", "Here?", 1),
        Arguments.of("{pause: Here?, for: 1 min}", "Here?", 0),
        Arguments.of("{roles: Here?}", "Here?", 0),
        Arguments.of("{say: Here, beat: 5s}", PHRASES.say("beat"), 0));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void fromEveryKindOfStepItComesBackToTheSameCardAndNothingIsAskedTwice(
      String step, String text, int further) {
    String yaml = "title: T\nsteps:\n  - " + step + "\n  - say: end\n";
    Sitting straight = sitting(yaml).until(text).plain(further);
    Sitting away = sitting(yaml).until(text).plain(further);
    Cue before = away.cue();

    rested(away.wants(Move.BREAK)).choose(0);

    assertThat(away.cue()).isEqualTo(before);
    int shown = away.cues().size();
    int already = straight.cues().size();
    away.finish();
    straight.finish();
    assertThat(away.cues().subList(shown, away.cues().size()))
        .isEqualTo(straight.cues().subList(already, straight.cues().size()));
  }

  @Test
  void aWaitThatWasLongEnoughMeanwhileIsOver() {
    Sitting sitting =
        sitting("title: T\nsteps:\n  - pause: Apart\n    for: 20 min\n    at_least: 20 min\n")
            .until("Apart");

    rested(sitting.wants(Move.BREAK)).choose(0);

    assertThat(sitting.text()).isEqualTo("Apart");
    assertThat(sitting.done().text()).isEqualTo(PHRASES.say("last-card"));
  }

  @Test
  void theOneWhoSpokeKeepsTheFloor() {
    Sitting sitting =
        sitting("title: T\nsteps:\n  - turns: Tell, $speaker\n").until("Tell, Alex").plain(1);
    sitting.until("Tell, Sam");

    rested(sitting.wants(Move.BREAK)).choose(0);

    assertThat(sitting.text()).isEqualTo("Tell, Sam");
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.B);
    assertThat(sitting.finish().texts()).filteredOn("Tell, Alex"::equals).hasSize(1);
  }

  @Test
  void aGateIsAskedAgainFromItsBeginning() {
    Sitting sitting =
        sitting(
                """
                title: T
                steps:
                  - consent: Do you want to?
                    if_no: [say: lighter]
                  - say: deep
                """)
            .until("Do you want to?")
            .choose(1);
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.B);

    rested(sitting.wants(Move.BREAK)).choose(0);

    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.A);
    assertThat(sitting.finish().texts()).contains("deep").doesNotContain("lighter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{match: What?, items: [One, Two]}",
        "{choose: What?, options: [One, Two], who: each, keep: never}",
        "{guess: What?, keep: never}"
      })
  void whatNobodyKeepsIsAskedAgainFromItsBeginning(String step) {
    Sitting sitting =
        sitting("title: T\nsteps:\n  - " + step + "\n  - say: end\n").until("What?").plain();
    assertThat(sitting.offers(Move.BREAK) || sitting.cue().card().alone()).isTrue();
    sitting.until(cue -> cue.card().audience() == Audience.B);

    rested(sitting.wants(Move.BREAK)).choose(0);

    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.A);
    assertThat(sitting.finish().texts()).contains("end");
  }

  // Proposal and counter-offer

  @Test
  void offersAreBetweenTwentyMinutesAndADay() {
    assertThat(options(called()))
        .containsExactly(
            "20:35, in 20 minutes",
            "20:45, in 30 minutes",
            "21:15, in an hour",
            "22:15, in 2 hours",
            "20:15 tomorrow, in 24 hours",
            PHRASES.say("other-return"),
            PHRASES.say("no-break"));
  }

  @Test
  void aDeckMayMakeBreaksLongerAndKeepThemTogether() {
    assertThat(options(called("breaks: {at_least: 45 min, at_most: 2h}")))
        .containsExactly(
            "21:00, in 45 minutes",
            "21:15, in an hour",
            "22:15, in 2 hours",
            PHRASES.say("other-return"),
            PHRASES.say("no-break"));
  }

  @Test
  void aSlipOfTheKeyIsTakenBackAndNoBreakIsCounted() {
    Sitting sitting = called();
    for (int i = 0; i < 5; i++) {
      sitting.choose(options(sitting).indexOf(PHRASES.say("no-break")));
      assertThat(sitting.offers(Move.BREAK)).isTrue();
      sitting.wants(Move.BREAK);
    }

    assertThat(sitting.text()).isEqualTo(PHRASES.say("break"));
  }

  private static List<String> options(Sitting sitting) {
    return ((Cue.Choose) sitting.cue()).options();
  }

  @Test
  void anOfferBothAreFineWithStands() {
    Sitting sitting = called().choose(2).choose(0);

    assertThat(sitting.text()).isEqualTo(PHRASES.back("21:15"));
    assertThat(sitting.offers(Move.BREAK)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // first offer | counter-offer | yes or no | what stands
    "0, 2, 0, 21:15",
    "0, 2, 1, 21:15",
    "2, 0, 0, 20:35",
    "2, 0, 1, 21:15",
  })
  void theOtherMayOfferAnotherTimeOnceAndElseTheLaterOneStands(
      int first, int second, int answer, String stands) {
    Sitting sitting = called().choose(first).choose(Phrases.OTHER_TIME);
    assertThat(sitting.text()).isEqualTo(PHRASES.say("counter-offer"));

    sitting.choose(second).choose(answer);

    assertThat(sitting.text()).isEqualTo(PHRASES.back(stands));
  }

  @ParameterizedTest
  @CsvSource({
    "45 min, 21:00",
    "in 90 minutes, 21:45",
    "2 h, 22:15",
    "21:30, 21:30",
    "9.30 pm, 21:30",
    "tomorrow 9:00, 09:00 on Tuesday",
    "9:00 tomorrow, 09:00 on Tuesday",
    "20:00, 20:00 on Tuesday",
  })
  void aTimeOfOnesOwnIsRead(String typed, String back) {
    Sitting sitting = called().choose(5).write(typed).choose(0);

    assertThat(sitting.text()).isEqualTo(PHRASES.back(back));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10 min", "20:20", "25 h", "tomorrow 20:30"})
  void aTimeThatIsTooSoonOrTooLateIsAskedForAgain(String typed) {
    Sitting sitting = called().choose(5).write(typed);

    assertThat(sitting.text())
        .isEqualTo(PHRASES.returnTimeOff(Deck.Breaks.USUAL.atLeast(), Deck.Breaks.USUAL.atMost()));
    assertThat(sitting.write("1 h").choose(0).text()).isEqualTo(PHRASES.back("21:15"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "when I am ready", "20", "99999 h"})
  void aTimeThatCannotBeReadIsAskedForAgainAndInTheEndTheFirstOfferStands(String typed) {
    Sitting sitting = called().choose(5).write(typed);
    assertThat(sitting.text()).isEqualTo(PHRASES.say("return-time-unread"));

    sitting.write(typed).write(typed).choose(0);

    assertThat(sitting.text()).isEqualTo(PHRASES.back("20:35"));
  }

  @Test
  void theInstantOfTheReturnIsWrittenDown() {
    Sitting sitting = called().choose(0).choose(0).done();

    assertThat(sitting.story())
        .last()
        .isInstanceOfSatisfying(
            Event.Taken.class,
            taken -> {
              assertThat(taken.line().mark()).isEqualTo(Mark.REST);
              assertThat(Instant.parse(taken.words()))
                  .isEqualTo(Instant.parse("2026-11-23T20:35:20Z"));
            });
  }

  // Away

  @Test
  void whatIsLeftBehindIsInNoEvent() {
    Sitting sitting = rested(called()).choose(0).finish();

    assertThat(sitting.story().toString()).doesNotContain("line of");
    assertThat(sitting.texts()).filteredOn(PHRASES.say("lay-down")::equals).hasSize(2);
    assertThat(sitting.cues())
        .filteredOn(cue -> cue.card().text().equals(PHRASES.say("lay-down")))
        .allMatch(cue -> cue.card().alone());
  }

  @Test
  void leavingALineOrNoneLooksTheSameAfterwards() {
    Sitting one = called().choose(0).choose(0).done().write("secret").write("secret");
    Sitting none = called().choose(0).choose(0).done().pass().pass();

    assertThat(none.timeless()).isEqualTo(one.timeless());
    assertThat(none.cues()).isEqualTo(one.cues());
  }

  @Test
  void theWaitHasAFloorThatNobodyGoesUnder() {
    Sitting sitting = called().choose(2).choose(0).done().pass().pass();
    Cue.Wait away = (Cue.Wait) sitting.cue();
    Session session = sitting.session();

    assertThat(Duration.between(Rehearsed.EVENING, away.notBefore()))
        .isGreaterThanOrEqualTo(Duration.ofMinutes(20))
        .isLessThan(Duration.ofMinutes(22));
    assertThat(away.until()).isEqualTo(Instant.parse("2026-11-23T21:15:20Z"));
    assertThatThrownBy(() -> session.take(new Reply.Done(), away.notBefore().minusMillis(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> session.take(new Reply.Passed(), away.until()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(session.take(new Reply.Done(), away.notBefore())).isInstanceOf(Event.Taken.class);
  }

  @Test
  void whoComesBackTheNextDayReadsADayAndNotTomorrow() {
    Sitting sitting = called().choose(4).choose(0);

    assertThat(sitting.text()).isEqualTo(PHRASES.back("20:15 on Tuesday"));
    assertThat(sitting.done().pass().pass().text()).isEqualTo(PHRASES.away("20:15 on Tuesday"));
  }

  @Test
  void whatCalmsThemIsInTheirOwnWordsWhereTheyHaveAny() {
    Memory memory =
        new Memory(
            Memory.NONE.past(),
            List.of(),
            List.of(),
            new Memory.Kit(
                List.of(), List.of(), List.of(new Memory.Owned(Person.B, "a bath")), List.of()));
    Sitting own = Rehearsed.deck(WRITE.formatted("")).with(memory).sitting().until("How was it?");
    own.wants(Move.BREAK).choose(0).choose(0).done().pass().pass();
    Sitting usual = called().choose(0).choose(0).done().pass().pass();

    assertThat(((Cue.Wait) own.cue()).meanwhile()).containsExactly("Sam: a bath");
    assertThat(((Cue.Wait) usual.cue()).meanwhile()).isEqualTo(PHRASES.list("calming"));
  }

  // Calm?

  @Test
  void nothingTellsWhoWasNotCalmOrWhetherAnybodyWasNot() {
    Sitting alex = away(called()).rate(5).rate(0);
    Sitting sam = away(called()).rate(0).rate(10);
    Sitting both = away(called()).rate(9).rate(9);
    Sitting chance =
        away(Rehearsed.deck(WRITE.formatted(""), Rehearsed.closedGate(5))
                .sitting()
                .until("How was it?")
                .wants(Move.BREAK))
            .rate(0)
            .rate(0);

    for (Sitting other : List.of(sam, both, chance)) {
      assertThat(other.cues()).isEqualTo(alex.cues());
      assertThat(other.timeless()).isEqualTo(alex.timeless());
    }
    Cue.Wait more = (Cue.Wait) alex.cue();
    assertThat(Duration.between(alex.now(), more.notBefore())).isEqualTo(Duration.ofMinutes(20));
    assertThat(alex.story().toString()).doesNotContain("Rated");
  }

  /** A break of the first offer, until both are asked how calm they are. */
  private static Sitting away(Sitting sitting) {
    return sitting.choose(0).choose(0).done().pass().pass().plain();
  }

  @ParameterizedTest
  @CsvSource({"'', 4, true", "'', 5, false", "'breaks: {limit: 2}', 3, false"})
  void theLimitIsTheDecks(String terms, int stirred, boolean on) {
    Sitting sitting = away(called(terms)).rate(0).rate(stirred);

    assertThat(sitting.cue() instanceof Cue.Choose).isEqualTo(on);
  }

  @Test
  void afterThreeChecksTodayIsNoLongerOneOfTheWays() {
    Sitting sitting = away(called());
    for (int check = 0; check < 2; check++) {
      sitting.rate(9).rate(0);
      assertThat(sitting.text()).startsWith("Twenty more minutes for both of you.");
      sitting.plain();
    }
    sitting.rate(0).rate(9);

    assertThat(sitting.text()).isEqualTo(PHRASES.say("back-another-day"));
    assertThat(options(sitting)).containsExactly("Another day", "With help from outside");
    assertThat(sitting.choose(0).text()).isEqualTo(PHRASES.say("appointment"));
  }

  // Back

  @Test
  void aSofterStartIsSaidBeforeTheSameCard() {
    Sitting sitting = called();
    Sitting back = rested(sitting).choose(Phrases.SOFTER_START);

    assertThat(back.text()).isEqualTo(PHRASES.say("softer"));
    assertThat(back.done().text()).isEqualTo("How was it?");
  }

  @Test
  void anotherDayNeedsADateAndBecomesAPromise() {
    Sitting sitting = rested(called()).choose(Phrases.ANOTHER_DAY);
    assertThat(sitting.text()).isEqualTo(PHRASES.say("appointment"));
    assertThat(sitting.cue().card().aids().passable()).isFalse();

    sitting.write("some day");
    assertThat(sitting.text()).isEqualTo(PHRASES.say("which-day"));
    sitting.write("2026-11-01");
    assertThat(sitting.text()).isEqualTo(PHRASES.say("day-is-over"));
    sitting.write("Friday").plain();

    assertThat(sitting.text()).isEqualTo(PHRASES.say("parting-short"));
    assertThat(sitting.plain().over()).isTrue();
    assertThat(sitting.texts()).doesNotContain("end", PHRASES.say("professional-help"));
    assertThat(sitting.learned().agreed().promises())
        .singleElement()
        .satisfies(
            promise -> {
              assertThat(promise.by()).isEqualTo(Audience.BOTH);
              assertThat(promise.text()).isEqualTo("come back to T");
              assertThat(promise.due()).contains(LocalDate.of(2026, 11, 27));
            });
  }

  @Test
  void theDateOfAnAppointmentIsRememberedHoweverItsCardIsLeft() {
    Sitting sitting = rested(called()).choose(Phrases.ANOTHER_DAY).write("Friday");
    if (sitting.cue().card().aids().passable()) {
      sitting.pass();
    } else {
      sitting.done();
    }

    assertThat(sitting.learned().agreed().promises())
        .extracting(Memory.Promise::due)
        .containsExactly(Optional.of(LocalDate.of(2026, 11, 27)));
  }

  @Test
  void withHelpShowsWhereHelpCanBe() {
    Sitting sitting = rested(called()).choose(Phrases.WITH_HELP);

    assertThat(sitting.text()).isEqualTo(PHRASES.say("professional-help"));
    assertThat(sitting.done().text()).isEqualTo(PHRASES.say("appointment"));
  }

  @Test
  void aThirdBreakIsTheEndForToday() {
    Sitting sitting = called();
    for (int before = 0; before < 2; before++) {
      rested(sitting).choose(0).wants(Move.BREAK);
    }

    assertThat(sitting.text()).isEqualTo(PHRASES.say("professional-help"));
    sitting.done();
    assertThat(sitting.text()).isEqualTo(PHRASES.say("appointment"));
    sitting.write("tomorrow").plain();
    assertThat(sitting.text()).isEqualTo(PHRASES.say("parting-short"));
    assertThat(sitting.plain().over()).isTrue();
    assertThat(sitting.learned().agreed().promises())
        .extracting(Memory.Promise::due)
        .containsExactly(Optional.of(LocalDate.of(2026, 11, 24)));
  }

  // Asked for from outside

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("the cover", sitting(WRITE.formatted(""))),
        Arguments.of("writing", sitting(WRITE.formatted("")).until("How was it?")),
        Arguments.of("half written", sitting(WRITE.formatted("")).until("How was it?").plain()),
        Arguments.of("repairing", sitting(WRITE.formatted("")).until("How").wants(Move.REPAIR)),
        Arguments.of("proposing", called()),
        Arguments.of("typing a time", called().choose(5)),
        Arguments.of("told", called().choose(0).choose(0)),
        Arguments.of("laying down", called().choose(0).choose(0).done()),
        Arguments.of("half laid down", called().choose(0).choose(0).done().pass()),
        Arguments.of("away", called().choose(0).choose(0).done().pass().pass()),
        Arguments.of("calm", away(called())),
        Arguments.of("half calm", away(called()).rate(0)),
        Arguments.of("back", rested(called())),
        Arguments.of("softer", rested(called()).choose(1)),
        Arguments.of("another day", rested(called()).choose(2)),
        Arguments.of("with help", rested(called()).choose(3)),
        Arguments.of("keeping", sitting(WRITE.formatted("")).until(PHRASES.say("what-to-keep"))),
        Arguments.of(
            "a gate", sitting("title: T\nsteps:\n  - consent: Now?\n").until("Now?").plain()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void anEndThatBothWantLeadsToTheShortCloseFromAnywhere(String place, Sitting sitting) {
    assertThat(place).isNotEmpty();
    sitting.call(Move.CLOSE);

    assertThat(sitting.text()).isEqualTo(PHRASES.say("parting-short"));
    assertThat(sitting.done().over()).isTrue();
  }

  @Test
  void anotherTimeToComeBackIsNoOtherBreak() {
    Sitting sitting = called();
    for (int again = 0; again < 5; again++) {
      sitting.choose(0).choose(0).done().pass().pass().later(Duration.ofDays(1)).call(Move.LATER);
      assertThat(sitting.text()).isEqualTo(PHRASES.say("break"));
    }
    rested(sitting).choose(0);
    assertThat(sitting.text()).isEqualTo("How was it?");

    sitting.wants(Move.BREAK);

    assertThat(sitting.text()).isEqualTo(PHRASES.say("break"));
  }

  @Test
  void aNewTimeIsCountedFromWhenItIsAskedFor() {
    Sitting sitting = called().choose(0).choose(0).done().pass().pass();
    sitting.later(Duration.ofHours(12)).call(Move.LATER);

    Instant offered = Instant.parse("2026-11-24T08:35:50Z");
    sitting.choose(0).choose(0).done().pass().pass();
    assertThat(((Cue.Wait) sitting.cue()).until()).isAfter(offered);
  }

  @Test
  void whoLeftInsteadOfNamingATimeIsOfferedTimesFromNowOn() {
    Sitting sitting = called().later(Duration.ofHours(13)).resumed();

    assertThat(options(sitting)).startsWith("09:35, in 20 minutes");
    assertThat(sitting.choose(5).write("9:30").resumed().choose(5).write("9:40").choose(0).text())
        .isEqualTo(PHRASES.back("09:40"));
    sitting.done().pass().pass();
    assertThat(((Cue.Wait) sitting.cue()).notBefore()).isAfter(sitting.now().plusSeconds(600));
  }

  // Where there is none

  @Test
  void onlyCardsThatAskForSomethingOfferABreak() {
    Sitting sitting = rested(called()).choose(Phrases.SOFTER_START).finish();

    assertThat(sitting.cues())
        .filteredOn(cue -> cue.card().aids().ways().moves().contains(Move.BREAK))
        .extracting(cue -> cue.card().text())
        .containsExactly("How was it?", "How was it?", "How was it?", "end");
  }

  @Test
  void oneAloneAndFourTogetherHaveNoBreaks() {
    Sitting alone =
        Rehearsed.deck("title: T\npeople: 1\nsteps:\n  - note: What?\n  - consent: Now?\n")
            .with(new People("Alex", "Sam", new People.Alone(Person.B)))
            .sitting()
            .finish();
    Sitting four =
        Rehearsed.deck("title: T\npeople: 4\nsteps:\n  - ask: What?\n    who: each\n")
            .with(new People("Alex", "Sam", new People.TwoCouples("Kim", "Lou")))
            .sitting()
            .finish();

    assertThat(alone.cues()).allMatch(cue -> cue.card().aids().ways().moves().isEmpty());
    assertThat(four.cues()).allMatch(cue -> cue.card().aids().ways().moves().isEmpty());
  }
}
