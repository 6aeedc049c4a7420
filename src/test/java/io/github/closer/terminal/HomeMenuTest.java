package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A menu outside a session, where keys choose by themselves. */
class HomeMenuTest {
  private static final String ESCAPE = "\033";
  private static final Cue CUE =
      new Cue.Choose(
          Cards.both("What would you like to do?"),
          List.of("Talk", "Listen", "Nothing now"),
          Optional.of(new Cue.Shortcuts(1, 2, "This is for two.")));

  private Seat seat = Seat.usual();

  @AfterEach
  void leave() {
    seat.close();
  }

  @Test
  void enterTakesWhatIsPointedAtFromTheStart() {
    CompletableFuture<Reply> reply = seat.perform(CUE);
    seat.sees("> 2  Listen").sees("? explains").sees("Esc: Nothing now").press(Seat.ENTER);

    assertThat(Seat.of(reply)).isEqualTo(new Reply.Chosen(1));
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "40, 20"})
  void aQuestionMarkExplainsAndLeadsBackToTheSameLine(int columns, int rows) {
    seat.close();
    seat = Seat.of(columns, rows);
    CompletableFuture<Reply> reply = seat.perform(CUE);
    seat.sees("> 2  Listen").press("1").sees("> 1  Talk").press("?");
    seat.sees("│ This is for two.").sees("│ Digits or arrows choose").sees("Enter goes back");
    seat.seesNo("Talk").press("1").press(Seat.ENTER).sees("> 1  Talk").seesNo("This is for two");
    seat.press(Seat.ENTER);

    assertThat(Seat.of(reply)).isEqualTo(new Reply.Chosen(0));
  }

  @Test
  void whatExplainsNamesTheKeysSoThatNoListOfThemIsNeeded() {
    CompletableFuture<Reply> reply = seat.perform(CUE);
    seat.sees("? explains").seesNo("Tab").press("\t").sees("> 2  Listen").press("?");
    seat.sees("Home and End lead to the first and the last").seesNo("Tab").seesNo("Home End");
    seat.press(Seat.ENTER).sees("> 2  Listen").press(Seat.ENTER);

    assertThat(Seat.of(reply)).isEqualTo(new Reply.Chosen(1));
  }

  @Test
  void oneEscapeLeadsAwayOnceItIsClearThatItIsOne() {
    CompletableFuture<Reply> reply = seat.perform(CUE);
    seat.sees("> 2  Listen").press(ESCAPE).sees("One moment; any other key stays here.");
    assertThat(reply).isNotDone();
    seat.passes(Duration.ofMillis(1100));

    assertThat(Seat.of(reply)).isEqualTo(new Reply.Chosen(2));
    assertThat(seat.ends()).isEmpty();
  }

  @Test
  void anotherKeyStays() {
    CompletableFuture<Reply> reply = seat.perform(CUE);
    seat.sees("> 2  Listen").press(ESCAPE).sees("One moment").press("1").seesNo("One moment");
    seat.passes(Duration.ofSeconds(2)).press(Seat.DOWN).sees("> 2  Listen").press(Seat.ENTER);

    assertThat(Seat.of(reply)).isEqualTo(new Reply.Chosen(1));
  }

  @Test
  void threeEscapesLeaveAtOnceHereAsWell() {
    CompletableFuture<Reply> reply = seat.perform(CUE);
    seat.sees("> 2  Listen").press(ESCAPE).sees("One moment").press(ESCAPE).press(ESCAPE);

    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
    seat.seesNo("Listen");
    seat.ended(0);
  }

  @Test
  void anEscapeClosesTheExplanationAndNoMore() {
    CompletableFuture<Reply> reply = seat.perform(CUE);
    seat.sees("> 2  Listen").press("?").sees("This is for two").press(ESCAPE).sees("> 2  Listen");
    seat.passes(Duration.ofSeconds(2)).press("x").press("3").sees("> 3  Nothing now");
    assertThat(reply).isNotDone();
    seat.press(Seat.ENTER);

    assertThat(Seat.of(reply)).isEqualTo(new Reply.Chosen(2));
  }

  @Test
  void inASessionNothingIsPointedAtAndAQuestionMarkIsNothing() {
    CompletableFuture<Reply> reply =
        seat.perform(new Cue.Choose(Cards.both("Which?"), List.of("Talk", "Listen")));
    seat.sees("1  Talk").seesNo("? explains").press("?").press(Seat.ENTER);
    seat.sees("Please choose one first.").press(ESCAPE).seesNo("Please choose one first.");
    seat.passes(Duration.ofSeconds(2)).press("2");
    seat.sees("> 2  Listen").press(Seat.ENTER);

    assertThat(Seat.of(reply)).isEqualTo(new Reply.Chosen(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "/help", " ? "})
  void lineByLineTheDefaultIsSaidInWordsAndHelpIsGiven(String asking) {
    PlainSeat plain = new PlainSeat();
    Reply reply = plain.types(asking, "").perform(CUE);

    assertThat(reply).isEqualTo(new Reply.Chosen(1));
    assertThat(plain.screen())
        .contains("or just press Enter for 2:", "A question mark explains", "This is for two.")
        .contains("Type the number of what you would like");
  }

  @Test
  void lineByLineNothingIsChosenByAnEmptyLineInASession() {
    PlainSeat plain = new PlainSeat();
    Reply reply =
        plain.types("", "2").perform(new Cue.Choose(Cards.both("Which?"), List.of("A", "B")));

    assertThat(reply).isEqualTo(new Reply.Chosen(1));
    assertThat(plain.screen()).contains("Please choose a number from 1 to 2.");
  }
}
