package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import io.github.closer.text.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
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
            new Card.Advice(List.of("One thing."), List.of("But"), Optional.of("It was")),
            Optional.empty(),
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

  @Test
  void aBlindCardIsLikeTheOneInTheRules() {
    seat.types("");
    perform(new Cue.Show(Cards.both("What went well this week?")));

    assertThat(seat.screen())
        .isEqualTo(
            """

            Question 3 of 8, for Alex and Sam.
            What went well this week?
            At any time, on a line by itself: /help says what can be typed, /leave
            saves and leaves, /x closes at once.
            Press Enter to go on.\s
            """);
  }

  @Test
  void whatWaitsForAnAnswerStandsAtTheVeryEndAndTheCursorOnIt() {
    seat.types("words", "", "words", "1", "5", "0", "", "").typesUnseen("1");
    perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT));
    perform(new Cue.Write(Cards.BOTH, Cue.Length.LINE));
    perform(new Cue.Choose(Cards.BOTH, List.of("Tea", "Coffee")));
    perform(new Cue.Rate(Cards.BOTH, scale()));
    perform(new Cue.Tick(Cards.BOTH, List.of("Tea"), 0));
    perform(new Cue.Speak(Cards.BOTH));
    perform(new Cue.Reveal(Cards.BOTH, List.of(new Cue.Reveal.Side("Alex", "Tea"))));
    perform(new Cue.Choose(Cards.ALONE, List.of("Tea", "Coffee")));

    assertThat(seat.prompts())
        .containsExactly(
            "Line 1: ",
            "Line 2: ",
            "Your line: ",
            "Enter a number between 1 and 2: ",
            "Enter a number between 0 (calm) and 10 (boiling): ",
            "Enter the numbers that fit, such as 1 3, or 0 for none, or all: ",
            "Speak. Press Enter when you have finished. ",
            "Press Enter to go on. ",
            "Enter a number between 1 and 2, not shown: ");
  }

  @Test
  void aLongQuestionEndsOnTheLineOfTheCursor() {
    Cue.Scale wide = new Cue.Scale(0, 10, 1, "", new Cue.Scale.Ends("nothing ".repeat(9), "all"));
    seat.types("3");
    perform(new Cue.Rate(Cards.BOTH, wide));

    assertThat(seat.prompts()).singleElement().asString().hasSizeLessThan(74).endsWith("(all): ");
    PlainLint.strict().pass(seat.screen());
  }

  @Test
  void hintsAreSaidOnceInASession() {
    seat.types("one", "", "two", "", "", "");
    perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT));
    perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT));
    perform(new Cue.Show(Cards.BOTH));
    perform(new Cue.Wait(Cards.BOTH, NOW, NOW.plusSeconds(60), List.of()));

    assertThat(seat.flowing()).containsOnlyOnce("An empty line sends them; /p on a line by itself");
    PlainLint.strict().pass(seat.screen());
  }

  @Test
  void howToSendIsSaidOnceToEachPerson() {
    Card alex = Cards.card(Audience.A, true, "Alex", "Only for you.", Card.Aids.NONE);
    Card sam = Cards.card(Audience.B, true, "Sam", "Only for you.", Card.Aids.NONE);
    for (Card card : List.of(alex, sam, alex, sam)) {
      seat.typesUnseen("mine", "");
      perform(new Cue.Write(card, Cue.Length.TEXT));
    }

    assertThat(seat.flowing().split("An empty line sends them", -1)).hasSize(3);
    assertThat(seat.flowing().split("At any time, on a line by itself", -1)).hasSize(3);
    assertThat(
            seat.flowing().indexOf("An empty line sends them", seat.flowing().indexOf("for Sam")))
        .isPositive();
    PlainLint.strict().pass(seat.screen());
  }

  @Test
  void aTextHasParagraphs() {
    seat.types("/p", "first", "/p", "second", "/p", "");

    assertThat(perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("first\n\nsecond"));
  }

  @Test
  void whatIsPastedMayHaveEmptyLinesAndTheRestAnswersNothing() {
    seat.pastes("first", "", "second", "");

    assertThat(perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("first\n\nsecond"));
    assertThat(seat.dropped()).isTrue();
  }

  @Test
  void whatWasTypedCanBeToldTakenBackAndTypedAgain() {
    seat.types(
        "one", "tow", "three", "/typed", "/line 2", "two", "/undo", "/undo", "/undo", "/line 1");
    seat.types("", "/line 2", "2", "/typed", "/line 9", "/new", "/undo", "");

    assertThat(perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("one\n2"));
    assertThat(seat.screen())
        .contains("Line 1: one\nLine 2: tow\nLine 3: three\n")
        .contains("Line 2: tow\nLine 2 again, or Enter to keep it: ")
        .contains("Taken back.", "There is no line with that number.", "Begun again.");
  }

  @Test
  void ofWhatIsTypedAloneNothingIsEverSaid() {
    seat.typesUnseen("secret", "more", "/typed", "/line 1", "other", "/undo", "/typed", "");

    assertThat(perform(new Cue.Write(Cards.ALONE, Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("secret\nmore"));
    assertThat(seat.flowing())
        .contains("You have typed something. Nothing of it is said here")
        .doesNotContain("secret", "other", "more,");
  }

  @Test
  void ofWhatIsTypedAloneNothingTellsWhatKindOfWordsStandInIt() {
    for (Cue.Length length : Cue.Length.values()) {
      Cue.Write cue = Cards.nudging(Cards.ALONE, length);
      seat.typesUnseen("You always win.");
      if (length.hasLines()) {
        seat.typesUnseen("");
      }

      assertThat(perform(cue)).isEqualTo(new Reply.Written("You always win."));
    }
    assertThat(seat.screen()).doesNotContain("Once, or always?", "keep it as it is");
  }

  @Test
  void ofWhatIsTypedAloneNoWordTellsHowLongItIs() {
    seat.typesUnseen("one", "two", "/typed", "/line 2", "three", "/line 7", "");
    perform(new Cue.Write(Cards.ALONE, Cue.Length.TEXT));
    String card = seat.screen().substring(seat.screen().indexOf("Your next line"));

    assertThat(card).doesNotContainPattern("[0-9]");
    assertThat(seat.prompts())
        .contains(
            "Your next line, not shown: ", "That line again, or Enter to keep it, not shown: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/leave", "/pass"})
  void whoeverGoesAwayWithSomethingUnsentIsAskedOnce(String way) {
    seat.types("a line", way, "another", way, way);
    Reply gone = way.equals("/leave") ? new Reply.Left() : new Reply.Passed();

    assertThat(perform(new Cue.Write(Cards.passable(), Cue.Length.TEXT))).isEqualTo(gone);
    assertThat(seat.flowing().split("What you typed is not sent yet.", -1)).hasSize(3);
    assertThat(seat.flowing()).contains("An empty line sends it; " + way + " once more drops it.");
  }

  @Test
  void nobodyIsAskedWhereNothingIsLost() {
    seat.types("/leave", "/pass", "half", "/pass", "");

    assertThat(perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT))).isEqualTo(new Reply.Left());
    assertThat(perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT)))
        .as("a card that cannot be passed says that, and keeps the lines")
        .isEqualTo(new Reply.Written("half"));
    assertThat(seat.screen()).doesNotContain("not sent yet");
  }

  @Test
  void theEndOfTheInputInTheMiddleOfATextSendsNothingAndSaysSo() {
    seat.types("half", PlainSeat.END).typesUnseen("half a secret", PlainSeat.END, PlainSeat.END);

    assertThat(perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT))).isEqualTo(new Reply.Left());
    assertThat(seat.screen()).contains("What you typed was not sent, and is not kept.");
    assertThat(perform(new Cue.Write(Cards.ALONE, Cue.Length.TEXT))).isEqualTo(new Reply.Left());
    assertThat(seat.screen()).doesNotContain("secret");
    assertThat(perform(new Cue.Choose(Cards.ALONE, List.of("Yes")))).isEqualTo(new Reply.Left());
  }

  @Test
  void theTimeIsToldBetweenLinesAndOnlyTheLatestWord() {
    seat.before(() -> seat.later(Duration.ofSeconds(50)));
    seat.types("one", "two", "three", "four", "five", "");

    perform(new Cue.Write(Cards.timed(Duration.ofMinutes(4)), Cue.Length.TEXT));
    assertThat(seat.screen())
        .contains("You have 4 minutes for it, until 21:19.")
        .contains("Line 3: \nHalf of the time is over.\nLine 4: \nOne minute left.\nLine 5: \n")
        .contains("Line 5: \nTime is up. Finish your sentence.\nLine 6: \n");
  }

  @Test
  void aTimeThatNobodyWantsToHearIsNotSaid() {
    seat.before(() -> seat.later(Duration.ofSeconds(50)));
    seat.types("/quiet", "two", "three", "four", "/quiet", "five", "");

    perform(new Cue.Write(Cards.timed(Duration.ofMinutes(4)), Cue.Length.TEXT));
    assertThat(seat.screen())
        .contains("Times are not said any more.", "Times are said again.", "Time is up.")
        .doesNotContain("Half of the time", "One minute left");
  }

  @Test
  void theTimeCanBeAskedForAndStand() {
    seat.before(() -> seat.later(Duration.ofSeconds(40)));
    seat.types("/time", "/pause", "/time", "", "");

    assertThat(perform(new Cue.Speak(Cards.timed(Duration.ofMinutes(2)))))
        .as("forty seconds for each line but the two while it stood")
        .isEqualTo(new Reply.Spoke(Duration.ofMinutes(2)));
    assertThat(seat.screen())
        .contains("1 minute 20 seconds left, until 21:17.")
        .contains("The time stands. Press Enter, and it goes on.")
        .contains("The time goes on. 40 seconds left, until 21:18.");
  }

  @Test
  void whileTheTimeStandsAnythingElseCanBeTypedAsWell() {
    seat.types("/pause", "/leave");

    assertThat(perform(new Cue.Speak(Cards.timed(Duration.ofMinutes(2)))))
        .isEqualTo(new Reply.Left());
    seat.types("/pause", "");
    perform(new Cue.Speak(Cards.BOTH));
    assertThat(seat.screen()).contains("That does not work at this moment.");
  }

  @Test
  void whileSomebodySpeaksTheTimeIsSaidByItself() throws Exception {
    CountDownLatch said = new CountDownLatch(1);
    seat.types("");
    seat.before(
        () -> {
          seat.later(Duration.ofMinutes(3));
          while (!seat.screen().contains("One minute left.")) {
            Thread.onSpinWait();
          }
          said.countDown();
        });

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> perform(new Cue.Speak(Cards.timed(Duration.ofMinutes(4)))));
    assertThat(said.getCount()).isZero();
    assertThat(seat.screen()).endsWith("when you have finished. \nOne minute left.\n");
  }

  @Test
  void theEndOfAQuietTimeIsSaidByItself() {
    seat.types("");
    seat.before(
        () -> {
          seat.later(Duration.ofSeconds(60));
          while (!seat.screen().contains("The time is over.")) {
            Thread.onSpinWait();
          }
        });

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> perform(new Cue.Wait(Cards.BOTH, NOW, NOW.plusSeconds(60), List.of())));
    assertThat(seat.flowing()).endsWith("go on. The time is over. Go on when you are ready. ");
  }

  @Test
  void theCardCanBeSaidAgainWithAllThatBelongsToIt() {
    seat.types("/card", "1");
    perform(new Cue.Choose(Cards.BOTH, List.of("Tea", "Coffee")));

    assertThat(seat.screen().split("What went well this week\\?\n", -1)).hasSize(3);
    assertThat(seat.screen().split("1. Tea\n2. Coffee\n", -1)).hasSize(3);
  }

  @Test
  void helpNamesExactlyWhatWorksNow() {
    seat.types("/help", "a", "", "/help", "", "/help", "");
    perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT));
    String text = seat.screen();
    perform(new Cue.Speak(Cards.timed(Duration.ofMinutes(2))));
    String speak = seat.screen().substring(text.length());
    perform(new Cue.Wait(Cards.BOTH, NOW, NOW.plusSeconds(60), List.of()));
    String wait = seat.screen().substring(text.length() + speak.length());

    assertThat(text)
        .contains(
            "An empty line sends", "/p begins", "/typed says", "/undo takes", "/line 2", "/new")
        .contains("/card says", "/time says", "/quiet says", "/leave saves", "/x closes")
        .doesNotContain("/pass ", "/pause", "/breathe", "/break");
    assertThat(speak).contains("/pause lets").doesNotContain("/undo", "/breathe");
    assertThat(wait).contains("/breathe counts").doesNotContain("/pause", "/undo");
  }

  @Test
  void breathIsCountedForThoseWhoAskUntilEnter() {
    seat.types("/breathe", "", "");

    perform(new Cue.Wait(Cards.BOTH, NOW, NOW.plusSeconds(60), List.of()));
    assertThat(seat.screen())
        .contains("Press Enter when you have breathed enough.\nBreathe in \nPress Enter to go on.");
    PlainLint.strict().pass(seat.screen());
  }

  @Test
  void breathGoesInAndOutADozenTimesAndIsSilentThen() {
    List<String> said = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch all = new CountDownLatch(23);
    try (PlainBreath breath =
        new PlainBreath(
            key -> {
              said.add(key);
              all.countDown();
            },
            1,
            1)) {
      breath.begin();
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> all.await());
    }
    assertThat(said).hasSize(23).startsWith("breathe.out", "breathe.in").endsWith("breathe.out");
  }

  @Test
  void theScreenScrollsAwayByAsMuchAsItShows() {
    for (int rows : List.of(20, 43, 130)) {
      PlainSeat tall = new PlainSeat(Manner.PLAIN, new Extent(80, rows));
      tall.types("");
      tall.perform(new Cue.HandOver(Cards.BOTH, Optional.of("Sam")));
      assertThat(tall.screen()).startsWith("\n".repeat(rows) + "Please pass");
    }
    PlainSeat unknown = new PlainSeat(Manner.PLAIN, Extent.UNKNOWN);
    unknown.types("");
    unknown.perform(new Cue.HandOver(Cards.BOTH, Optional.of("Sam")));
    assertThat(unknown.screen()).startsWith("\n".repeat(100) + "Please pass");
  }

  @Test
  void aNarrowTerminalGetsNarrowLines() {
    PlainSeat narrow = new PlainSeat(Manner.PLAIN, new Extent(30, 20));
    narrow.types("");
    narrow.perform(new Cue.Show(card(false)));

    assertThat(narrow.screen().lines()).allMatch(line -> line.stripTrailing().length() <= 30);
  }

  @Test
  void aTerminalThatBecomesNarrowerGetsNarrowerLinesFromThenOn() {
    StringWriter out = new StringWriter();
    AtomicReference<Extent> extent = new AtomicReference<>(new Extent(80, 24));
    Speech speech = new Speech(new PrintWriter(out), extent::get);
    speech.say("One moment is enough. ".repeat(3).strip());
    extent.set(new Extent(30, 24));
    speech.say("One moment is enough. ".repeat(2).strip());

    assertThat(out)
        .hasToString(
            """
            One moment is enough. One moment is enough. One moment is enough.
            One moment is enough. One
            moment is enough.
            """);
  }

  @Test
  void forAScreenReaderTheKeyboardIsSaidToBeHeardAndUnseenIsSaidOnceACard() {
    PlainSeat accessible = new PlainSeat(Manner.ACCESSIBLE, new Extent(80, 24));
    accessible.types("", "").typesUnseen("one", "two", "", "1");
    accessible.perform(handOver());
    accessible.perform(new Cue.Write(Cards.ALONE, Cue.Length.TEXT));
    accessible.perform(handOver());
    accessible.perform(new Cue.Choose(Cards.ALONE, List.of("Yes")));

    assertThat(accessible.prompts())
        .contains("Your next line, not shown: ", "Your next line: ", "Enter 1, not shown: ");
    assertThat(accessible.flowing()).containsOnlyOnce("A screen reader says aloud");
    PlainLint.strict().pass(accessible.screen());
  }

  private static Cue handOver() {
    Card card = Cards.card(Audience.A, false, "Alex", "", Card.Aids.NONE);
    return new Cue.HandOver(card, Optional.of("Sam"));
  }

  @Test
  void theTerminalIsGivenBackOnceHoweverOftenTheStageIsClosed() {
    List<String> closed = new ArrayList<>();
    TypedLines gone =
        new TypedLines() {
          @Override
          public Optional<String> next(Runnable prompt) {
            return Optional.empty();
          }

          @Override
          public Optional<String> nextUnseen(Runnable prompt) {
            return Optional.empty();
          }

          @Override
          public boolean waiting() {
            return false;
          }

          @Override
          public void drop() {
            assertThat(closed).as("nothing is asked of a terminal that was given back").isEmpty();
          }
        };
    Here here = new Here(seat.clock(), PlainSeat.ZONE, Words.in(Locale.ENGLISH));
    Speech speech = new Speech(new PrintWriter(new StringWriter()), () -> Extent.UNKNOWN);
    PlainStage stage =
        new PlainStage(
            new PlainDesk(gone, speech, here, Manner.PLAIN, end -> {}), () -> closed.add("given"));
    stage.close();
    stage.close();

    assertThat(closed).containsExactly("given");
  }

  @Test
  void whatIsSaidBetweenAnAnswerAndAQuestionStandsOnItsOwnLine() {
    StringWriter out = new StringWriter();
    Speech speech = new Speech(new PrintWriter(out), () -> Extent.UNKNOWN);
    speech.interject("One.");
    speech.ask("Two?");
    speech.interject("Three.");
    speech.interject("Four.");
    out.append("\n");
    speech.answered();
    speech.interject("Five.");
    speech.fallSilent();
    speech.say("Six.");

    assertThat(out).hasToString("One.\nTwo? \nThree.\nFour.\nFive.\n");
  }

  @Test
  void inPlainEveryUnseenLineSaysSo() {
    seat.types("").typesUnseen("one", "");
    perform(handOver());
    perform(new Cue.Write(Cards.ALONE, Cue.Length.TEXT));

    assertThat(seat.prompts().subList(1, 3)).containsOnly("Your next line, not shown: ");
    assertThat(seat.screen()).doesNotContain("screen reader");
  }
}
