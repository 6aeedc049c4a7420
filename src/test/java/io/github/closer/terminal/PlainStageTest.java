package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainStageTest {
  private static final Instant NOW = Instant.parse("2026-11-23T20:15:00Z");

  private final StringWriter screen = new StringWriter();
  private final Deque<String> seen = new ArrayDeque<>();
  private final Deque<String> unseen = new ArrayDeque<>();
  private final List<Integer> ends = new ArrayList<>();

  private final TypedLines typed =
      new TypedLines() {
        @Override
        public Optional<String> next() {
          return Optional.ofNullable(seen.poll());
        }

        @Override
        public Optional<String> nextUnseen() {
          return Optional.ofNullable(unseen.poll());
        }
      };

  private final PlainStage stage =
      new PlainStage(
          typed,
          new PrintWriter(screen),
          new Here(InstantSource.fixed(NOW), ZoneId.of("Europe/Berlin"), Words.in(Locale.ENGLISH)),
          ends::add);

  private Reply perform(Cue cue) {
    return stage.perform(cue);
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
    seen.add("");

    assertThat(perform(new Cue.Show(card(false)))).isEqualTo(new Reply.Done());
    assertThat(screen.toString())
        .contains("Question 3 of 8, for Alex and Sam.", "What was good today?␛[2J")
        .contains("It may begin: It was", "Better without: But", "One thing.")
        .doesNotContain("\u001b", "\r", "!");
  }

  @Test
  void severalLinesAreOneAnswerAndAnEmptyLineEndsIt() {
    seen.addAll(List.of("first", "  second !! \\ $a", ""));

    assertThat(perform(new Cue.Write(card(false), Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("first\n  second !! \\ $a"));
  }

  @Test
  void anEmptyAnswerIsAskedForAgain() {
    seen.addAll(List.of("", "now"));

    assertThat(perform(new Cue.Write(card(false), Cue.Length.LINE)))
        .isEqualTo(new Reply.Written("now"));
  }

  @Test
  void aLineToKeepMayBeLeftOut() {
    seen.add("");

    assertThat(perform(new Cue.Write(card(false), Cue.Length.LINE_OR_NONE)))
        .isEqualTo(new Reply.Written(""));
  }

  @Test
  void whatIsEnteredAloneIsReadUnseenAlsoAChoiceAndANumber() {
    unseen.addAll(List.of("secret", "2", "7"));

    assertThat(perform(new Cue.Write(card(true), Cue.Length.LINE)))
        .isEqualTo(new Reply.Written("secret"));
    assertThat(perform(new Cue.Choose(card(true), List.of("Yes", "No"))))
        .isEqualTo(new Reply.Chosen(1));
    assertThat(perform(new Cue.Rate(card(true), scale()))).isEqualTo(new Reply.Rated(7));
    assertThat(screen.toString()).doesNotContain("secret");
  }

  private static Cue.Scale scale() {
    return new Cue.Scale(0, 10, 1, "", new Cue.Scale.Ends("calm", "boiling"));
  }

  @Test
  void aNumberThatIsNotThereIsAskedForAgain() {
    seen.addAll(List.of("nine", "11", "7"));

    assertThat(perform(new Cue.Rate(card(false), scale()))).isEqualTo(new Reply.Rated(7));
    assertThat(screen.toString()).contains("Please choose a number from 0 to 10.");
  }

  @Test
  void itemsAreTickedByTheirNumbers() {
    seen.addAll(List.of("1", "all", "0", "3, 1", "1 3"));
    List<String> items = List.of("a", "b", "c");

    assertThat(perform(new Cue.Tick(card(false), items, 2)))
        .isEqualTo(new Reply.Ticked(List.of(0, 1, 2)));
    assertThat(perform(new Cue.Tick(card(false), items, 0))).isEqualTo(new Reply.Ticked(List.of()));
    assertThat(perform(new Cue.Tick(card(false), items, 2)))
        .isEqualTo(new Reply.Ticked(List.of(0, 2)));
    assertThat(screen.toString()).contains("One more is missing.");
  }

  @Test
  void passLeaveAndHelpWorkOnALineByThemselves() {
    seen.addAll(List.of("/help", "/pass", "half an answer", "/leave", "/shrug", ""));

    assertThat(perform(new Cue.Write(card(false), Cue.Length.TEXT))).isEqualTo(new Reply.Passed());
    assertThat(perform(new Cue.Write(card(false), Cue.Length.TEXT))).isEqualTo(new Reply.Left());
    assertThat(perform(new Cue.Write(card(false), Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("/shrug"));
  }

  @ParameterizedTest
  @CsvSource({"/break, BREAK", "/repair, REPAIR", "/again, INTERRUPTED", "/ask, CLARIFY"})
  void aWordOnALineByItselfAsksForAMoveThatTheCardTakes(String word, Move move) {
    Card card = Cards.with(move);
    seen.addAll(List.of("half an answer", word, word, word));

    assertThat(perform(new Cue.Write(card, Cue.Length.TEXT))).isEqualTo(new Reply.Wants(move));
    assertThat(perform(new Cue.Speak(card))).isEqualTo(new Reply.Wants(move));
    assertThat(perform(new Cue.Choose(card, List.of("Yes")))).isEqualTo(new Reply.Wants(move));
  }

  @Test
  void aMoveThatTheCardDoesNotTakeIsSaidAndAskedForAgain() {
    seen.addAll(List.of("/break", "/repair"));

    assertThat(perform(new Cue.Show(Cards.with(Move.REPAIR))))
        .isEqualTo(new Reply.Wants(Move.REPAIR));
    assertThat(screen.toString()).contains("There is no such key at this moment.");
  }

  @Test
  void helpNamesWhatWorksNow() {
    seen.addAll(List.of("/help", ""));
    perform(new Cue.Show(Cards.with(Move.BREAK, Move.CLARIFY)));

    assertThat(screen.toString())
        .contains("/pass leaves", "/break takes", "/ask asks", "/leave saves", "/x closes")
        .doesNotContain("/repair", "/again");
  }

  @Test
  void helpOnACardWithoutWaysOutNamesLeaving() {
    seen.addAll(List.of("/help", ""));
    perform(new Cue.Show(Cards.BOTH));

    assertThat(screen.toString()).contains("/leave saves").doesNotContain("/pass leaves");
  }

  @Test
  void closingAtOnceScrollsAllAwayAndSaysNothing() {
    unseen.addAll(List.of("half a secret", "/x", "never read"));

    assertThat(perform(new Cue.Write(card(true), Cue.Length.TEXT))).isEqualTo(new Reply.Left());
    assertThat(ends).containsExactly(0);
    assertThat(screen.toString()).endsWith("\n".repeat(51)).doesNotEndWith("\n".repeat(52));
    assertThat(unseen).containsExactly("never read");
  }

  @Test
  void aGentleWordIsSaidOnceAndAnEmptyLineKeepsTheText() {
    seen.addAll(List.of("You always", "win.", "", ""));

    assertThat(perform(Cards.nudging(Cards.BOTH, Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("You always\nwin."));
    assertThat(screen.toString())
        .contains(
            "Once, or always? Name one time.\nPress Enter to keep it as it is, or type it again.");
  }

  @Test
  void afterAGentleWordTheTextCanBeTypedAgainAndNothingMoreIsSaid() {
    seen.addAll(List.of("You always", "", "You always win,", "but.", ""));
    assertThat(perform(Cards.nudging(Cards.BOTH, Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("You always win,\nbut."));
    seen.addAll(List.of("always", "", "always", "Once.", "Fine.", "never asked for"));
    Cue.Write line = Cards.nudging(Cards.BOTH, Cue.Length.LINE_OR_NONE);
    assertThat(perform(line)).isEqualTo(new Reply.Written("always"));
    assertThat(perform(line)).isEqualTo(new Reply.Written("Once."));
    assertThat(perform(line)).isEqualTo(new Reply.Written("Fine."));
  }

  @Test
  void afterAGentleWordOneMayStillPass() {
    seen.addAll(List.of("always", "/pass"));
    assertThat(perform(Cards.nudging(Cards.passable(), Cue.Length.LINE)))
        .isEqualTo(new Reply.Passed());
  }

  @Test
  void linesThatWereBegunComeBackAfterAMoveAndAreTypedOn() {
    seen.addAll(List.of("first", "second", "/break", "third", ""));
    Cue.Write cue = new Cue.Write(Cards.with(Move.BREAK), Cue.Length.TEXT);
    perform(cue);

    assertThat(perform(cue)).isEqualTo(new Reply.Written("first\nsecond\nthird"));
    assertThat(screen.toString()).contains("You had begun:\nfirst\nsecond\nType on, or press");
  }

  @Test
  void whatWasBegunAloneComesBackUnseenAndNobodyElseMeetsIt() {
    unseen.addAll(List.of("secret", "/break", "mine", "", ""));
    Cue.Write cue = new Cue.Write(Cards.aloneWith(Move.BREAK), Cue.Length.TEXT);
    perform(cue);

    Card sam = Cards.card(Audience.B, true, "Sam", "Only for you.", Cards.PASSABLE);
    assertThat(perform(new Cue.Write(sam, Cue.Length.TEXT))).isEqualTo(new Reply.Written("mine"));
    assertThat(screen.toString()).doesNotContain("begun");
    assertThat(perform(cue)).isEqualTo(new Reply.Written("secret"));
    assertThat(screen.toString())
        .contains("What you had begun is kept, unseen.")
        .doesNotContain("secret");
  }

  @Test
  void whatWasBegunCanBeBegunAgain() {
    seen.addAll(List.of("in anger", "/repair", "/new", "/new", "calmly", ""));
    Cue.Write cue = new Cue.Write(Cards.with(Move.REPAIR), Cue.Length.TEXT);
    perform(cue);

    assertThat(perform(cue)).isEqualTo(new Reply.Written("calmly"));
    seen.addAll(List.of("/new", ""));
    assertThat(perform(cue)).isEqualTo(new Reply.Written("/new"));
  }

  @Test
  void theEndOfTheInputSendsNothingThatWasBegunBefore() {
    seen.addAll(List.of("half", "/break"));
    Cue.Write cue = new Cue.Write(Cards.with(Move.BREAK), Cue.Length.TEXT);
    perform(cue);

    assertThat(perform(cue)).isEqualTo(new Reply.Left());
  }

  @Test
  void passingKeepsNothingOfWhatWasBegunAndClosingForgets() {
    seen.addAll(List.of("half", "/pass", "other half", "/break", "", "whole", ""));
    Cue.Write cue = new Cue.Write(Cards.with(Move.BREAK), Cue.Length.TEXT);

    assertThat(perform(cue)).isEqualTo(new Reply.Passed());
    assertThat(perform(cue)).isEqualTo(new Reply.Wants(Move.BREAK));
    stage.close();
    assertThat(perform(cue)).isEqualTo(new Reply.Written("whole"));
    assertThat(screen.toString()).doesNotContain("You had begun");
  }

  @Test
  void aMoveAfterAGentleWordKeepsTheLineAndSaysNoOther() {
    seen.addAll(List.of("always", "/break", "", "always", "/break", "Once."));
    Cue.Write cue = Cards.nudging(Cards.with(Move.BREAK), Cue.Length.LINE);

    assertThat(perform(cue)).isEqualTo(new Reply.Wants(Move.BREAK));
    assertThat(perform(cue)).isEqualTo(new Reply.Written("always"));
    assertThat(perform(cue)).isEqualTo(new Reply.Wants(Move.BREAK));
    assertThat(perform(cue)).isEqualTo(new Reply.Written("Once."));
  }

  @Test
  void aCommandThatDoesNotWorkHereTakesNoLinesAway() {
    seen.addAll(List.of("first", "/break", "second", ""));

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
    seen.add("");

    assertThat(perform(new Cue.Speak(card(false)))).isEqualTo(new Reply.Spoke(Duration.ZERO));
    assertThat(screen.toString()).contains("There are 2 minutes for it.");
  }

  @Test
  void nobodyGoesOnBeforeTheFloorOfAWait() {
    seen.addAll(List.of("", "/leave"));
    Instant floor = NOW.plus(Duration.ofMinutes(20));

    assertThat(perform(new Cue.Wait(card(false), floor, floor, List.of("Walk."))))
        .isEqualTo(new Reply.Left());
    assertThat(screen.toString()).contains("- Walk.", "You can go on in 20:00.");
  }

  @Test
  void aLongWaitSaysWhenItEndsAndThatNobodyHasToSitHere() {
    seen.addAll(List.of("", ""));
    Instant back = NOW.plus(Duration.ofHours(11)).minusMillis(300);

    perform(new Cue.Wait(Cards.BOTH, NOW, back, List.of()));
    assertThat(screen.toString().replace('\n', ' '))
        .contains("It takes 11 hours. Back tomorrow at 08:14.")
        .contains("/leave closes; closer resume comes back here.");
  }

  @Test
  void aShortWaitIsSatOut() {
    seen.add("");

    perform(new Cue.Wait(Cards.BOTH, NOW, NOW.plus(Duration.ofMinutes(5)), List.of()));
    assertThat(screen.toString())
        .contains("It takes 5 minutes.")
        .doesNotContain("Back at", "closer resume");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alex", "Alex and Sam", "Alex, Kim, Sam and Lee"})
  void afterwardsAllWhoAreThereMayLookAgain(String names) {
    seen.add("");
    Card card = Cards.card(Audience.BOTH, false, names, "", Card.Aids.NONE);

    perform(new Cue.HandOver(card, Optional.empty()));
    assertThat(screen.toString()).contains("\n" + names + ", you may look again.\n");
  }

  @Test
  void theKeyboardIsHandedOverInWordsAndTheScreenScrollsAway() {
    seen.add("");
    Card card = new Card(Audience.A, false, new Card.Place(0, 0, "Alex"), "", Card.Aids.NONE);

    perform(new Cue.HandOver(card, Optional.of("Sam")));

    assertThat(screen.toString())
        .contains(
            "\n\n\n\n\n\n\n\n\n\n", "Please pass the keyboard to Alex.", "Sam, please look away");
  }
}
