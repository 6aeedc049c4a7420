package io.github.closer.terminal;

import static io.github.closer.terminal.Seat.ENTER;
import static io.github.closer.terminal.Seat.ctrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept while a card is away because somebody asked for a move: words and time. */
class ComingBackTest {
  private static final String UNSENT =
      "Something that was begun is not sent. Ctrl+Q once more leaves without it.";

  private final Seat seat = Seat.usual();

  @AfterEach
  void leave() {
    seat.close();
  }

  private static Card timed() {
    Card.Aids aids =
        new Card.Aids(
            Card.Advice.NONE,
            Optional.empty(),
            Optional.of(Duration.ofMinutes(2)),
            new Card.Ways(false, Set.of(Move.REPAIR, Move.INTERRUPTED)));
    return Cards.card(Audience.A, false, "Alex", "Tell about it.", aids);
  }

  private static Card phrases() {
    return Cards.both("Your own phrases.");
  }

  private void begin(String words) {
    CompletableFuture<Reply> reply =
        seat.perform(new Cue.Write(Cards.aloneWith(Move.REPAIR), Cue.Length.TEXT));
    seat.sees("Ctrl+R help us").press(words).sees("> •").press(ctrl('R'));
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Wants(Move.REPAIR));
  }

  @Test
  void leaving_asks_once_while_something_that_was_begun_is_not_sent() {
    begin("a long draft");
    CompletableFuture<Reply> reply = seat.perform(new Cue.Show(phrases()));
    seat.sees("Your own phrases.").press(ctrl('Q')).sees(UNSENT).press("x").seesNo(UNSENT);
    assertThat(reply).isNotDone();
    seat.press(ctrl('Q')).sees(UNSENT).press(ctrl('Q'));
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
  }

  @Test
  void the_end_of_the_input_asks_with_its_own_key() {
    begin("a long draft");
    CompletableFuture<Reply> reply = seat.perform(new Cue.Show(phrases()));
    seat.sees("Your own phrases.").press(ctrl('D'));
    seat.sees("Something that was begun is not sent. Ctrl+D once more leaves without it.");
    seat.press(ctrl('D'));
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
  }

  @Test
  void so_it_is_where_somebody_could_type_and_has_not() {
    begin("a long draft");
    CompletableFuture<Reply> reply =
        seat.perform(new Cue.Write(Cards.both("Which phrase?"), Cue.Length.LINE));
    seat.sees("Enter sends").press(ctrl('Q')).sees(UNSENT).press(ctrl('Q'));
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
  }

  @Test
  void a_break_does_not_say_that_words_come_back_which_do_not() {
    begin("a long draft");
    seat.begin(
        new Cue.Wait(
            Cards.both("Rest."), seat.now(), seat.now().plus(Duration.ofMinutes(20)), List.of()));
    seat.sees("Ctrl+Q closes; closer resume comes back here, without what is not sent");
    seat.press(ctrl('Q')).sees(UNSENT);
  }

  @Test
  void nobody_is_asked_after_everything_was_sent() {
    begin("a long draft");
    CompletableFuture<Reply> written =
        seat.perform(new Cue.Write(Cards.aloneWith(Move.REPAIR), Cue.Length.TEXT));
    seat.sees("> •").press(ENTER);
    assertThat(Seat.of(written)).isEqualTo(new Reply.Written("a long draft"));
    CompletableFuture<Reply> reply = seat.perform(new Cue.Show(phrases()));
    seat.sees("Your own phrases.").press(ctrl('Q'));
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Left());
  }

  @Test
  void line_by_line_leaving_asks_once_as_well() {
    String unsent = "Something that was begun is not sent. /leave once more leaves without it.";
    PlainSeat plain = new PlainSeat();
    Card card = Cards.aloneWith(Move.REPAIR);
    plain.typesUnseen("a long draft", "/repair").types("/leave", "/card", "/leave", "/leave");
    assertThat(plain.perform(new Cue.Write(card, Cue.Length.TEXT)))
        .isEqualTo(new Reply.Wants(Move.REPAIR));
    assertThat(plain.perform(new Cue.Show(phrases()))).isEqualTo(new Reply.Left());
    assertThat(plain.flowing()).containsOnlyOnce(unsent);
    assertThat(plain.left()).containsExactly("/leave");
    plain.typesUnseen("");
    assertThat(plain.perform(new Cue.Write(card, Cue.Length.TEXT)))
        .isEqualTo(new Reply.Written("a long draft"));
    assertThat(plain.perform(new Cue.Show(phrases()))).isEqualTo(new Reply.Left());
    assertThat(plain.flowing()).containsOnlyOnce(unsent);
  }

  private void away(CompletableFuture<Reply> timed, char key, Duration time) {
    seat.press(ctrl(key));
    assertThat(Seat.of(timed)).isInstanceOf(Reply.Wants.class);
    CompletableFuture<Reply> other = seat.perform(new Cue.Show(phrases()));
    seat.sees("Your own phrases.").passes(time).press(ENTER);
    Seat.of(other);
  }

  @Test
  void the_time_of_a_card_goes_on_where_it_was() {
    CompletableFuture<Reply> first = seat.perform(new Cue.Speak(timed()));
    seat.sees("2:00 left").passes(Duration.ofSeconds(30)).sees("1:30 left");
    away(first, 'R', Duration.ofMinutes(5));
    CompletableFuture<Reply> again = seat.perform(new Cue.Speak(timed()));
    seat.sees("1:30 left").passes(Duration.ofSeconds(30)).sees("1:00 left").press(ENTER);
    assertThat(Seat.of(again)).isEqualTo(new Reply.Spoke(Duration.ofMinutes(1)));
    seat.begin(new Cue.Speak(timed()));
    seat.sees("2:00 left");
  }

  @Test
  void a_clock_that_was_stopped_stays_so() {
    CompletableFuture<Reply> first = seat.perform(new Cue.Speak(timed()));
    seat.sees("2:00 left").passes(Duration.ofSeconds(30)).sees("1:30 left");
    seat.press(ctrl('G')).sees("1:30 left, stopped");
    away(first, 'R', Duration.ofMinutes(5));
    seat.begin(new Cue.Speak(timed()));
    seat.sees("1:30 left, stopped").passes(Duration.ofMinutes(1)).press(ctrl('G'));
    seat.sees("1:30 left\n");
  }

  @Test
  void who_writes_has_the_same_time_left_too() {
    CompletableFuture<Reply> first = seat.perform(new Cue.Write(timed(), Cue.Length.TEXT));
    seat.sees("2:00 left").passes(Duration.ofSeconds(30)).sees("1:30 left");
    away(first, 'R', Duration.ofMinutes(5));
    seat.begin(new Cue.Write(timed(), Cue.Length.TEXT));
    seat.sees("1:30 left");
  }

  @Test
  void a_turn_that_was_interrupted_has_all_its_time_again() {
    CompletableFuture<Reply> first = seat.perform(new Cue.Speak(timed()));
    seat.sees("2:00 left").passes(Duration.ofSeconds(30)).sees("1:30 left");
    away(first, 'N', Duration.ofSeconds(5));
    seat.begin(new Cue.Speak(timed()));
    seat.sees("2:00 left");
  }

  @ParameterizedTest
  @CsvSource({"/repair, '30 seconds left, until', 90", "/again, 'You have 2 minutes for it', 60"})
  void line_by_line_it_is_the_same(String word, String said, long seconds) {
    PlainSeat plain = new PlainSeat();
    plain.types(word, "", "").before(() -> plain.later(Duration.ofSeconds(30)));
    assertThat(plain.perform(new Cue.Speak(timed()))).isInstanceOf(Reply.Wants.class);
    int before = plain.flowing().length();
    assertThat(plain.perform(new Cue.Show(phrases()))).isEqualTo(new Reply.Done());
    plain.before(() -> plain.later(Duration.ofMinutes(1)));
    Reply spoken = plain.perform(new Cue.Speak(timed()));
    assertThat(plain.flowing().substring(before)).contains(said);
    assertThat(spoken).isEqualTo(new Reply.Spoke(Duration.ofSeconds(seconds)));
  }
}
