package io.github.closer.terminal;

import static io.github.closer.terminal.Seat.ENTER;
import static io.github.closer.terminal.Seat.ctrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept while a card is away because somebody asked for a move. */
class ComingBackTest {
  private static final String UNSENT =
      "Something that was begun is not sent. Ctrl+Q once more leaves without it.";

  private final Seat seat = Seat.usual();

  @AfterEach
  void leave() {
    seat.close();
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
}
