package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainStageTest {
  private static final Instant NOW = PlainSeat.NOW;

  private final PlainSeat seat = new PlainSeat();

  private Reply perform(Cue cue) {
    return seat.perform(cue);
  }

  private static Card card(boolean alone) {
    return new Card(
        alone ? Audience.A : Audience.BOTH,
        alone,
        new Card.Place(3, 8, alone ? "Alex" : "Alex and Sam"),
        "What was good today?\u001b[2J",
        new Card.Aids(
            List.of("One thing."),
            List.of("But"),
            Optional.of("It was"),
            Optional.of(Duration.ofMinutes(2)),
            Card.Ways.PASS));
  }

  @Test
  void aCardIsSaidInLinesWithoutAnyControl() {
    seat.types("");

    assertThat(perform(new Cue.Show(card(false)))).isEqualTo(new Reply.Done());
    assertThat(seat.screen())
        .contains("Question 3 of 8, for Alex and Sam.", "What was good today?␛[2J")
        .contains("It may begin: It was", "Better without: But", "One thing.")
        .doesNotContain("\u001b", "\r", "!");
  }

  @Test
  void severalLinesAreOneAnswerAndAnEmptyLineEndsIt() {
    seat.types("first", "  second !! \\ $a", "");

    assertThat(perform(new Cue.Write(card(false), Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("first\n  second !! \\ $a"));
  }

  @Test
  void anEmptyAnswerIsAskedForAgain() {
    seat.types("", "now");

    assertThat(perform(new Cue.Write(card(false), Cue.Length.LINE)))
        .isEqualTo(new Reply.Written("now"));
  }

  @Test
  void aLineToKeepMayBeLeftOut() {
    seat.types("");

    assertThat(perform(new Cue.Write(card(false), Cue.Length.LINE_OR_NONE)))
        .isEqualTo(new Reply.Written(""));
  }

  @Test
  void whatIsEnteredAloneIsReadUnseenAlsoAChoiceAndANumber() {
    seat.typesUnseen("secret", "2", "7");

    assertThat(perform(new Cue.Write(card(true), Cue.Length.LINE)))
        .isEqualTo(new Reply.Written("secret"));
    assertThat(perform(new Cue.Choose(card(true), List.of("Yes", "No"))))
        .isEqualTo(new Reply.Chosen(1));
    assertThat(perform(new Cue.Rate(card(true), scale()))).isEqualTo(new Reply.Rated(7));
    assertThat(seat.screen()).doesNotContain("secret");
  }

  private static Cue.Scale scale() {
    return new Cue.Scale(0, 10, 1, "", new Cue.Scale.Ends("calm", "boiling"));
  }

  @Test
  void aNumberThatIsNotThereIsAskedForAgain() {
    seat.types("nine", "11", "7");

    assertThat(perform(new Cue.Rate(card(false), scale()))).isEqualTo(new Reply.Rated(7));
    assertThat(seat.screen()).contains("Please choose a number from 0 to 10.");
  }

  @Test
  void itemsAreTickedByTheirNumbers() {
    seat.types("1", "all", "0", "3, 1", "1 3");
    List<String> items = List.of("a", "b", "c");

    assertThat(perform(new Cue.Tick(card(false), items, 2)))
        .isEqualTo(new Reply.Ticked(List.of(0, 1, 2)));
    assertThat(perform(new Cue.Tick(card(false), items, 0))).isEqualTo(new Reply.Ticked(List.of()));
    assertThat(perform(new Cue.Tick(card(false), items, 2)))
        .isEqualTo(new Reply.Ticked(List.of(0, 2)));
    assertThat(seat.screen()).contains("One more is missing.");
  }

  @Test
  void passLeaveAndHelpWorkOnALineByThemselves() {
    seat.types("/help", "/pass", "half an answer", "/leave", "/leave", "/shrug", "");

    assertThat(perform(new Cue.Write(card(false), Cue.Length.TEXT))).isEqualTo(new Reply.Passed());
    assertThat(perform(new Cue.Write(card(false), Cue.Length.TEXT))).isEqualTo(new Reply.Left());
    assertThat(perform(new Cue.Write(card(false), Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("/shrug"));
  }

  @ParameterizedTest
  @CsvSource({"/break, BREAK", "/repair, REPAIR", "/again, INTERRUPTED", "/ask, CLARIFY"})
  void aWordOnALineByItselfAsksForAMoveThatTheCardTakes(String word, Move move) {
    Card card = Cards.with(move);
    seat.types("half an answer", word, word, word);

    assertThat(perform(new Cue.Write(card, Cue.Length.TEXT))).isEqualTo(new Reply.Wants(move));
    assertThat(perform(new Cue.Speak(card))).isEqualTo(new Reply.Wants(move));
    assertThat(perform(new Cue.Choose(card, List.of("Yes")))).isEqualTo(new Reply.Wants(move));
  }

  @Test
  void aMoveThatTheCardDoesNotTakeIsSaidAndAskedForAgain() {
    seat.types("/break", "/repair");

    assertThat(perform(new Cue.Show(Cards.with(Move.REPAIR))))
        .isEqualTo(new Reply.Wants(Move.REPAIR));
    assertThat(seat.screen()).contains("That does not work at this moment. /help says what does.");
  }

  @Test
  void helpNamesWhatWorksNow() {
    seat.types("/help", "");
    perform(new Cue.Show(Cards.with(Move.BREAK, Move.CLARIFY)));

    assertThat(seat.screen())
        .contains("/pass leaves", "/break takes", "/ask asks", "/leave saves", "/x closes")
        .doesNotContain("/repair", "/again");
  }

  @Test
  void helpOnACardWithoutWaysOutNamesLeaving() {
    seat.types("/help", "");
    perform(new Cue.Show(Cards.BOTH));

    assertThat(seat.screen()).contains("/leave saves").doesNotContain("/pass leaves");
  }

  @Test
  void closingAtOnceScrollsAllAwayAndSaysNothing() {
    seat.typesUnseen("half a secret", "/x", "never read");

    assertThat(perform(new Cue.Write(card(true), Cue.Length.TEXT))).isEqualTo(new Reply.Left());
    assertThat(seat.ends()).containsExactly(0);
    assertThat(seat.screen()).endsWith("\n".repeat(25)).doesNotEndWith("\n".repeat(26));
    assertThat(seat.left()).containsExactly("never read");
  }

  @Test
  void aGentleWordIsSaidOnceAndAnEmptyLineKeepsTheText() {
    seat.types("You always", "win.", "", "");

    assertThat(perform(Cards.nudging(Cards.BOTH, Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("You always\nwin."));
    assertThat(seat.screen())
        .contains(
            "Once, or always? Name one time.\nPress Enter to keep it as it is, or type it again.");
  }

  @Test
  void afterAGentleWordTheTextCanBeTypedAgainAndNothingMoreIsSaid() {
    seat.types("You always", "", "You always win,", "but.", "");
    assertThat(perform(Cards.nudging(Cards.BOTH, Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("You always win,\nbut."));
    seat.types("always", "", "always", "Once.", "Fine.", "never asked for");
    Cue.Write line = Cards.nudging(Cards.BOTH, Cue.Length.LINE_OR_NONE);
    assertThat(perform(line)).isEqualTo(new Reply.Written("always"));
    assertThat(perform(line)).isEqualTo(new Reply.Written("Once."));
    assertThat(perform(line)).isEqualTo(new Reply.Written("Fine."));
  }

  @Test
  void afterAGentleWordOneMayStillPass() {
    seat.types("always", "/pass", "/pass");
    assertThat(perform(Cards.nudging(Cards.passable(), Cue.Length.LINE)))
        .isEqualTo(new Reply.Passed());
  }

  @Test
  void linesThatWereBegunComeBackAfterAMoveAndAreTypedOn() {
    seat.types("first", "second", "/break", "third", "");
    Cue.Write cue = new Cue.Write(Cards.with(Move.BREAK), Cue.Length.TEXT);
    perform(cue);

    assertThat(perform(cue)).isEqualTo(new Reply.Written("first\nsecond\nthird"));
    assertThat(seat.screen()).contains("You had begun:\nfirst\nsecond\nType on, or press");
  }

  @Test
  void whatWasBegunAloneComesBackUnseenAndNobodyElseMeetsIt() {
    seat.typesUnseen("secret", "/break", "mine", "", "");
    Cue.Write cue = new Cue.Write(Cards.aloneWith(Move.BREAK), Cue.Length.TEXT);
    perform(cue);

    Card sam = Cards.card(Audience.B, true, "Sam", "Only for you.", Cards.PASSABLE);
    assertThat(perform(new Cue.Write(sam, Cue.Length.TEXT))).isEqualTo(new Reply.Written("mine"));
    assertThat(seat.screen()).doesNotContain("begun");
    assertThat(perform(cue)).isEqualTo(new Reply.Written("secret"));
    assertThat(seat.screen())
        .contains("What you had begun is kept, unseen.")
        .doesNotContain("secret");
  }

  @Test
  void whatWasBegunCanBeBegunAgain() {
    seat.types("in anger", "/repair", "/new", "/new", "calmly", "");
    Cue.Write cue = new Cue.Write(Cards.with(Move.REPAIR), Cue.Length.TEXT);
    perform(cue);

    assertThat(perform(cue)).isEqualTo(new Reply.Written("calmly"));
  }

  @Test
  void theEndOfTheInputSendsNothingThatWasBegunBefore() {
    seat.types("half", "/break");
    Cue.Write cue = new Cue.Write(Cards.with(Move.BREAK), Cue.Length.TEXT);
    perform(cue);

    assertThat(perform(cue)).isEqualTo(new Reply.Left());
  }

  @Test
  void passingKeepsNothingOfWhatWasBegunAndClosingForgets() {
    seat.types("half", "/pass", "/pass", "other half", "/break", "", "whole", "");
    Cue.Write cue = new Cue.Write(Cards.with(Move.BREAK), Cue.Length.TEXT);

    assertThat(perform(cue)).isEqualTo(new Reply.Passed());
    assertThat(perform(cue)).isEqualTo(new Reply.Wants(Move.BREAK));
    seat.stage().close();
    assertThat(perform(cue)).isEqualTo(new Reply.Written("whole"));
    assertThat(seat.screen()).doesNotContain("You had begun");
  }

  @Test
  void aMoveAfterAGentleWordKeepsTheLineAndSaysNoOther() {
    seat.types("always", "/break", "", "always", "/break", "Once.");
    Cue.Write cue = Cards.nudging(Cards.with(Move.BREAK), Cue.Length.LINE);

    assertThat(perform(cue)).isEqualTo(new Reply.Wants(Move.BREAK));
    assertThat(perform(cue)).isEqualTo(new Reply.Written("always"));
    assertThat(perform(cue)).isEqualTo(new Reply.Wants(Move.BREAK));
    assertThat(perform(cue)).isEqualTo(new Reply.Written("Once."));
  }

  @Test
  void aCommandThatDoesNotWorkHereTakesNoLinesAway() {
    seat.types("first", "/break", "second", "");

    assertThat(perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("first\nsecond"));
  }

  @Test
  void theEndOfInputIsLeaving() {
    assertThat(perform(new Cue.Show(card(false)))).isEqualTo(new Reply.Left());
    assertThat(perform(new Cue.Write(card(true), Cue.Length.TEXT))).isEqualTo(new Reply.Left());
  }

  @Test
  void speakingEndsWithEnterAndIsTimed() {
    seat.types("");

    assertThat(perform(new Cue.Speak(card(false)))).isEqualTo(new Reply.Spoke(Duration.ZERO));
    assertThat(seat.screen()).contains("You have 2 minutes for it, until 21:17.");
  }

  @Test
  void nobodyGoesOnBeforeTheFloorOfAWait() {
    seat.types("", "/leave");
    Instant floor = NOW.plus(Duration.ofMinutes(20));

    assertThat(perform(new Cue.Wait(card(false), floor, floor, List.of("Walk."))))
        .isEqualTo(new Reply.Left());
    assertThat(seat.screen()).contains("- Walk.", "You can go on in 20:00.");
  }

  @Test
  void aLongWaitSaysWhenItEndsAndThatNobodyHasToSitHere() {
    seat.types("", "");
    Instant back = NOW.plus(Duration.ofHours(11)).minusMillis(300);

    perform(new Cue.Wait(Cards.BOTH, NOW, back, List.of()));
    assertThat(seat.flowing())
        .contains("It takes 11 hours. Back tomorrow at 08:14.")
        .contains("/leave closes; closer resume comes back here.");
  }

  @Test
  void aShortWaitIsSatOut() {
    seat.types("");

    perform(new Cue.Wait(Cards.BOTH, NOW, NOW.plus(Duration.ofMinutes(5)), List.of()));
    assertThat(seat.screen())
        .contains("It takes 5 minutes, until 21:20.")
        .doesNotContain("Back at", "closer resume");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alex", "Alex and Sam", "Alex, Kim, Sam and Lee"})
  void afterwardsAllWhoAreThereMayLookAgain(String names) {
    seat.types("");
    Card card = Cards.card(Audience.BOTH, false, names, "", Card.Aids.NONE);

    perform(new Cue.HandOver(card, Optional.empty()));
    assertThat(seat.screen()).contains("\n" + names + ", you may look again.\n");
  }

  @Test
  void theKeyboardIsHandedOverInWordsAndTheScreenScrollsAway() {
    seat.types("");
    Card card = new Card(Audience.A, false, new Card.Place(0, 0, "Alex"), "", Card.Aids.NONE);

    perform(new Cue.HandOver(card, Optional.of("Sam")));

    assertThat(seat.screen())
        .contains(
            "\n\n\n\n\n\n\n\n\n\n", "Please pass the keyboard to Alex.", "Sam, please look away");
  }
}
