package io.github.closer.terminal;

import static io.github.closer.terminal.Seat.DOWN;
import static io.github.closer.terminal.Seat.ENTER;
import static io.github.closer.terminal.Seat.LEFT;
import static io.github.closer.terminal.Seat.UP;
import static io.github.closer.terminal.Seat.ctrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each key does its work in every way in which a terminal may send it, and no other key does. */
class EditingKeysTest {
  private static final String HOME = "\033[H";
  private static final String END = "\033[F";
  private static final String PASTE = "\033[200~";
  private static final String PASTED = "\033[201~";

  private Seat seat = Seat.usual();

  @AfterEach
  void leave() {
    seat.close();
  }

  private CompletableFuture<Reply> write(Cue cue) {
    CompletableFuture<Reply> reply = seat.perform(cue);
    seat.sees("Enter sends");
    return reply;
  }

  private CompletableFuture<Reply> text() {
    return write(new Cue.Write(Cards.BOTH, Cue.Length.TEXT));
  }

  private static void assertWritten(CompletableFuture<Reply> reply, String words) {
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Written(words));
  }

  /** Presses keys one after the other, each as a terminal sends it: at once. */
  private void press(List<String> keys) {
    keys.forEach(seat::press);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\033\r",
        "\033\n",
        "\n",
        "\033[13;2u",
        "\033[13;5u",
        "\033[13;3u",
        "\033[27;2;13~",
        "\033[27;5;13~",
        "\033[27;3;13~"
      })
  void every_key_for_a_new_line_makes_one(String key) {
    CompletableFuture<Reply> reply = text();
    seat.press("one" + key + "two").sees("> one\n").sees("    two").press(ENTER);
    assertWritten(reply, "one\ntwo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\033b", "\033[1;5D", "\033[1;3D", "\033[1;7D", "\033[5D", "\033Od"})
  void every_key_for_a_word_back_goes_there(String key) {
    CompletableFuture<Reply> reply = text();
    seat.press("one two").sees("one two").press(key + "x").sees("one xtwo").press(ENTER);
    assertWritten(reply, "one xtwo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\033f", "\033[1;5C", "\033[1;3C", "\033[1;7C", "\033[5C", "\033Oc"})
  void every_key_for_a_word_forward_goes_there(String key) {
    CompletableFuture<Reply> reply = text();
    seat.press("one two").sees("one two").press(ctrl('A') + key + "x").sees("onex two");
    seat.press(ENTER);
    assertWritten(reply, "onex two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001a", "\u001f"})
  void what_a_key_took_away_comes_back(String undo) {
    CompletableFuture<Reply> reply = text();
    seat.press("one two").sees("one two").press(ctrl('U')).seesNo("one").press(undo);
    seat.sees("one two").press(ctrl('A') + ctrl('K')).seesNo("one").press(undo).sees("one two");
    seat.press(undo).seesNo("two").press("\033z").sees("one two").press(ENTER);
    assertWritten(reply, "one two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0018", "\033z", "\033[122;6u", "\033[27;6;90~"})
  void what_was_taken_back_is_put_there_again(String redo) {
    CompletableFuture<Reply> reply = text();
    seat.press("one two").sees("one two").press(ctrl('U')).seesNo("one").press(ctrl('Z'));
    seat.sees("one two").press(redo).seesNo("one").press("three").sees("> three").press(ENTER);
    assertWritten(reply, "three");
  }

  @Test
  void what_was_cut_is_put_back_elsewhere() {
    CompletableFuture<Reply> reply = text();
    seat.press("one two ").sees("two").press(ctrl('W')).seesNo("two").press(ctrl('A') + ctrl('Y'));
    seat.sees("two one").press("\033d").sees("> two\n").press(ctrl('Z') + ENTER);
    assertWritten(reply, "two one ");
  }

  @Test
  void up_and_down_keep_their_column_across_shorter_rows() {
    CompletableFuture<Reply> reply = text();
    press(List.of("abcdef", "\n", "x", "\n", "ghijkl", UP, UP));
    seat.press("1").sees("abcdef1");
    press(List.of(LEFT, LEFT, DOWN, DOWN, "2"));
    seat.sees("ghijk2l").press(ENTER);
    assertWritten(reply, "abcdef1\nx\nghijk2l");
  }

  @Test
  void home_and_end_go_to_the_edges_of_the_row_and_then_of_the_line() {
    CompletableFuture<Reply> reply = text();
    String line = "word ".repeat(20);
    seat.press(line).sees("word").press(UP + END + HOME + UP).press("1").sees("1word");
    press(List.of(HOME, "2", END, "3", END, "4"));
    seat.sees("4").press("\033[1;5H0").sees("021word").press("\033[1;5F5").press(ENTER);
    String written = ((Reply.Written) Seat.of(reply)).text();
    assertThat(written).startsWith("021word").endsWith("45");
    assertThat(written.indexOf('3')).isBetween(60, 80);
  }

  @Test
  void one_backspace_takes_one_character_as_it_is_seen() {
    CompletableFuture<Reply> reply = text();
    seat.press("a👩‍👩‍👧🇩🇪e\u0301").sees("> a");
    press(List.of("\177", LEFT, "x", "\033[3~", "\177", "\177", "b"));
    seat.sees("> ab").press(ENTER);
    assertWritten(reply, "ab");
  }

  @Test
  void hidden_characters_are_one_dot_each() {
    seat.begin(new Cue.Write(Cards.ALONE, Cue.Length.TEXT)).sees("Enter sends");
    seat.press("a👩‍👩‍👧🇩🇪e\u0301").sees("> ••••\n");
    assertThat(seat.cursor()[0]).isEqualTo(8);
  }

  @Test
  void right_to_left_words_stay_as_they_are() {
    CompletableFuture<Reply> reply = text();
    seat.press("שלום עולם").press(LEFT + "\177").press("\033b" + "x").press(ENTER);
    assertWritten(reply, "שלום xעום");
  }

  @Test
  void no_unknown_key_types_anything_or_chooses_anything() {
    CompletableFuture<Reply> reply = text();
    strangers().forEach(key -> seat.press(key));
    seat.press("x").sees("> x\n").press(ENTER);
    assertWritten(reply, "x");
    CompletableFuture<Reply> chosen =
        seat.perform(new Cue.Choose(Cards.BOTH, List.of("A", "B", "C")));
    seat.sees("1  A");
    strangers().forEach(key -> seat.press(key));
    seat.press("3").sees("> 3").press(ENTER);
    assertThat(Seat.of(chosen)).isEqualTo(new Reply.Chosen(2));
  }

  private static List<String> strangers() {
    return List.of(
        "\033[1;9A",
        "\033[99;2u",
        "\033[50;5u",
        "\033[27;6;50~",
        "\033[<0;12;2M",
        "\033[[A",
        "\033OP",
        "\033O2P",
        "\033[2;2~",
        "\033[24~",
        "\033[34;7~",
        "\033[?1;2c",
        "\033[12;22R",
        "\033x",
        "\0332",
        "\033;",
        "\033[I",
        "\033[O",
        "\033[Z",
        "\033[1~".replace('1', '2'));
  }

  @Test
  void the_number_pad_types_its_digits_and_sends() {
    CompletableFuture<Reply> reply = text();
    seat.press("\033Oq\033Or\033On\033Oy").sees("> 12.9").press("\033OM");
    assertWritten(reply, "12.9");
    CompletableFuture<Reply> chosen = seat.perform(new Cue.Choose(Cards.BOTH, List.of("A", "B")));
    seat.sees("1  A").press("\033Or").sees("> 2").press("\033OM");
    assertThat(Seat.of(chosen)).isEqualTo(new Reply.Chosen(1));
  }

  @Test
  void a_paste_keeps_what_it_holds_and_shows_it_harmlessly() {
    String pasted = "a\tb \033[2J\033[31mred \u202eevil\u2066 \u0007\u0011\033\033\033 end";
    CompletableFuture<Reply> reply = text();
    seat.press(PASTE + pasted.replace("b", "b\r\n") + PASTED).sees("end").sees("What went well");
    seat.sees("a    b\n").sees("␛[2J␛[31mred").press(ENTER);
    assertWritten(reply, pasted.replace("b", "b\n"));
    assertThat(seat.ends()).isEmpty();
  }

  @Test
  void two_pastes_in_a_row_are_two() {
    CompletableFuture<Reply> reply = text();
    seat.press((PASTE + "one\rtwo" + PASTED).repeat(2) + "x").sees("twox").press(ENTER);
    assertWritten(reply, "one\ntwoone\ntwox");
  }

  @Test
  void a_paste_is_taken_back_at_once_and_made_again() {
    CompletableFuture<Reply> reply = text();
    seat.press("before ").press(PASTE + "one two\rthree" + PASTED).sees("three").press(ctrl('Z'));
    seat.seesNo("three").sees("before").press("\033z").sees("three").press(ENTER);
    assertWritten(reply, "before one two\nthree");
  }

  @Test
  void a_paste_without_marks_keeps_its_tabs_and_its_lines() {
    CompletableFuture<Reply> reply = text();
    seat.press("one\ttwo\r\nthree\rfour").sees("four").press(ENTER);
    assertWritten(reply, "one\ttwo\nthree\nfour");
  }

  @Test
  void a_tab_that_is_typed_does_nothing() {
    CompletableFuture<Reply> reply = text();
    seat.press("a").sees("> a").press("\t");
    Seat.pause(100);
    seat.press("b").sees("> ab").press(ENTER);
    assertWritten(reply, "ab");
  }

  @Test
  void a_paste_whose_end_is_lost_does_not_keep_the_keyboard() {
    CompletableFuture<Reply> reply = text();
    seat.press(PASTE + "lost").sees("> lost").press(" and found").sees("and found").press(ENTER);
    assertWritten(reply, "lost and found");
  }

  @Test
  void what_is_pasted_and_too_long_stays_to_be_shortened() {
    CompletableFuture<Reply> reply =
        write(new Cue.Write(Cards.BOTH, Cue.Length.TEXT, List.of(), 2000));
    seat.press(PASTE + "The river and back. ".repeat(5000) + "end" + PASTED).sees("end");
    seat.press(ENTER).sees("That is longer than 2,000 characters.").sees("end");
    assertThat(reply).isNotDone();
    seat.press(ctrl('Z')).seesNo("river").press("short").sees("> short").press(ENTER);
    assertWritten(reply, "short");
  }
}
