package io.github.closer.terminal;

import static io.github.closer.terminal.Seat.DOWN;
import static io.github.closer.terminal.Seat.ENTER;
import static io.github.closer.terminal.Seat.LEFT;
import static io.github.closer.terminal.Seat.UP;
import static io.github.closer.terminal.Seat.ctrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {
  private static final String ALT_ENTER = "\033\r";

  private Seat seat = Seat.usual();

  @AfterEach
  void leave() {
    seat.close();
  }

  private CompletableFuture<Reply> write(Card card, Cue.Length length) {
    CompletableFuture<Reply> reply = seat.perform(new Cue.Write(card, length));
    seat.sees("Enter sends");
    return reply;
  }

  private CompletableFuture<Reply> text() {
    return write(Cards.BOTH, Cue.Length.TEXT);
  }

  private static void assertWritten(CompletableFuture<Reply> reply, String words) {
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Written(words));
  }

  @Test
  void a_text_has_lines_and_enter_sends_it() {
    CompletableFuture<Reply> reply = text();
    seat.press("one" + ALT_ENTER + "two" + ctrl('J') + "three").sees("> one\n").sees("    three");
    seat.press(ENTER);
    assertWritten(reply, "one\ntwo\nthree");
  }

  @ParameterizedTest
  @EnumSource(Cue.Length.class)
  void a_window_that_is_closed_leaves(Cue.Length length) {
    CompletableFuture<Reply> reply = write(Cards.BOTH, length);
    seat.press("half an ans").sees("half an ans").hangUp();
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
  }

  @Test
  void a_clock_that_ticks_while_somebody_types_spoils_nothing() {
    CompletableFuture<Reply> reply = write(Cards.timed(Duration.ofSeconds(90)), Cue.Length.TEXT);
    seat.sees("1:30 left");
    for (int i = 0; i < 20; i++) {
      seat.press("word" + i + " ").passes(Duration.ofSeconds(1));
    }
    seat.sees("1:10 left").sees("word19");
    seat.passes(Duration.ofSeconds(80)).sees("Time is up. Finish your sentence.");
    seat.press("end").sees("end").press(ENTER);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      words.append("word").append(i).append(' ');
    }
    assertWritten(reply, words + "end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:\\new\\table \\\\ \\n",
        "!! !$ ^a^b !1",
        "\"quoted' `words` $HOME",
        "naïve café 💬 👩‍👩‍👧 ❤️",
        "שלום עולם مرحبا",
        "你好，世界"
      })
  void what_is_typed_comes_back_as_it_is(String words) {
    CompletableFuture<Reply> reply = text();
    seat.press(words);
    Seat.pause(100);
    seat.press(ENTER);
    assertWritten(reply, words);
  }

  @Test
  void a_long_paste_comes_back_as_it_is() {
    String words = "The walk along the river, 你好 and back.\n".repeat(2600) + "end";
    CompletableFuture<Reply> reply = text();
    seat.press("\033[200~" + words.replace("\n", "\r") + "\033[201~").sees("    end");
    seat.press(ENTER);
    assertThat(words.length()).isGreaterThan(100_000);
    assertWritten(reply, words);
  }

  @Test
  void a_paste_without_marks_is_one_answer() {
    CompletableFuture<Reply> reply = text();
    seat.press("first line\rsecond line\rthird line\r");
    assertWritten(reply, "first line\nsecond line\nthird line");
  }

  @Test
  void the_key_for_a_new_line_that_works_everywhere_stands_below_and_others_in_the_list() {
    CompletableFuture<Reply> reply = text();
    seat.sees("Ctrl+J new line").seesNo("Alt+Enter").press(Keyboard.LIST);
    seat.sees("Alt+Enter begins a new line as well, where the terminal lets it");
    seat.sees("Ctrl+Left Ctrl+Right, or Alt+B Alt+F, move by words");
    seat.sees("Ctrl+X or Alt+Z puts it there again");
    assertThat(reply).isNotDone();
  }

  @Test
  void one_line_stays_one_line() {
    CompletableFuture<Reply> reply = write(Cards.BOTH, Cue.Length.LINE);
    seat.seesNo("new line").press("\033[200~a\r\nb\r\033[201~").sees("> a b").press(ENTER);
    assertWritten(reply, "a b");
  }

  @Test
  void an_empty_answer_is_asked_again() {
    CompletableFuture<Reply> reply = text();
    seat.press(ENTER).sees("There is nothing here yet.");
    seat.press("x").seesNo("There is nothing").press(ENTER);
    assertWritten(reply, "x");
  }

  @Test
  void a_line_that_was_said_aloud_may_be_empty() {
    CompletableFuture<Reply> reply = write(Cards.BOTH, Cue.Length.LINE_OR_NONE);
    seat.press(ENTER);
    assertWritten(reply, "");
  }

  @Test
  void typing_can_be_corrected() {
    CompletableFuture<Reply> reply = text();
    seat.press("one two three").sees("three").press(ctrl('W')).seesNo("three");
    seat.press("\033[1~zero ").sees("> zero one two").press("\033[4~ four").sees("two  four");
    seat.press(ctrl('Z')).seesNo("four").press("\177x").sees("two x");
    seat.press(LEFT + LEFT + "\033[3~").sees("twox").press(ENTER);
    assertWritten(reply, "zero one twox");
  }

  @Test
  void arrows_move_by_the_rows_one_sees() {
    CompletableFuture<Reply> reply = text();
    seat.press("word ".repeat(30)).sees("word").press(UP + "X").sees("X");
    seat.press(DOWN + "Y").sees("Y").press(ENTER);
    String written = ((Reply.Written) Seat.of(reply)).text();
    assertThat(written.indexOf('X')).isBetween(20, 80);
    assertThat(written.indexOf('Y')).isBetween(120, 160);
  }

  @Test
  void private_words_are_dots_until_their_author_wants_to_see_them() {
    CompletableFuture<Reply> reply = write(Cards.ALONE, Cue.Length.TEXT);
    seat.press("secret").sees("> ••••••").seesNo("secret");
    seat.press(ctrl('T')).sees("> secret").sees("Ctrl+T hides");
    seat.press(ctrl('T')).sees("> ••••••").press(ENTER);
    assertWritten(reply, "secret");
    assertThat(seat.screen()).isBlank();
  }

  @Test
  void no_key_brings_back_what_somebody_typed_before() {
    CompletableFuture<Reply> first = write(Cards.ALONE, Cue.Length.TEXT);
    seat.press("secret words").sees("••••").press(ctrl('W') + ctrl('Y')).press(ENTER);
    assertWritten(first, "secret words");
    CompletableFuture<Reply> second = text();
    for (String keys :
        new String[] {
          UP, DOWN, ctrl('Y'), "\033y", ctrl('R'), ctrl('S'), ctrl('N'), ctrl('_'), ctrl('X'),
          ctrl('E'), "\033p", "\033.", "\t", ctrl('V')
        }) {
      seat.press(keys);
      Seat.pause(20);
    }
    seat.press("!!").sees("!!").seesNo("secret").press(ENTER);
    assertThat(((Reply.Written) Seat.of(second)).text()).endsWith("!!").doesNotContain("secret");
  }

  @Test
  void a_new_size_keeps_what_was_typed() {
    CompletableFuture<Reply> reply = text();
    seat.press("word ".repeat(20) + "end").sees("end").resize(40, 20).sees("end");
    seat.sees("What went well").press("ing").sees("ending").resize(30, 10).sees("ending");
    seat.resize(120, 40).sees("ending").press(ENTER);
    assertWritten(reply, "word ".repeat(20) + "ending");
  }

  @ParameterizedTest
  @CsvSource({"80,24", "40,20", "30,10"})
  void a_long_card_leaves_room_to_type(int columns, int rows) {
    seat.close();
    seat = Seat.of(columns, rows);
    CompletableFuture<Reply> reply = write(Cards.both("word ".repeat(900)), Cue.Length.TEXT);
    seat.sees("more below").press("typed").sees("> typed");
    seat.press(Seat.PAGE_DOWN).sees("more (PgUp, PgDn)").sees("> typed").press(ENTER);
    assertWritten(reply, "typed");
  }

  @Test
  void passing_and_leaving_work_where_nothing_is_typed() {
    CompletableFuture<Reply> first = write(Cards.passable(), Cue.Length.TEXT);
    seat.press("half").sees("half").press(ctrl('U')).seesNo("half").press(ctrl('P'));
    assertThat(Seat.of(first)).isEqualTo(new Reply.Passed());
    CompletableFuture<Reply> second = text();
    seat.press(ctrl('P')).sees("This one cannot be passed.").press(ctrl('Q'));
    assertThat(Seat.of(second)).isEqualTo(new Reply.Left());
  }

  @ParameterizedTest
  @CsvSource({
    "Q, Ctrl+Q once more leaves without it.",
    "D, Ctrl+D once more leaves without it.",
    "P, Ctrl+P once more passes this card without it."
  })
  void a_key_that_would_lose_what_is_typed_says_so_first(char key, String sentence) {
    CompletableFuture<Reply> reply = write(Cards.passable(), Cue.Length.TEXT);
    seat.press("half").sees("> half").press(ctrl(key)).sees("What you typed is not sent yet.");
    seat.sees(sentence).press("s").sees("> halfs").seesNo("not sent yet");
    seat.press(ctrl(key)).sees(sentence);
    assertThat(reply).isNotDone();
    seat.press(ctrl(key));
    assertThat(Seat.of(reply)).isEqualTo(key == 'P' ? new Reply.Passed() : new Reply.Left());
  }

  @Test
  void another_key_that_loses_asks_for_itself() {
    CompletableFuture<Reply> reply = write(Cards.passable(), Cue.Length.TEXT);
    seat.press("half" + ctrl('Q')).sees("Ctrl+Q once more").press(ctrl('P'));
    seat.sees("Ctrl+P once more").press(ctrl('D')).sees("Ctrl+D once more").press(ENTER);
    assertWritten(reply, "half");
  }

  @Test
  void one_or_two_escapes_lose_nothing() {
    CompletableFuture<Reply> reply = text();
    seat.press("half").sees("> half").press("\033\033");
    Seat.pause(400);
    seat.press("s").sees("> halfs").press(ENTER);
    assertWritten(reply, "halfs");
  }

  @Test
  void a_gentle_word_is_said_once_and_the_text_stays_as_it_is() {
    CompletableFuture<Reply> reply = seat.perform(Cards.nudging(Cards.BOTH, Cue.Length.TEXT));
    seat.sees("Enter sends").press("You always win." + ENTER);
    seat.sees("Once, or always? Name one time.").sees("> You always win.");
    assertThat(reply).isNotDone();
    seat.press(ENTER);
    assertWritten(reply, "You always win.");
  }

  @Test
  void after_a_gentle_word_the_text_can_be_changed_and_is_sent_without_another() {
    CompletableFuture<Reply> reply = seat.perform(Cards.nudging(Cards.ALONE, Cue.Length.LINE));
    seat.sees("Enter sends").press("always" + ENTER).sees("Name one time.").seesNo("> always");
    seat.press("!").seesNo("Name one time.").sees("\u2022".repeat(7)).press(ENTER);
    assertWritten(reply, "always!");
  }

  @Test
  void where_no_word_fits_nothing_is_said() {
    CompletableFuture<Reply> reply = seat.perform(Cards.nudging(Cards.BOTH, Cue.Length.TEXT));
    seat.sees("Enter sends").press("It was hallways." + ENTER);
    assertWritten(reply, "It was hallways.");
  }

  @Test
  void moves_work_while_typing_and_only_where_the_card_takes_them() {
    CompletableFuture<Reply> first = write(Cards.with(Move.REPAIR), Cue.Length.TEXT);
    seat.press("half").press(ctrl('B')).sees("There is no such key at this moment.").sees("> half");
    seat.press(ctrl('R'));
    assertThat(Seat.of(first)).isEqualTo(new Reply.Wants(Move.REPAIR));
    CompletableFuture<Reply> second = write(Cards.both("Another one."), Cue.Length.TEXT);
    seat.press("b" + ctrl('R')).sees("There is no such key").press("c" + ENTER);
    assertWritten(second, "bc");
  }

  @Test
  void what_was_begun_comes_back_hidden_after_a_move_and_nobody_else_meets_it() {
    Card card = Cards.aloneWith(Move.BREAK);
    CompletableFuture<Reply> begun = write(card, Cue.Length.TEXT);
    seat.press("se" + ALT_ENTER + "cret").sees("> \u2022\u2022\n").press(ctrl('B'));
    assertThat(Seat.of(begun)).isEqualTo(new Reply.Wants(Move.BREAK));
    assertThat(seat.screen()).isBlank();

    CompletableFuture<Reply> other =
        write(
            Cards.card(Audience.B, true, "Sam", "Only for you.", Card.Aids.NONE), Cue.Length.TEXT);
    seat.sees("For Sam").press("x").sees("> \u2022\n").press(ctrl('T')).sees("> x\n");
    seat.press(ENTER);
    assertWritten(other, "x");

    CompletableFuture<Reply> again = write(card, Cue.Length.TEXT);
    seat.sees("> \u2022\u2022\n").sees("  \u2022\u2022\u2022\u2022\n").seesNo("cret");
    seat.press("s" + ctrl('T')).sees("  crets").press(ENTER);
    assertWritten(again, "se\ncrets");

    CompletableFuture<Reply> later = write(card, Cue.Length.TEXT);
    seat.press("new").sees("> \u2022\u2022\u2022\n").press(ENTER);
    assertWritten(later, "new");
  }

  @Test
  void what_came_back_can_be_sent_taken_away_or_kept_for_another_move() {
    Card card = Cards.with(Move.REPAIR);
    Seat.of(moved(card, "half"));
    Seat.of(moved(card, " done"));
    CompletableFuture<Reply> again = write(card, Cue.Length.TEXT);
    seat.sees("> half done").press(ctrl('U')).seesNo("half").press("fresh" + ENTER);
    assertWritten(again, "fresh");
  }

  private CompletableFuture<Reply> moved(Card card, String words) {
    CompletableFuture<Reply> reply = write(card, Cue.Length.TEXT);
    seat.press(words).sees(words).press(ctrl('R'));
    return reply;
  }

  @Test
  void passing_keeps_nothing_of_what_was_begun() {
    CompletableFuture<Reply> passed = write(Cards.passable(), Cue.Length.TEXT);
    seat.press("half").sees("> half").press(ctrl('P') + ctrl('P'));
    assertThat(Seat.of(passed)).isEqualTo(new Reply.Passed());
    CompletableFuture<Reply> again = write(Cards.passable(), Cue.Length.TEXT);
    seat.seesNo("half").press("x" + ENTER);
    assertWritten(again, "x");
  }

  @Test
  void a_gentle_word_is_not_said_again_after_a_move() {
    Cue.Write cue = Cards.nudging(Cards.with(Move.BREAK), Cue.Length.TEXT);
    CompletableFuture<Reply> begun = seat.perform(cue);
    seat.sees("Enter sends").press("always" + ENTER).sees("Name one time.").press(ctrl('B'));
    Seat.of(begun);
    CompletableFuture<Reply> again = seat.perform(cue);
    seat.sees("> always").press(ENTER);
    assertWritten(again, "always");
  }

  @Test
  void the_end_of_the_input_leaves() {
    CompletableFuture<Reply> reply = text();
    seat.press(ctrl('D'));
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
  }

  @Test
  void an_interrupt_while_typing_ends_the_program() {
    seat.begin(new Cue.Write(Cards.ALONE, Cue.Length.TEXT)).sees("Enter sends");
    seat.press("abc" + ctrl('C')).seesNo("Only for you").seesNo("•");
    seat.ended(130);
  }

  @Test
  void three_escapes_while_typing_empty_the_screen() {
    CompletableFuture<Reply> reply = text();
    seat.press("abc\033\033\033");
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
    seat.ended(0);
  }
}
