package io.github.closer.terminal;

import static io.github.closer.terminal.Seat.DOWN;
import static io.github.closer.terminal.Seat.ENTER;
import static io.github.closer.terminal.Seat.LEFT;
import static io.github.closer.terminal.Seat.PAGE_DOWN;
import static io.github.closer.terminal.Seat.RIGHT;
import static io.github.closer.terminal.Seat.UP;
import static io.github.closer.terminal.Seat.ctrl;
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
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichStageTest {
  private Seat seat = Seat.usual();

  @AfterEach
  void leave() {
    seat.close();
  }

  @Test
  void a_card_says_where_it_stands_and_whom_it_is_for_and_goes_on_with_enter() {
    CompletableFuture<Reply> reply = seat.perform(new Cue.Show(Cards.BOTH));
    seat.sees("3 of 8   Alex and Sam").sees("│ What went well this week?");
    seat.sees("Enter goes on   Ctrl+Q leaves").seesNo("Ctrl+P");
    seat.press("x").press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Done());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "80 | Curiosity · 3 of 8, about 12 minutes left   For Alex",
        "50 | Curiosity · 3 of 8, about 12 minutes left",
        "40 | 3 of 8, about 12 minutes left",
        "30 | Curiosity · 3 of 8"
      })
  void a_narrow_header_lets_go_of_the_deck_or_the_time_and_never_of_whose_turn_it_is(
      int width, String line) {
    seat.close();
    seat = Seat.of(width, 20);
    Duration left = Duration.ofMinutes(12);
    Card.Place place = new Card.Place(3, 8, "Alex", "Curiosity", Optional.of(left));
    seat.begin(new Cue.Show(new Card(Audience.A, false, place, "Listen.", Card.Aids.NONE)));
    seat.sees("Listen.").sees("For Alex");
    assertThat(seat.screen().lines().map(String::strip)).contains(line);
  }

  @Test
  void small_help_stands_below_a_card() {
    Card.Aids aids =
        new Card.Aids(
            new Card.Advice(List.of("Take your time."), List.of("always"), Optional.of("I felt")),
            Optional.empty(),
            Optional.empty(),
            Card.Ways.NONE);
    seat.begin(new Cue.Show(Cards.card(Audience.A, false, "Alex", "Say it.", aids)));
    seat.sees("For Alex").sees("Take your time.").sees("It may begin: I felt");
    seat.sees("Better without: always");
  }

  @Test
  void nothing_of_an_earlier_card_remains() {
    CompletableFuture<Reply> reply = seat.perform(new Cue.Show(Cards.both("first ".repeat(150))));
    seat.sees("first").press(ENTER);
    Seat.of(reply);
    seat.begin(new Cue.Show(Cards.both("second")));
    seat.sees("second").seesNo("first");
  }

  @Test
  void escape_sequences_in_a_card_do_nothing() {
    seat.begin(new Cue.Show(Cards.both("a\033[2J\033[31mb\u009b7mc\u202Ed\rx\u0007")));
    seat.sees("a␛[2J␛[31mb").sees("Alex and Sam").sees("Ctrl+Q leaves");
  }

  @Test
  void the_keyboard_is_passed_on_an_empty_screen() {
    CompletableFuture<Reply> before = seat.perform(new Cue.Show(Cards.both("before")));
    seat.sees("before").press(ENTER);
    Seat.of(before);
    Card sam = Cards.card(Audience.B, true, "Sam", "", Cards.PASSABLE);
    CompletableFuture<Reply> reply = seat.perform(new Cue.HandOver(sam, Optional.of("Alex")));
    seat.sees("Please pass the keyboard to Sam.").seesNo("before").seesNo("Ctrl+P");
    seat.sees("Alex, please look away until it is your turn again.");
    seat.resize(40, 20).sees("  your turn again.").press(ctrl('P')).press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Done());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alex", "Alex and Sam", "Alex, Kim, Sam and Lee"})
  void afterwards_all_who_are_there_may_look_again(String names) {
    Card card = Cards.card(Audience.BOTH, false, names, "", Card.Aids.NONE);
    CompletableFuture<Reply> reply = seat.perform(new Cue.HandOver(card, Optional.empty()));
    seat.sees(names + ", you may look again.").press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Done());
  }

  @Test
  void four_long_names_are_all_in_the_header_of_a_narrow_screen() {
    seat.close();
    seat = Seat.of(40, 20);
    String names = "Alexandra, Konstantin, Samuel and Leonora";
    seat.begin(new Cue.Show(Cards.card(Audience.BOTH, false, names, "Begin.", Card.Aids.NONE)));
    seat.sees("Alexandra, Konstantin, Samuel and").sees("  Leonora\n").sees("Begin.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alex", "Alex and Sam", "Alex, Kim, Sam and Lee"})
  void a_wait_that_is_over_counts_nobody(String names) {
    Card card = Cards.card(Audience.BOTH, false, names, "Rest.", Card.Aids.NONE);
    seat.begin(new Cue.Wait(card, Instant.EPOCH, Instant.EPOCH, List.of()));
    seat.sees(names).sees("The time is over. Go on when you are ready.");
  }

  @Test
  void answers_are_revealed_side_by_side_or_one_above_the_other() {
    List<Cue.Reveal.Side> sides =
        List.of(new Cue.Reveal.Side("Alex", "The walk"), new Cue.Reveal.Side("Sam", "你好 too"));
    seat.begin(new Cue.Reveal(Cards.BOTH, sides));
    assertThat(line(seat.sees("The walk"), "The walk")).contains("too");
    seat.resize(50, 20).sees("Alex\n").sees("Sam\n");
    assertThat(line(seat, "The walk")).doesNotContain("too");
  }

  private static String line(Seat seat, String words) {
    return seat.screen().lines().filter(line -> line.contains(words)).findFirst().orElse("");
  }

  @Test
  void an_option_is_chosen_by_its_number_or_by_arrows_and_confirmed() {
    Cue.Choose cue = new Cue.Choose(Cards.BOTH, List.of("Tea", "Coffee", "Water"));
    CompletableFuture<Reply> reply = seat.perform(cue);
    seat.sees("  1  Tea").press(ENTER).sees("Please choose one first.");
    seat.press("2").sees("> 2  Coffee").press("9").sees("from 1 to 3");
    assertThat(seat.screen().lines().toList().get(seat.cursor()[1])).contains("Coffee");
    seat.press(DOWN).sees("> 3  Water").press(UP).sees("> 2").press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Chosen(1));
  }

  @Test
  void what_is_ticked_alone_is_seen_only_by_the_one_who_wants_to_see_it() {
    CompletableFuture<Reply> ticked =
        seat.perform(new Cue.Tick(Cards.ALONE, List.of("Yes", "No"), 0));
    seat.sees("1\u20132 tick").press("2").sees("Something is ticked.").seesNo("[x]");
    seat.press(ctrl('T')).sees("> [x] 2  No").press(ctrl('T')).seesNo("[x]").press(ENTER);
    assertThat(Seat.of(ticked)).isEqualTo(new Reply.Ticked(List.of(1)));
  }

  @Test
  void who_asked_for_a_break_alone_is_told_that_both_look_now() {
    CompletableFuture<Reply> asked =
        seat.perform(new Cue.Choose(Cards.aloneWith(Move.BREAK), List.of("Yes", "No")));
    seat.sees("Ctrl+B a break").press(ctrl('B'));
    assertThat(Seat.of(asked)).isEqualTo(new Reply.Wants(Move.BREAK));
    CompletableFuture<Reply> over =
        seat.perform(new Cue.HandOver(Cards.both(""), Optional.empty()));
    seat.sees("Alex and Sam, you may look again.").sees("This is a break for both of you.");
    seat.press(ENTER);
    Seat.of(over);
    seat.begin(new Cue.HandOver(Cards.both(""), Optional.empty()));
    seat.sees("you may look again.").seesNo("This is a break");
  }

  @Test
  void a_clock_can_be_hidden_and_stopped_and_still_says_its_last_word() {
    Card card = Cards.timed(Duration.ofMinutes(2));
    CompletableFuture<Reply> reply = seat.perform(new Cue.Speak(card));
    seat.sees("2:00 left").press(ctrl('L')).seesNo("2:00 left").sees("Ctrl+L shows the clock");
    seat.press(ctrl('L')).sees("2:00 left").passes(Duration.ofSeconds(30)).sees("1:30 left");
    seat.press(ctrl('G')).sees("1:30 left, stopped").passes(Duration.ofMinutes(9));
    seat.press(ctrl('G')).sees("1:30 left\n").press(ctrl('L')).seesNo("1:30 left");
    seat.passes(Duration.ofSeconds(90)).sees("Time is up. Finish your sentence.").press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Spoke(Duration.ofMinutes(2)));
  }

  @Test
  void a_clock_that_was_hidden_stays_hidden_on_the_next_card_also_while_somebody_types() {
    CompletableFuture<Reply> spoken =
        seat.perform(new Cue.Speak(Cards.timed(Duration.ofMinutes(2))));
    seat.sees("2:00 left").press(ctrl('L')).seesNo("2:00 left").press(ENTER);
    Seat.of(spoken);
    CompletableFuture<Reply> written =
        seat.perform(new Cue.Write(Cards.timed(Duration.ofMinutes(3)), Cue.Length.LINE));
    seat.sees("Enter sends").seesNo("3:00 left").press(ctrl('L')).sees("3:00 left");
    seat.press(ctrl('G')).sees("3:00 left, stopped").press("so").press(ENTER);
    assertThat(Seat.of(written)).isEqualTo(new Reply.Written("so"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"80 | [42]", "30 | [42]"})
  void a_hundred_numbers_are_a_line_with_two_ends(int width, String mark) {
    seat.close();
    seat = Seat.of(width, 20);
    Cue.Scale scale = new Cue.Scale(0, 100, 1, "", new Cue.Scale.Ends("apart", "close"));
    CompletableFuture<Reply> reply = seat.perform(new Cue.Rate(Cards.BOTH, scale));
    seat.sees("0 -----").sees("- 100").sees("apart").sees("close").press("42").sees(mark);
    assertThat(seat.screen().lines().toList().get(seat.cursor()[1])).contains(mark);
    seat.press("\033[F").sees("[100] 100").press("\033[H").sees("0 [0]").press(RIGHT).sees("[1]");
    seat.press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Rated(1));
  }

  @Test
  void a_narrow_scale_stands_in_several_rows() {
    seat.close();
    seat = Seat.of(30, 20);
    Cue.Scale scale = new Cue.Scale(0, 10, 1, "", new Cue.Scale.Ends("calm", "hot"));
    seat.begin(new Cue.Rate(Cards.BOTH, scale));
    seat.sees("0 = calm").sees("10 = hot").press("10").sees("[10]");
    assertThat(line(seat, "[10]")).doesNotContain(" 6 ").contains(" 7 ");
    assertThat(seat.screen().lines().toList().get(seat.cursor()[1])).contains("[10]");
  }

  @Test
  void a_long_list_takes_numbers_of_two_digits() {
    List<String> options = IntStream.rangeClosed(1, 12).mapToObj(i -> "option " + i).toList();
    CompletableFuture<Reply> reply = seat.perform(new Cue.Choose(Cards.BOTH, options));
    seat.sees("option 12").press("1").sees(">  1").press("2").sees("> 12").press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Chosen(11));
  }

  @Test
  void a_number_is_typed_or_moved_to_and_must_be_on_the_scale() {
    Cue.Scale scale = new Cue.Scale(0, 10, 1, "", new Cue.Scale.Ends("not at all", "very"));
    CompletableFuture<Reply> reply = seat.perform(new Cue.Rate(Cards.BOTH, scale));
    seat.sees("9  10").sees("not at all").press(ENTER).sees("from 0 to 10.");
    seat.press("77").sees("> 77").press(ENTER).sees("from 0 to 10.").seesNo("77");
    seat.press("7").sees("[7]").press(RIGHT).sees("[8]").press(LEFT).press(LEFT).sees("[6]");
    seat.press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Rated(6));
  }

  @Test
  void a_wide_scale_keeps_to_its_steps() {
    Cue.Scale scale = new Cue.Scale(0, 100, 5, "%", new Cue.Scale.Ends("unsure", "sure"));
    CompletableFuture<Reply> reply = seat.perform(new Cue.Rate(Cards.BOTH, scale));
    seat.sees("0 = unsure").sees("100 = sure").press("42").sees("> 42 %").press(ENTER);
    seat.sees("in steps of 5").press("40").sees("> 40 %").press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Rated(40));
  }

  @Test
  void a_scale_may_begin_below_zero() {
    Cue.Scale scale = new Cue.Scale(-3, 3, 1, "", new Cue.Scale.Ends("", ""));
    CompletableFuture<Reply> reply = seat.perform(new Cue.Rate(Cards.BOTH, scale));
    seat.sees("-3").press("-2").sees("[-2]").press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Rated(-2));
  }

  @Test
  void items_are_ticked_and_too_few_are_told() {
    Cue.Tick cue = new Cue.Tick(Cards.BOTH, List.of("Rested", "Fed", "Calm"), 2);
    CompletableFuture<Reply> reply = seat.perform(cue);
    seat.sees("> [ ] 1  Rested").press(ENTER).sees("2 more are missing.");
    seat.press(DOWN).press(DOWN).press(" ").sees("> [x] 3  Calm");
    seat.press(ENTER).sees("One more is missing.");
    seat.press(UP).press(UP).press(" ").sees("> [x] 1  Rested");
    seat.press("2").sees("> [x] 2  Fed").press("2").sees("> [ ] 2  Fed").press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Ticked(List.of(0, 2)));
  }

  @Test
  void what_is_chosen_alone_is_seen_only_by_the_one_who_wants_to_see_it() {
    CompletableFuture<Reply> chosen =
        seat.perform(new Cue.Choose(Cards.ALONE, List.of("Yes", "No")));
    seat.sees("1\u20132 choose").press("2").sees("Something is chosen.").seesNo("> 2");
    seat.press(ctrl('T')).sees("> 2  No").press(ctrl('T')).seesNo("> 2").press(ENTER);
    assertThat(Seat.of(chosen)).isEqualTo(new Reply.Chosen(1));

    CompletableFuture<Reply> rated =
        seat.perform(
            new Cue.Rate(
                Cards.ALONE, new Cue.Scale(0, 10, 1, "", new Cue.Scale.Ends("calm", "hot"))));
    seat.sees("Digits").press("7").sees("> \u2022").seesNo("[7]").press(RIGHT).press(ENTER);
    assertThat(Seat.of(rated)).isEqualTo(new Reply.Rated(7));
  }

  @Test
  void a_clock_is_soft_and_the_real_time_comes_back() {
    Cue.Speak cue = new Cue.Speak(Cards.timed(Duration.ofSeconds(90)));
    CompletableFuture<Reply> reply = seat.perform(cue);
    seat.sees("1:30 left").passes(Duration.ofSeconds(10)).sees("1:20 left");
    seat.passes(Duration.ofSeconds(85)).sees("Time is up. Finish your sentence.");
    seat.passes(Duration.ofSeconds(5)).press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Spoke(Duration.ofSeconds(100)));
  }

  @Test
  void without_a_limit_the_clock_counts_up() {
    seat.begin(new Cue.Speak(Cards.BOTH));
    seat.sees("0:00 so far").passes(Duration.ofSeconds(65)).sees("1:05 so far");
  }

  @Test
  void a_wait_has_a_floor_and_no_end_of_its_own() {
    Cue.Wait cue =
        new Cue.Wait(
            Cards.BOTH,
            seat.now().plusSeconds(60),
            seat.now().plusSeconds(600),
            List.of("Walk a little."));
    CompletableFuture<Reply> reply = seat.perform(cue);
    seat.sees("10:00 left").sees("Walk a little.").seesNo("Enter goes on");
    seat.press(ENTER).sees("You can go on in 1:00.");
    seat.passes(Duration.ofSeconds(61)).sees("Enter goes on").seesNo("You can go on in");
    seat.passes(Duration.ofMinutes(10)).sees("The time is over.");
    assertThat(reply).isNotDone();
    seat.press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Done());
  }

  private Cue.Wait rest(Duration time) {
    return new Cue.Wait(Cards.BOTH, seat.now(), seat.now().plus(time), List.of());
  }

  @Test
  void a_long_wait_says_when_it_ends_and_that_nobody_has_to_sit_here() {
    seat.begin(rest(Duration.ofMinutes(20)));
    seat.sees("20:00 left").sees("Back at 21:20");
    seat.sees("Ctrl+Q closes; closer resume comes back here").seesNo("Ctrl+Q leaves");
    seat.resize(40, 20).sees("Ctrl+Q closes; closer resume comes\n").sees("  back here\n");
    seat.passes(Duration.ofMinutes(18)).sees("2:00 left").sees("Back at 21:20");
    seat.passes(Duration.ofMinutes(2)).sees("The time is over.").sees("Ctrl+Q leaves");
    seat.seesNo("Back at").seesNo("Breathe");
  }

  @Test
  void a_shorter_wait_is_sat_out() {
    CompletableFuture<Reply> reply = seat.perform(rest(Duration.ofMinutes(5)));
    seat.sees("5:00 left").sees("Ctrl+Q leaves").seesNo("Back at").press(ctrl('Q'));
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
  }

  @Test
  void a_wait_has_a_line_to_breathe_with() {
    seat.begin(rest(Duration.ofSeconds(21)));
    seat.sees("Breathe in\n").passes(Duration.ofSeconds(2)).sees("Breathe in   ============\n");
    seat.passes(Duration.ofSeconds(2)).sees("Breathe out  ========================\n");
    seat.passes(Duration.ofSeconds(6)).sees("Breathe in\n");
    assertThat(line(seat, "Breathe").chars()).allMatch(sign -> sign < 0x7F);
  }

  @Test
  void a_few_seconds_and_a_still_screen_have_none() {
    CompletableFuture<Reply> reply = seat.perform(rest(Duration.ofSeconds(20)));
    seat.sees("0:20 left").seesNo("Breathe").press(ENTER);
    Seat.of(reply);
    seat.close();
    seat = Seat.still();
    seat.begin(rest(Duration.ofMinutes(20)));
    seat.sees("20:00 left").sees("Back at").seesNo("Breathe");
    seat.sees("In for 4, out for 6, at your own pace.");
  }

  @Test
  void a_long_card_scrolls_without_losing_the_choice_or_the_keys() {
    String text = String.join("\n", IntStream.range(0, 90).mapToObj(i -> "line " + i).toList());
    seat.begin(new Cue.Choose(Cards.both(text), List.of("Yes", "No")));
    seat.sees("line 0\n").sees("more below").sees("1  Yes").sees("more below (PgDn)");
    for (int i = 0; i < 12; i++) {
      seat.press(PAGE_DOWN);
    }
    seat.sees("line 89").sees("more above").sees("2  No").sees("Ctrl+Q leaves");
  }

  @ParameterizedTest
  @CsvSource({"200,50", "80,24", "40,20", "30,10"})
  void every_size_has_room_for_header_card_menu_and_keys(int columns, int rows) {
    seat.close();
    seat = Seat.of(columns, rows);
    Card card = Cards.card(Audience.A, false, "Alex", "word ".repeat(120), Cards.PASSABLE);
    CompletableFuture<Reply> reply =
        seat.perform(new Cue.Choose(card, List.of("First", "Second", "Third")));
    seat.sees("For Alex").sees("│ word").sees("Ctrl+Q leaves");
    seat.press("3").sees("> 3  Third").press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Chosen(2));
  }

  @Test
  void a_menu_is_painted_again_for_a_new_size() {
    seat.begin(new Cue.Choose(Cards.both("word ".repeat(30)), List.of("First", "Second")));
    seat.sees("1  First").press("2").resize(40, 20).sees("> 2  Second").resize(30, 10);
    seat.sees("> 2  Second").resize(100, 30).sees("> 2  Second").sees("Ctrl+Q leaves");
  }

  @Test
  void what_may_be_passed_is_passed_and_the_rest_is_not() {
    CompletableFuture<Reply> first = seat.perform(new Cue.Show(Cards.BOTH));
    seat.sees("Ctrl+Q").press(ctrl('P')).sees("This one cannot be passed.").press(ENTER);
    assertThat(Seat.of(first)).isEqualTo(new Reply.Done());
    CompletableFuture<Reply> second = seat.perform(new Cue.Show(Cards.passable()));
    seat.sees("Ctrl+P passes").press(ctrl('P'));
    assertThat(Seat.of(second)).isEqualTo(new Reply.Passed());
  }

  static Stream<Cue> everyScene() {
    Card card = Cards.with(Move.values());
    return Stream.of(
        new Cue.Show(card),
        new Cue.Write(card, Cue.Length.TEXT),
        new Cue.Choose(card, List.of("Tea", "Coffee")),
        new Cue.Rate(card, new Cue.Scale(0, 10, 1, "", new Cue.Scale.Ends("", ""))),
        new Cue.Tick(card, List.of("Rested", "Fed"), 0),
        new Cue.Speak(card),
        new Cue.Wait(card, Instant.EPOCH, Instant.EPOCH, List.of()),
        new Cue.Reveal(card, List.of()));
  }

  @ParameterizedTest
  @MethodSource("everyScene")
  void every_scene_takes_the_moves_of_its_card(Cue cue) {
    char[] keys = {'B', 'R', 'N', 'O'};
    Move[] moves = {Move.BREAK, Move.REPAIR, Move.INTERRUPTED, Move.CLARIFY};
    for (int i = 0; i < keys.length; i++) {
      CompletableFuture<Reply> reply = seat.perform(cue);
      seat.sees("Ctrl+O one question").press(ctrl(keys[i]));
      assertThat(Seat.of(reply)).isEqualTo(new Reply.Wants(moves[i]));
    }
  }

  @Test
  void only_the_moves_that_work_now_are_offered_and_the_others_say_so() {
    CompletableFuture<Reply> reply = seat.perform(new Cue.Show(Cards.with(Move.REPAIR)));
    seat.sees("Ctrl+R help us").seesNo("Ctrl+B").seesNo("Ctrl+N").seesNo("Ctrl+O");
    for (char key : new char[] {'B', 'N', 'O'}) {
      seat.press(ctrl(key)).sees("There is no such key at this moment.");
      seat.press("x").seesNo("not possible");
    }
    seat.press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Done());
  }

  @ParameterizedTest
  @CsvSource({"80,12", "40,12", "30,10"})
  void on_a_low_screen_the_first_key_and_the_way_to_the_others_stand_below_a_sentence(
      int columns, int rows) {
    seat.close();
    seat = Seat.of(columns, rows);
    CompletableFuture<Reply> reply = seat.perform(new Cue.Show(Cards.with(Move.REPAIR)));
    seat.sees("Ctrl+Q leaves").press(ctrl('N')).sees("There is no such key at this");
    seat.sees("Enter goes on").sees("Tab all keys").sees("Ctrl+Q leaves").sees("What went well");
    seat.press("\t").sees("These keys work now:").press(ENTER).sees("What went well").press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Done());
  }

  @Test
  void on_a_narrow_screen_the_keys_stand_in_the_order_of_their_use() {
    seat.close();
    seat = Seat.of(40, 20);
    seat.begin(new Cue.Write(Cards.with(Move.values()), Cue.Length.TEXT));
    assertThat(seat.sees("Ctrl+Q leaves").screen().lines().map(String::strip))
        .containsSequence(
            "Enter sends   Ctrl+J new line",
            "Ctrl+B a break   Ctrl+P passes",
            "Tab all keys   Ctrl+Q leaves");
  }

  @Test
  void one_key_lists_all_keys_and_typing_goes_on_where_it_was() {
    seat.close();
    seat = Seat.of(30, 10);
    CompletableFuture<Reply> reply =
        seat.perform(new Cue.Write(Cards.with(Move.values()), Cue.Length.TEXT));
    seat.sees("Alex and Sam").sees("What went well").sees("Enter sends").press("wo").sees("> wo");
    seat.press("\t").sees("These keys work now:").sees("Enter sends").sees("Tab goes back");
    seat.seesNo("> wo").press(PAGE_DOWN).sees("Ctrl+O one question").sees("Ctrl+Q leaves");
    seat.press(ENTER).sees("> wo").press("\t").sees("Tab goes back").press("rd").sees("> word");
    seat.press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Written("word"));
  }

  @ParameterizedTest
  @ValueSource(chars = {'Q', 'D'})
  void leaving_and_the_end_of_the_input_leave(char key) {
    CompletableFuture<Reply> reply = seat.perform(new Cue.Choose(Cards.BOTH, List.of("Yes")));
    seat.sees("1  Yes").press(ctrl(key));
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
  }

  @Test
  void an_interrupt_gives_the_terminal_back_and_ends() {
    CompletableFuture<Reply> reply = seat.perform(new Cue.Show(Cards.BOTH));
    seat.sees("What went well").press(ctrl('C'));
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
    seat.ended(130);
    seat.seesNo("What went well");
  }

  @Test
  void three_escapes_empty_the_screen_without_a_word() {
    CompletableFuture<Reply> reply = seat.perform(new Cue.Show(Cards.BOTH));
    seat.sees("What went well").press("\033\033\033");
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
    seat.ended(0);
    assertThat(seat.screen()).isBlank();
  }

  @Test
  void slow_escapes_do_nothing() {
    CompletableFuture<Reply> reply = seat.perform(new Cue.Show(Cards.BOTH));
    seat.sees("What went well");
    for (int i = 0; i < 4; i++) {
      seat.press("\033");
      Seat.pause(250);
      seat.passes(Duration.ofSeconds(2));
    }
    seat.press(ENTER);
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Done());
  }

  @Test
  void saved_is_said_quietly_until_a_key_or_a_while() {
    seat.stage().saved();
    CompletableFuture<Reply> reply = seat.perform(new Cue.Show(Cards.BOTH));
    seat.sees("Saved.").passes(Duration.ofSeconds(6)).seesNo("Saved.").press(ENTER);
    Seat.of(reply);
    seat.begin(new Cue.Show(Cards.BOTH));
    seat.sees("What went well").seesNo("Saved.");
  }

  @Test
  void what_is_pasted_into_a_menu_answers_nothing() {
    CompletableFuture<Reply> reply = seat.perform(new Cue.Choose(Cards.BOTH, List.of("A", "B")));
    seat.sees("1  A").press("\033[200~2\r1\r\033[201~");
    Seat.pause(300);
    assertThat(reply).isNotDone();
    seat.sees("  2  B");
  }

  @Test
  void the_rest_of_a_paste_without_marks_does_not_reach_the_next_card() {
    CompletableFuture<Reply> first = seat.perform(new Cue.Show(Cards.BOTH));
    seat.sees("What went well").press("one\rtwo\rthree\r");
    Seat.of(first);
    CompletableFuture<Reply> second = seat.perform(new Cue.Show(Cards.both("Next")));
    seat.sees("Next");
    Seat.pause(300);
    assertThat(second).isNotDone();
  }

  @Test
  void function_keys_do_not_count_as_digits() {
    seat.begin(new Cue.Choose(Cards.BOTH, List.of("A", "B")));
    seat.sees("1  A").press("\033[12~").press("\033[1;5B");
    Seat.pause(300);
    seat.sees("    1  A").sees("    2  B");
  }
}
